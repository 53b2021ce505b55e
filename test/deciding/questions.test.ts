import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import type { CaseDecision, Question } from '../../src/deciding/index.ts';
import { decide } from '../../src/deciding/index.ts';
import { item, judgement, screenedOut, segment, smallCase, track } from '../model/small-case.ts';
import { cases } from '../theorems/cases.ts';
import { partsOf } from '../theorems/points.ts';

/** What an answer to a question is said to leave possible for a decision. */
function saidOf(question: Question | undefined, answer: string, id: string) {
  return question?.answers.find((one) => one.answer === answer)?.gives.find(({ of }) => of.includes(id))?.possible;
}

const asks = (decision: CaseDecision, kind: Question['asks']) => decision.questions.find((one) => one.asks === kind);
const partAt = (decision: CaseDecision, id: string) => partsOf(decision).find((one) => one.id === id);

const someoneElse = [segment(), segment({ id: '2', speaker: 'p-a' })];
const unjudged = smallCase({ items: [item({ tracks: [track({ segments: someoneElse })] })] });

describe('what each answer would do', () => {
  test('a judgement that restricts, that declines to, or that finds no risk: each is previewed as it would come out', () => {
    const question = asks(decide(unjudged), 'judgement');
    const judged = (more: Parameters<typeof judgement>[0]): Case => ({ ...unjudged, judgements: [judgement(more)] });
    const spared = { finds: { 'rightsOfOthers.atRisk': 'no' }, exercise: 'do not restrict' } as const;

    expect(question?.answers.map(({ answer }) => answer)).toEqual(['restrict', 'do not restrict', 'not met']);
    expect(saidOf(question, 'restrict', 'i/t@0')).toEqual(
      expect.arrayContaining([...(partAt(decide(judged({})), 'i/t@0')?.possible ?? [])]),
    );
    expect(saidOf(question, 'do not restrict', 'i/t@0')).toEqual(
      partAt(decide(judged({ exercise: 'do not restrict' })), 'i/t@0')?.possible,
    );
    const { means: _means, ...none } = judgement(spared);
    expect(saidOf(question, 'not met', 'i/t@0')).toEqual(partAt(decide({ ...unjudged, judgements: [none] }), 'i/t@0')?.possible);
  });

  test('one screening answers every ground nobody has looked at, on every item', () => {
    const open = smallCase({ screenings: [] });
    const question = asks(decide(open), 'screening');
    expect(saidOf(question, 'screened out', 'i/t@0')).toEqual(partAt(decide({ ...open, screenings: [screenedOut] }), 'i/t@0')?.possible);
  });

  test('who speaks settles whose data it is and who else is in it together', () => {
    const voice = (speaker: Parameters<typeof segment>[0]): Case =>
      smallCase({ items: [item({ tracks: [track({ segments: [segment(speaker)] })] })] });
    const question = asks(decide(voice({ speaker: { is: 'unknown', why: 'asked', among: ['p-r', 'p-a'] } })), 'speaker');
    expect(saidOf(question, 'p-r', 'i/t@0')).toEqual(partAt(decide(voice({ speaker: 'p-r' })), 'i/t@0')?.possible);
    expect(saidOf(question, 'p-a', 'i/t@0')).toEqual(partAt(decide(voice({ speaker: 'p-a' })), 'i/t@0')?.possible);
  });

  test('who speaks is asked before anybody is judged who may not be there', () => {
    const either = smallCase({
      items: [
        item({
          tracks: [track({ segments: [segment({ speaker: { is: 'unknown', why: 'asked', among: ['p-a', 'p-b'] }, discussed: ['p-r'] })] })],
        }),
      ],
    });
    expect(decide(either).questions.map(({ asks: kind }) => kind)).toContain('speaker');
  });

  test('time nobody has described: the preview is what it comes to if nothing was left out', () => {
    const silent = (complete: 'yes' | 'no') => smallCase({ items: [item({ tracks: [track({ complete, segments: [] })] })] });
    const question = asks(decide(silent('no')), 'description');
    expect(saidOf(question, 'nothing left out', 'i/t@0')).toEqual(partAt(decide(silent('yes')), 'i/t@0')?.possible);
  });
});

describe('the order of questions', () => {
  test('those that narrow most come first, then those the officer can answer, then the cheap before the dear', () => {
    fc.assert(
      fc.property(cases, (known) => {
        const { questions } = decide(known);
        expect(questions.map(({ rank }) => rank)).toEqual(questions.map((_, index) => index + 1));
        const narrows = questions.map((one) => one.narrows);
        expect(narrows).toEqual([...narrows].sort((a, b) => b - a));
      }),
    );
  });

  test('every decision waits for its questions in the order of their rank', () => {
    fc.assert(
      fc.property(cases, (known) => {
        const decision = decide(known);
        const ranks = new Map(decision.questions.map(({ id, rank }) => [id, rank]));
        for (const { needs } of [decision.request, decision.confirmation, ...decision.items, ...partsOf(decision)]) {
          const order = needs.map((id) => ranks.get(id) ?? 0);
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }
      }),
    );
  });

  test('an answer never leaves possible what was not, and no question is about a decision that does not wait for it', () => {
    fc.assert(
      fc.property(cases, (known) => {
        const decision = decide(known);
        const possible = new Map(partsOf(decision).map((part) => [part.id, part]));
        for (const question of decision.questions) {
          for (const { gives } of question.answers) {
            for (const { possible: after, of } of gives) {
              for (const id of of) {
                const part = possible.get(id);
                if (part === undefined) continue;
                expect(part.needs).toContain(question.id);
                expect([id, question.id, part.possible]).toEqual([id, question.id, expect.arrayContaining([...after])]);
              }
            }
          }
        }
      }),
    );
  });
});
