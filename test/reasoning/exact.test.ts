import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Pack, State } from '../../src/reasoning/index.ts';
import { label, reachedIn, setOut } from '../../src/reasoning/index.ts';
import { completionsOf, waysOfSettling } from './completions.ts';
import { someFacts, somePack, someState } from './random-law.ts';

const dates = { decision: '2026-11-21' };

/** A law, and what is known of a thing and of up to two people, with few enough unknowns to settle in every way. */
const asked = someFacts.chain((facts) =>
  fc
    .tuple(somePack(facts), fc.nat(2))
    .chain(([pack, people]) =>
      fc
        .tuple(fc.constant(pack), fc.constant(people), fc.array(someState(facts), { minLength: people + 1, maxLength: people + 1 }))
        .filter(([, , states]) => waysOfSettling(facts, states, setOut(pack, 'right', dates, people).facts) <= 400),
    ),
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

test.prop([asked])('a fact that stands in two states has one value in both', ([pack, people, states]) => {
  const { argument, bound } = standingOfTheRight(pack, people);
  const [first = new Int32Array()] = states;
  const twice = [first, first.slice()];
  const together = argument.facts.filter(({ unit }) => unit === 0).map(({ fact }) => [0, 1].map((unit) => ({ unit, fact })));
  // A right that stands in one and falls in the other would be a third thing, which nothing gives.
  const apart = (of: readonly State[]) => {
    const [one, other] = of.map((state) => bound([state, ...states.slice(1)]));
    return ((one ?? 0) & 1 && (other ?? 0) & 1 ? 1 : 0) | ((one ?? 0) & 2 && (other ?? 0) & 2 ? 2 : 0) | (differ(one, other) ? 4 : 0);
  };
  const differ = (one = 0, other = 0) => ((one & 1) !== 0 && (other & 2) !== 0) || ((one & 2) !== 0 && (other & 1) !== 0);
  const settledOfPeople = waysOfSettling(
    pack.catalogue,
    states,
    argument.facts.filter(({ unit }) => unit > 0),
  );
  fc.pre(settledOfPeople === 1);

  expect(reachedIn(pack.catalogue, twice, together, apart, 1_000_000).outcomes & 4).toBe(0);
});
