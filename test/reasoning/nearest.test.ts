import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { FactAt, Inquiry, Pack, Put, State } from '../../src/reasoning/index.ts';
import { alternativesOf, becauseOf, isKnown, label, nearestChanges, setOut, withPuts } from '../../src/reasoning/index.ts';
import { completionsOf } from './completions.ts';
import { someFacts, somePack, someState } from './random-law.ts';

const dates = { decision: '2026-11-21' };

const asked = someFacts.chain((facts) => fc.tuple(somePack(facts), someState(facts)));

function aboutTheRight(pack: Pack, state: State) {
  const argument = setOut(pack, 'right', dates, 0);
  const right = argument.places.findIndex((place) => place.provision.cite === 'right');
  const { catalogue, facts, together } = argument;
  const inquiry: Inquiry = {
    catalogue,
    states: [state],
    facts,
    together,
    outcomes: (states) => label(argument, states).stands[right] ?? 0,
  };
  return { argument, inquiry };
}

/** Every single fact put to every single value. */
function singles({ catalogue, facts }: Inquiry): readonly (readonly Put[])[] {
  return facts.flatMap(({ unit, fact }) => (catalogue.specs[fact]?.values ?? []).map((value) => [{ unit, fact, value }]));
}

test.prop([asked])('a near change, made, gives what it says it gives, and not what is decided now', ([pack, state]) => {
  const { inquiry } = aboutTheRight(pack, state);
  const present = inquiry.outcomes(inquiry.states);
  for (const { puts, outcomes } of nearestChanges(inquiry, becauseOf(inquiry), singles(inquiry), (of) => of.length)) {
    expect(inquiry.outcomes(withPuts(pack.catalogue, inquiry.states, puts))).toBe(outcomes);
    expect(outcomes).not.toBe(present);
  }
});

test.prop([asked])('where one fact put otherwise would change what is decided, a change of one fact is found', ([pack, state]) => {
  const { inquiry } = aboutTheRight(pack, state);
  const present = inquiry.outcomes(inquiry.states);
  fc.pre(present === 1 || present === 2);
  const changes = singles(inquiry).some((puts) => (inquiry.outcomes(withPuts(pack.catalogue, inquiry.states, puts)) & present) === 0);
  const found = nearestChanges(inquiry, becauseOf(inquiry), singles(inquiry), (of) => of.length);

  expect(found.some(({ records }) => records === 1)).toBe(changes);
});

test.prop([asked])('an alternative makes a provision come to what it says, and no smaller change of its facts would', ([pack, state]) => {
  const { argument } = aboutTheRight(pack, state);
  argument.places.forEach((place, index) => {
    const facts = (argument.together[index] ?? []).map(({ fact }) => fact);
    const comesTo = (of: State) => [place.asks(of), place.exercised(of)].join();
    for (const { made, puts } of alternativesOf(argument, place, facts, state)) {
      const [after = state] = withPuts(pack.catalogue, [state], puts);
      const wanted = { applies: '1,1', 'available and not exercised': '1,2', 'not met': '2' }[made];
      expect(comesTo(after).startsWith(wanted)).toBe(true);
      for (const spared of puts) {
        const [fewer = state] = withPuts(
          pack.catalogue,
          [state],
          puts.filter((put) => put !== spared),
        );
        expect(comesTo(fewer).startsWith(wanted)).toBe(false);
      }
    }
  });
});

test.prop([asked])('where a provision could be made to fail by settling what is unknown, an alternative says how', ([pack, state]) => {
  const { argument } = aboutTheRight(pack, state);
  argument.places.forEach((place, index) => {
    if (place.version === undefined) return;
    const at: readonly FactAt[] = argument.together[index] ?? [];
    fc.pre(at.filter(({ fact }) => !isKnown(pack.catalogue, state, fact)).length <= 4);
    if (place.asks(state) === 2) return;
    const couldFail = completionsOf(pack.catalogue, [state], at).some(([one = state]) => place.asks(one) === 2);
    const found = alternativesOf(
      argument,
      place,
      at.map(({ fact }) => fact),
      state,
    );
    if (couldFail) expect(found.map(({ made }) => made)).toContain('not met');
  });
});
