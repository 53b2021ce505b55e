import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Catalogue, Pack, State } from '../../src/reasoning/index.ts';
import { label, reachedIn, setOut, slotOf } from '../../src/reasoning/index.ts';
import { completionsOf } from './completions.ts';
import { someFacts, somePack, someState } from './random-law.ts';

const dates = { decision: '2026-11-21' };

/** What is known of a thing and of up to two people, with at most five facts between them left with more than one value. */
function mostlyKnown(facts: Catalogue, units: number): fc.Arbitrary<readonly State[]> {
  const known = fc.array(someState(facts), { minLength: units, maxLength: units });
  const open = fc.array(fc.tuple(fc.nat(units - 1), fc.nat(facts.ids.length - 1)), { maxLength: 5 });
  return fc.tuple(known, open).map(([states, left]) =>
    states.map((state, unit) => {
      const settled = state.slice();
      facts.ids.forEach((id, index) => {
        if (left.some(([at, fact]) => at === unit && fact === index)) return;
        const { word, mask } = slotOf(facts, id);
        const bits = (settled[word] as number) & mask;
        settled[word] = ((settled[word] as number) & ~mask) | (bits & -bits);
      });
      return settled;
    }),
  );
}

/** A law, and what is known, with few enough unknowns to settle in every way. */
const asked = someFacts.chain((facts) =>
  fc
    .tuple(somePack(facts), fc.nat(2))
    .chain(([pack, people]) => fc.tuple(fc.constant(pack), fc.constant(people), mostlyKnown(facts, people + 1))),
);

function standingOfTheRight(pack: Pack, people: number) {
  const argument = setOut(pack, 'right', dates, people);
  const right = argument.places.findIndex((place) => place.provision.cite === 'right');
  return { argument, bound: (states: readonly State[]): number => label(argument, states).stands[right] ?? 0 };
}

test.prop([asked])('what is possible is what some completion of the unknowns gives, no more and no less', ([pack, people, states]) => {
  const { argument, bound } = standingOfTheRight(pack, people);
  const given = completionsOf(pack.catalogue, states, argument.facts).reduce((set, one) => set | bound(one), 0);
  const reached = reachedIn(
    pack.catalogue,
    states,
    argument.facts.map((at) => [at]),
    bound,
    1_000_000,
  );

  expect(reached).toEqual({ outcomes: given, exact: true });
});

test.prop([asked, fc.nat(6)])(
  'past a cap, what is called possible may be more and is never less, and says so',
  ([pack, people, states], most) => {
    const { argument, bound } = standingOfTheRight(pack, people);
    const shared = argument.facts.map((at) => [at]);
    const all = reachedIn(pack.catalogue, states, shared, bound, 1_000_000);
    const capped = reachedIn(pack.catalogue, states, shared, bound, most);

    expect(all.outcomes & ~capped.outcomes).toBe(0);
    if (capped.exact) expect(capped.outcomes).toBe(all.outcomes);
  },
);

test.prop([asked])('of one provision by itself, only the facts it names more than once need be settled', ([pack, , states]) => {
  const alone = { ...pack, displacers: new Map([...pack.displacers].map(([provision]) => [provision, []])) };
  const { argument, bound } = standingOfTheRight(alone, 0);
  const given = completionsOf(pack.catalogue, states.slice(0, 1), argument.facts).reduce((set, one) => set | bound(one), 0);

  expect(reachedIn(pack.catalogue, states.slice(0, 1), argument.shared, bound, 1_000_000).outcomes).toBe(given);
});

test.prop([asked])('a fact that stands in two states has one value in both', ([pack, , states]) => {
  const { argument, bound } = standingOfTheRight(pack, 0);
  const [first = new Int32Array()] = states;
  const twice = [first, first.slice()];
  const together = argument.facts.map(({ fact }) => [0, 1].map((unit) => ({ unit, fact })));
  // A right that stands in one and falls in the other would be a third thing, which nothing gives.
  const apart = (of: readonly State[]) => {
    const [one, other] = of.map((state) => bound([state]));
    return ((one ?? 0) & 1 && (other ?? 0) & 1 ? 1 : 0) | ((one ?? 0) & 2 && (other ?? 0) & 2 ? 2 : 0) | (differ(one, other) ? 4 : 0);
  };
  const differ = (one = 0, other = 0) => ((one & 1) !== 0 && (other & 2) !== 0) || ((one & 2) !== 0 && (other & 1) !== 0);
  expect(reachedIn(pack.catalogue, twice, together, apart, 1_000_000).outcomes & 4).toBe(0);
});
