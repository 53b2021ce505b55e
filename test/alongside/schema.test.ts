import { describe, expect, it } from 'vitest';
import { decisionSchema } from '../../src/cli/decision-schema/decision.ts';
import { decide } from '../../src/deciding/index.ts';
import { run } from '../cli/world.ts';
import { mail, mixedCase, namesOut, policyCase, staffCase } from './sample.ts';

const printed = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('The schema of a decision', () => {
  it.each([
    ['some under Part 3 and some under the UK GDPR', staffCase()],
    ['one item under both, on which they pull apart', mixedCase({ judgements: [namesOut({ means: 'withhold' })] })],
    [
      'what is held to no law until its purpose is known',
      staffCase({ items: [{ ...mail, purpose: { is: 'unknown', why: 'not asked' } }] }),
    ],
    ['under the Freedom of Information Act', policyCase()],
  ])('is met by a decision of a request: %s', (_, case_) => {
    expect(decisionSchema.safeParse(printed(decide(case_))).error?.issues ?? []).toEqual([]);
  });

  it('is not met by a decision beside it that says anything more', () => {
    const decision = decide(staffCase());
    const more = { ...decision, alongside: decision.alongside?.map((one) => ({ ...one, extra: 1 })) };

    expect(decision.alongside).toHaveLength(1);
    expect(decisionSchema.safeParse(printed(more)).success).toBe(false);
    expect(decisionSchema.safeParse(printed({ ...decision, under: 'another law' })).success).toBe(false);
  });

  it('is printed with the law, the decisions beside it and the conflicts', async () => {
    const { properties } = JSON.parse((await run(['schema', 'decision'])).out);

    expect(properties.under.enum).toEqual(['uk gdpr', 'foia', 'eir']);
    expect(properties.alongside.items).toEqual({ $ref: '#' });
    expect(properties.conflicts.type).toBe('array');
  });
});
