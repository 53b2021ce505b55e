import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { compare, decide, decideUnderLawOf } from '../../src/deciding/index.ts';
import { law } from '../../src/provisions/index.ts';
import { traceDiagram, traceText } from '../../src/telling/index.ts';
import { run } from '../cli/world.ts';
import { flowing } from '../telling/sample.ts';
import { mixedCase, namesOut, note, staffCase } from './sample.ts';

const supposed = async (case_: Case, ...flags: string[]) =>
  flowing((await run(['whatif', 'case.json', ...flags], { 'case.json': JSON.stringify(case_) })).out);

describe('comparing decisions under two laws', () => {
  const [edited, kept] = [staffCase(), staffCase({ judgements: [namesOut({ means: 'withhold' })] })];

  it('finds nothing between a decision and itself', () => {
    const same = compare(decide(edited), decide(edited));

    expect(same.same).toBe(true);
    expect(same).not.toHaveProperty('alongside');
    expect(same).not.toHaveProperty('conflicts');
  });

  it('sets what the UK GDPR gives beside what it would keep back, though Part 3 changes nothing', () => {
    const { same, items, alongside = [] } = compare(decide(edited), decide(kept));
    const spans = alongside[0]?.items[0]?.tracks[0]?.spans;

    expect(same).toBe(false);
    expect(items).toEqual([]);
    expect(alongside.map(({ under, only }) => [under, only])).toEqual([['uk gdpr', undefined]]);
    expect(spans?.map(({ from, to, before, after }) => [from, to, before?.outcome?.kind, after?.outcome?.kind])).toEqual([
      [0, 200, 'disclose edited', 'withhold'],
    ]);
  });

  it('says that a law decides only on one side, with everything it decides there', () => {
    const without = staffCase({ items: [note], judgements: [] });
    const { alongside = [] } = compare(decide(without), decide(edited));

    expect(alongside.map(({ under, only }) => [under, only])).toEqual([['uk gdpr', 'after']]);
    expect(alongside[0]?.items.map(({ item }) => item)).toEqual(['mail-1']);
    expect(alongside[0]?.duties.map(({ duty }) => duty)).toContain('uk-gdpr/article-12/4');
    expect(compare(decide(edited), decide(without)).alongside?.[0]?.only).toBe('before');
  });

  it('finds where the laws newly pull apart', () => {
    const { same, conflicts } = compare(decide(mixedCase()), decide(mixedCase({ judgements: [namesOut({ means: 'withhold' })] })));

    expect(same).toBe(false);
    expect(conflicts?.before).toEqual([]);
    expect(conflicts?.after).toMatchObject([{ item: 'mail-1', from: 0, to: 200 }]);
  });

  it('keeps the days of each law’s duties as they are under the law of another day', () => {
    const asItIs = decide(edited);
    const there = decideUnderLawOf(edited, '2026-06-01');

    expect(there.alongside?.[0]?.lastDay).toBe(asItIs.alongside?.[0]?.lastDay);
    const notice = there.alongside?.[0]?.duties.certain.find(({ duty }) => duty === 'uk-gdpr/article-12/4');
    expect(notice?.by).toBe(asItIs.alongside?.[0]?.lastDay);
    expect(notice?.contains).toContain('12(4) regulator to 2026');
  });
});

describe('whatif', () => {
  it('tells what would change under the UK GDPR under its own heading', async () => {
    const out = await supposed(staffCase(), '--set', 'judgements.names.means="withhold"');

    expect(out).toMatch(/Under the UK GDPR.*characters 1–200.*Now Given with names taken out.*Withheld/i);
    expect(out).not.toContain('Nothing changes');
    expect(out).not.toContain('What is given does not change');
  });

  it('tells where the laws would pull apart', async () => {
    const out = await supposed(mixedCase(), '--set', 'judgements.names.means="withhold"');

    expect(out).toMatch(/Where the laws pull apart.*Nowhere\..*given under Part 3; withheld under the UK GDPR/i);
  });

  it('says that a law would have nothing to decide', async () => {
    const out = await supposed(staffCase(), '--set', 'items.mail-1.purpose="law enforcement"');

    expect(out).toMatch(/Under the UK GDPR.*Nothing is decided under it as supposed/);
  });
});

describe('The argument', () => {
  const case_ = staffCase();

  it('is told for each law', () => {
    const text = flowing(traceText(decide(case_), case_, law));

    expect(text).toMatch(/Under the UK GDPR.*mail-1.*schedule 2 paragraph 16/);
    expect(text.indexOf('note-1')).toBeLessThan(text.indexOf('Under the UK GDPR'));
  });

  it('is drawn for each law', () => {
    expect(traceDiagram(decide(case_), case_, law)).toContain('Under the UK GDPR#58; mail#45;1, text');
  });
});
