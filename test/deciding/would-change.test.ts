import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Judgement } from '../../src/case/index.ts';
import type { CaseDecision, Part } from '../../src/deciding/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { item, judgement, segment, smallCase, track } from '../model/small-case.ts';
import { cases } from '../theorems/cases.ts';
import { partsOf } from '../theorems/points.ts';

const twoVoices = [segment(), segment({ id: '2', speaker: 'p-a' })];

/** Someone else speaks over all of it, and a judgement restricts it to protect them. */
const restricted = smallCase({ items: [item({ tracks: [track({ segments: twoVoices })] })], judgements: [judgement()] });

const only = (decision: CaseDecision): Part => partsOf(decision)[0] as Part;

function withJudgement(case_: Case, change: (one: Judgement) => Judgement): Case {
  return { ...case_, judgements: (case_.judgements ?? []).map(change) };
}

describe('the nearest changes', () => {
  test('a restriction falls with any limb of it, which is one record', () => {
    const given = only(decide(restricted)).wouldChange.find(({ gives }) => gives.some(({ kind }) => kind === 'disclose'));
    expect(given).toMatchObject({
      records: 1,
      facts: [{ fact: 'rightsOfOthers.atRisk', person: 'p-a', from: ['yes'], to: 'no' }],
      gives: [{ kind: 'disclose' }],
    });
  });

  test('it is only what is in the reason that could change what is decided', () => {
    for (const part of partsOf(decide(restricted))) {
      const reason = new Set(part.because.map(({ fact, person }) => `${fact} ${person ?? ''}`));
      for (const change of part.wouldChange.filter(({ facts, days }) => facts.length === 1 && days === undefined)) {
        expect(reason).toContain(`${change.facts[0]?.fact} ${change.facts[0]?.person ?? ''}`);
      }
    }
  });

  test('to bring in a ground that was screened out takes two records: the screening, and a judgement', () => {
    const exempt = only(decide(smallCase())).wouldChange.find(({ gives }) => gives.some(({ kind }) => kind === 'exempt'));
    expect(exempt).toMatchObject({ records: 2 });
  });

  test('the day of receipt that would choose other law is among them: national security was a restriction before 5 September 2025', () => {
    const secret = smallCase({
      items: [item({ certificate: { issuedOn: '2026-01-05', covers: 'yes' } })],
    });
    const [part] = partsOf(decide(secret));
    expect(part?.outcome).toEqual({ kind: 'exempt' });
    const older = part?.wouldChange.find(({ days }) => days !== undefined);
    expect(older?.days).toEqual([{ event: 'receipt', from: '2026-10-12', to: '2025-09-04' }]);
    expect(older?.gives).not.toContainEqual({ kind: 'exempt' });
  });

  test('to choose otherwise in a judgement, and decide again, gives what was said', () => {
    fc.assert(
      fc.property(cases, (known) => {
        for (const part of partsOf(decide(known)).filter(({ status }) => status === 'decided')) {
          for (const { facts, gives } of part.wouldChange) {
            const [change] = facts;
            if (facts.length !== 1 || change === undefined || !change.fact.endsWith('.exercise')) continue;
            const turned = withJudgement(known, (one) =>
              one.provision === 'dpa-2018/section-45/4/e' && one.people?.includes(change.person ?? '') === true && one.people.length === 1
                ? { ...one, exercise: change.to as 'restrict' | 'do not restrict' }
                : one,
            );
            const judged = (known.judgements ?? []).filter((one) => one.people?.includes(change.person ?? '') === true);
            if (judged.length !== 1 || judged[0]?.people?.length !== 1) continue;
            const at = (part.from + part.to) / 2;
            const track = part.id.slice(0, part.id.lastIndexOf('@'));
            const after = partsOf(decide(turned)).find((one) => one.id.startsWith(`${track}@`) && one.from <= at && at < one.to);
            expect([part.id, after?.possible]).toEqual([part.id, gives]);
          }
        }
      }),
    );
  });

  test('every change says what would be possible then, and never what is decided now', () => {
    fc.assert(
      fc.property(cases, (known) => {
        const decision = decide(known);
        const all = [decision.request, decision.confirmation, ...decision.information, ...decision.items, ...partsOf(decision)];
        for (const { outcome, wouldChange } of all) {
          expect(wouldChange.length).toBeLessThanOrEqual(4);
          for (const { gives, records, facts, days } of wouldChange) {
            expect(gives.length).toBeGreaterThan(0);
            expect(records).toBeGreaterThan(0);
            expect(facts.length + (days?.length ?? 0)).toBeGreaterThan(0);
            if (outcome !== undefined) expect(gives).not.toContainEqual(outcome);
          }
          expect(wouldChange.map(({ records }) => records)).toEqual([...wouldChange.map(({ records }) => records)].sort((a, b) => a - b));
        }
      }),
    );
  });
});
