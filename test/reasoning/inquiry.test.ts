import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { FactAt, Inquiry, Pack, State } from '../../src/reasoning/index.ts';
import { becauseOf, canFail, canHold, label, neededBy, nothingKnown, remaining, setOut, slotOf } from '../../src/reasoning/index.ts';
import { someFacts, somePack, someState } from './random-law.ts';

const dates = { decision: '2026-11-21' };

const asked = someFacts.chain((facts) =>
  fc
    .tuple(somePack(facts), fc.nat(3))
    .chain(([pack, people]) =>
      fc.tuple(fc.constant(pack), fc.constant(people), fc.array(someState(facts), { minLength: people + 1, maxLength: people + 1 })),
    ),
);

/** Whether the right stands: it does, it does not, or either. */
function aboutTheRight(pack: Pack, people: number, states: readonly State[]): Inquiry {
  const argument = setOut(pack, 'right', dates, people);
  const right = argument.places.findIndex((place) => place.provision.cite === 'right');
  const { catalogue, facts, together } = argument;
  return { catalogue, states, facts, together, outcomes: (known) => label(argument, known).stands[right] ?? 0 };
}

function withOnly(inquiry: Inquiry, kept: readonly FactAt[]): readonly State[] {
  return inquiry.states.map((state, unit) => {
    const known = nothingKnown(inquiry.catalogue);
    for (const at of kept.filter((one) => one.unit === unit)) {
      const { word, mask } = slotOf(inquiry.catalogue, at.fact);
      known[word] = ((known[word] ?? 0) & ~mask) | ((state[word] ?? 0) & mask);
    }
    return known;
  });
}

test.prop([asked])('a reason suffices by itself, and nothing in it can be spared', ([pack, people, states]) => {
  const inquiry = aboutTheRight(pack, people, states);
  const outcomes = inquiry.outcomes(states);
  const reason = becauseOf(inquiry);

  expect(inquiry.outcomes(withOnly(inquiry, reason))).toBe(outcomes);
  for (const spared of reason) {
    expect(
      inquiry.outcomes(
        withOnly(
          inquiry,
          reason.filter((at) => at !== spared),
        ),
      ),
    ).not.toBe(outcomes);
  }
});

test.prop([asked])('nothing is asked where the answer is settled, and nothing that is known', ([pack, people, states]) => {
  const inquiry = aboutTheRight(pack, people, states);
  const outcomes = inquiry.outcomes(states);
  const needed = neededBy(inquiry);

  if (outcomes === canHold || outcomes === canFail) expect(needed).toEqual([]);
  for (const { unit, fact } of needed) {
    expect(remaining(inquiry.catalogue, states[unit] as State, fact).length).toBeGreaterThan(1);
  }
});

test.prop([asked])('asking leaves what is known as it was', ([pack, people, states]) => {
  const inquiry = aboutTheRight(pack, people, states);
  const before = states.map((state) => state.join());

  neededBy(inquiry);
  becauseOf(inquiry);

  expect(states.map((state) => state.join())).toEqual(before);
});
