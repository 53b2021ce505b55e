import { describe, expect, it } from 'vitest';
import { decide } from '../../src/deciding/index.ts';
import { run } from '../cli/world.ts';
import { mail, mixedCase, namesOut, staffCase } from './sample.ts';

const strictly = (case_: unknown) => run(['decide', 'case.json', '--strict'], { 'case.json': JSON.stringify(case_) });

describe('decide --strict', () => {
  it('exits 0 where everything is decided under each law', async () => {
    const decided = staffCase();

    expect(decide(decided).alongside?.map(({ under }) => under)).toEqual(['uk gdpr']);
    expect((await strictly(decided)).code).toBe(0);
  });

  it('exits 3 where something is open only under the UK GDPR', async () => {
    const open = staffCase({ judgements: [], roleScreenings: [] });
    const decision = decide(open);

    expect(decision.items.every(({ status }) => status === 'decided')).toBe(true);
    expect(decision.alongside?.[0]?.items.map(({ item, status }) => [item, status])).toEqual([[mail.id, 'open']]);
    expect((await strictly(open)).code).toBe(3);
  });

  it('exits 4 where one law gives what another keeps back, though each is decided', async () => {
    const apart = mixedCase({ judgements: [namesOut({ means: 'withhold' })] });
    const decision = decide(apart);

    expect(decision.conflicts).toMatchObject([{ item: 'mail-1', track: 'text', from: 0, to: 200 }]);
    expect((await strictly(apart)).code).toBe(4);
  });
});
