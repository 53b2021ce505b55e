import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import type { CaseDecision } from '../../src/deciding/index.ts';
import { decide } from '../../src/deciding/index.ts';
import type { ToldToRequester } from '../../src/telling/index.ts';
import { forAudience } from '../../src/telling/index.ts';
import { mail, mixedCase, namesOut, note, policyCase, staffCase } from '../alongside/sample.ts';

/** Each way of keeping something back under a law beside Part 3, and nothing kept back, in each kind of case. */
const cases: readonly Case[] = (['withhold', { words: 'names out' }, { words: 'summary' }, undefined] as const).flatMap((means) => {
  const [junior] = policyCase().judgements ?? [];
  const judgements = means === undefined ? [] : [namesOut({ means })];
  const under = means === undefined || junior === undefined ? [] : [{ ...junior, means }];
  return [
    staffCase({ judgements }),
    mixedCase({ judgements }),
    mixedCase({ judgements, roleScreenings: [] }),
    policyCase({ judgements: under }),
  ];
});
const decided = new Map(cases.map((case_) => [case_, decide(case_)]));
const decisionOf = (case_: Case): CaseDecision => decided.get(case_) ?? decide(case_);

/** The same case with other words and names, and with other reasons for the file: facts and extents stay. */
function reworded(case_: Case, letter: string): Case {
  return {
    ...case_,
    id: `${letter}-id`,
    title: `${letter} title`,
    people: case_.people.map((person) => ({ ...person, name: `${letter} Somebody` })),
    items: case_.items.map((item) => ({ ...item, title: `${letter} item` })),
    judgements: (case_.judgements ?? []).map((one) => ({
      ...one,
      reasons: `${letter} reasons`,
      factors: { '*': `${letter} weighed` },
      signed: { ...one.signed, by: `${letter} Signer` },
    })),
    roleScreenings: (case_.roleScreenings ?? []).map((one) => ({ ...one, reasons: `${letter} roster` })),
  };
}

const toldTo = (case_: Case): ToldToRequester => forAudience(decisionOf(case_), 'requester');
const bytes = (case_: Case): string => JSON.stringify(toldTo(case_));
const all = (decision: CaseDecision): readonly CaseDecision[] => [decision, ...(decision.alongside ?? [])];
const givenSpans = (told: ToldToRequester) => told.items.flatMap(({ tracks }) => tracks.flatMap(({ parts }) => parts));

describe('What a requester is told of what is decided under more laws than one', () => {
  test('what is withheld under the UK GDPR, or why, changes no requester-facing byte', () => {
    for (const case_ of cases) for (const letter of ['x', 'q']) expect(bytes(reworded(case_, letter))).toBe(bytes(case_));
  });

  test('it names no other person, no judgement, no fact and no receipt under any law', () => {
    const hidden = /lee|Harcourt|names"|junior|thirdParty|foi\.|sha256|receipt|"fact"|"possible"|conflicts|because/;
    for (const case_ of cases) expect(bytes(case_)).not.toMatch(hidden);
  });

  test('a stretch that one law keeps back, or leaves open, is given under no other', () => {
    const back = ({ tracks }: CaseDecision['items'][number]) =>
      tracks.flatMap(({ parts }) =>
        parts.filter(({ status, outcome }) => status !== 'decided' || outcome?.kind === 'withhold' || outcome?.kind === 'exempt'),
      );
    const mixed = cases.filter(({ items }) => items.some(({ purpose }) => purpose === 'mixed'));
    const kept = mixed.filter((case_) => all(decisionOf(case_)).some(({ items }) => items.flatMap(back).length > 0));

    expect(kept.length).toBeGreaterThan(1);
    expect(kept.some((case_) => decisionOf(case_).conflicts !== undefined)).toBe(true);
    for (const case_ of kept) expect([toldTo(case_), ...(toldTo(case_).alongside ?? [])].flatMap(givenSpans)).toEqual([]);
  });

  test('where the two laws agree the stretch is told under each that gives it', () => {
    const told = toldTo(staffCase());

    expect(givenSpans(told)).toMatchObject([{ from: 0, to: 400, outcome: { kind: 'disclose' } }]);
    expect(told.alongside?.map(({ under }) => under)).toEqual(['uk gdpr']);
    expect(told.alongside?.flatMap(givenSpans)).toMatchObject([
      { from: 0, to: 200, outcome: { kind: 'disclose edited', means: { words: 'names out' } } },
    ]);
  });

  test('that anything is held under another law of which nothing is given is not told', () => {
    const kept = staffCase({ items: [note, mail], judgements: [namesOut({ means: 'withhold' })] });
    const apart = staffCase({ items: [note], judgements: [] });

    expect(decide(kept).alongside).toHaveLength(1);
    expect(decide(apart).alongside).toBeUndefined();
    expect(bytes(kept)).toBe(bytes(apart));
  });

  test('of a request sent whole to another law, the answer under that law is told', () => {
    const told = toldTo(staffCase({ items: [mail], judgements: [namesOut({ means: 'withhold' })] }));

    expect(told.request).toEqual({ kind: 'route elsewhere', to: 'UK GDPR' });
    expect(told.alongside).toMatchObject([{ under: 'uk gdpr', request: { kind: 'answer' }, items: [] }]);
  });

  test('a request under the Freedom of Information Act says under which law it is answered', () => {
    const told = toldTo(policyCase());

    expect(told.under).toBe('foia');
    expect(givenSpans(told).map(({ from, to }) => [from, to])).toEqual([
      [0, 200],
      [200, 400],
    ]);
    expect(told).not.toHaveProperty('alongside');
  });
});

describe('What others are told of what is decided under more laws than one', () => {
  const decision = decide(staffCase());

  test('each law has the findings marked for them, and mentions no other', () => {
    const hidden = all(decision).map((one) => one.trace.findings[0]?.id ?? '');
    const mark = (one: CaseDecision): CaseDecision => ({
      ...one,
      trace: {
        findings: one.trace.findings.map((finding, index) => (index === 0 ? { ...finding, audience: ['file' as const] } : finding)),
      },
    });
    const marked = { ...mark(decision), alongside: (decision.alongside ?? []).map(mark) };

    for (const id of hidden) {
      expect(JSON.stringify(forAudience(marked, 'file'))).toContain(`"${id}"`);
      expect(JSON.stringify(forAudience(marked, 'commissioner'))).not.toContain(`"${id}"`);
    }
  });

  test('the receipts are for the file and the officer, and for nobody else', () => {
    const file = forAudience(decision, 'file');

    expect(file.alongside?.map(({ receipt }) => receipt)).toEqual(decision.alongside?.map(({ receipt }) => receipt));
    expect(JSON.stringify(forAudience(decision, 'commissioner'))).not.toContain('"receipt"');
  });
});
