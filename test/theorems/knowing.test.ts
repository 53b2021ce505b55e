import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { decide, judgementProblems } from '../../src/deciding/index.ts';
import { cases } from './cases.ts';
import type { Forgetting } from './knowing-less.ts';
import { forgettings } from './knowing-less.ts';
import { firstShrink, partsOf, pointsOf } from './points.ts';

const picks = fc.array(fc.nat(), { minLength: 3, maxLength: 3 });

/** A few of the steps of knowing less about a case, as drawn. */
function some(known: Case, drawn: readonly number[]): readonly Forgetting[] {
  const steps = forgettings(known);
  return steps.length === 0 ? [] : drawn.map((pick) => steps[pick % steps.length] as Forgetting);
}

describe('theorem 1', () => {
  test('knowing less never shrinks what is possible, at any point of any track', () => {
    fc.assert(
      fc.property(cases, picks, (known, drawn) => {
        const before = decide(known);
        const shrunk = some(known, drawn).map(({ what, case: less }) => [what, firstShrink(before, decide(less))]);
        expect(shrunk.filter(([, lost]) => lost !== undefined)).toEqual([]);
      }),
    );
  });
});

describe('theorem 2', () => {
  test('forgetting a fact or a judgement never makes disclose the decided outcome where it was not', () => {
    const disclose = '{"kind":"disclose"}';
    fc.assert(
      fc.property(cases, picks, (known, drawn) => {
        const before = pointsOf(decide(known));
        for (const { what, case: less } of some(known, drawn)) {
          for (const [track, sets] of pointsOf(decide(less))) {
            const released = sets.findIndex(
              (set, at) =>
                set.size === 1 && set.has(disclose) && !(before.get(track)?.[at]?.size === 1 && before.get(track)?.[at]?.has(disclose)),
            );
            expect([what, track, released]).toEqual([what, track, -1]);
          }
        }
      }),
    );
  });
});

describe('theorem 3, soundness', () => {
  test('what is decided is what every completion agrees on: learning more of an open case never leaves what was possible', () => {
    fc.assert(
      fc.property(cases, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (whole, drawn) => {
        const forgotten = drawn.reduce((so, pick) => {
          const steps = forgettings(so);
          return steps.length === 0 ? so : (steps[pick % steps.length]?.case ?? so);
        }, whole);
        const completed = pointsOf(decide(whole));
        for (const part of partsOf(decide(forgotten)).filter(({ status }) => status === 'decided')) {
          const track = part.id.slice(0, part.id.lastIndexOf('@'));
          const sets = completed.get(track)?.slice(part.from, part.to) ?? [];
          const differs = sets.find((set) => set.size !== 1 || !set.has(JSON.stringify(part.outcome)));
          expect([part.id, differs]).toEqual([part.id, undefined]);
        }
      }),
    );
  });
});

describe('the generator', () => {
  test('reaches every status and outcome, and makes only cases the door accepts', () => {
    const seen = new Set<string>();
    for (const drawn of fc.sample(cases, { numRuns: 600, seed: 20180525 })) {
      expect(judgementProblems(drawn)).toEqual([]);
      for (const part of partsOf(decide(drawn))) seen.add(part.outcome?.kind ?? part.status);
    }
    expect([...seen].sort()).toEqual([
      'disclose',
      'disclose edited',
      'excluded',
      'exempt',
      'open',
      'out of scope',
      'route elsewhere',
      'withhold',
    ]);
  });
});
