import { describe, expect, test } from 'vitest';
import type { Condition, Inquiry, State } from '../../src/reasoning/index.ts';
import { becauseOf, canFail, interpret, neededBy } from '../../src/reasoning/index.ts';
import { all, any, is, knowing, not, smallFacts, yesOrNo } from './small-facts.ts';

const facts = smallFacts({ ground: yesOrNo, other: yesOrNo, exception: yesOrNo, kind: ['text', 'image', 'sound'] });

/** Whether a condition holds, asked of what is known, with the facts that each provision turns on together. */
function whether(when: Condition, known: Readonly<Record<string, string | readonly string[]>>, ...together: (readonly string[])[]) {
  const asks = interpret(facts, when);
  const state = knowing(facts, known);
  let times = 0;
  const inquiry: Inquiry = {
    catalogue: facts,
    states: [state],
    facts: facts.ids.map((fact) => ({ unit: 0, fact })),
    together: together.map((group) => group.map((fact) => ({ unit: 0, fact }))),
    outcomes: (states) => {
      times += 1;
      return asks(states[0] as State);
    },
  };
  const named = (found: readonly { readonly fact: string }[]) => found.map(({ fact }) => fact);
  return {
    needed: named(neededBy(inquiry)),
    asked: () => times,
    because: (bound?: (states: readonly State[]) => number) => named(becauseOf(bound === undefined ? inquiry : { ...inquiry, bound })),
  };
}

describe('A fact is asked about', () => {
  test('where it bears on a provision together with another that is not known either', () => {
    expect(whether(all(is('ground'), is('other')), {}, ['ground', 'other']).needed).toEqual(['ground', 'other']);
    expect(whether(any(is('ground'), is('other')), {}, ['ground', 'other']).needed).toEqual(['ground', 'other']);
  });

  test('where it bears on a provision alone, and on none', () => {
    expect(whether(any(is('ground'), is('exception')), {}, ['ground'], ['exception']).needed).toEqual(['ground', 'exception']);
    expect(whether(is('ground'), {}).needed).toEqual(['ground']);
  });

  test('where it bears on another provision, only once there is something for it to bear on', () => {
    const unless = all(is('ground'), not(is('exception')));
    expect(whether(unless, {}, ['ground'], ['exception']).needed).toEqual(['ground']);
    expect(whether(unless, { ground: 'yes' }, ['ground'], ['exception']).needed).toEqual(['exception']);
  });

  test('taking no other fact for what it is already known not to be, nor losing what is known of it', () => {
    const ofKind = all(is('ground'), is('kind', 'image', 'sound'));
    expect(whether(ofKind, { kind: ['image', 'sound'] }, ['ground'], ['kind']).needed).toEqual(['ground']);
    const second = any(all(is('ground'), is('other')), is('exception'));
    expect(whether(second, { other: 'no' }, ['ground', 'other'], ['exception']).needed).toEqual(['exception']);
    expect(whether(second, { other: 'yes' }, ['ground', 'other'], ['exception']).needed).toEqual(['ground', 'exception']);
  });

  test('where even one value it may have would settle the question, and not for one it can no longer have', () => {
    const either = any(is('kind', 'text'), is('ground'));
    expect(whether(either, {}, ['ground', 'kind']).needed).toEqual(['ground', 'kind']);
    expect(whether(either, { kind: ['image', 'sound'] }, ['ground', 'kind']).needed).toEqual(['ground']);
  });

  test('never where the answer is settled, which is found by asking once', () => {
    const settled = whether(all(is('ground'), is('other')), { other: 'no' }, ['ground', 'other']);
    expect([settled.needed, settled.asked()]).toEqual([[], 1]);
  });

  test('and what is known already is not tried', () => {
    const last = whether(all(is('ground'), is('other')), { other: 'yes', exception: 'no', kind: 'text' }, ['ground', 'other']);
    // Once as things are, once with the others quiet, and once with the ground met, which settles it.
    expect([last.needed, last.asked()]).toEqual([['ground'], 3]);
  });
});

describe('A reason', () => {
  test('is sought among what is known, and what is not known is not tried', () => {
    const reason = whether(is('ground'), { ground: 'yes', other: 'no' });
    const before = reason.asked();
    expect(reason.because()).toEqual(['ground']);
    // Once as things are, and once without each of the two facts that anything is known of.
    expect(reason.asked() - before).toBe(3);
  });

  test('takes the cheaper word of a bound that a fact can be spared, and never that it cannot', () => {
    const reason = whether(is('ground'), { ground: 'no', other: 'no' });
    const before = reason.asked();
    expect(reason.because(() => canFail)).toEqual([]);
    expect(reason.asked() - before).toBe(1);
    expect(reason.because(() => 3)).toEqual(['ground']);
  });
});
