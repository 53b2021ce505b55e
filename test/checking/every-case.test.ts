import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { along } from '../../src/reasoning/checking/directions.ts';
import { explore } from '../../src/reasoning/checking/explore.ts';
import { mask } from '../../src/reasoning/checking/masking.ts';
import type { Argument, Catalogue, Condition, Effect, Pack, Provision, State } from '../../src/reasoning/index.ts';
import {
  assemble,
  canFail,
  canHold,
  catalogue,
  clashIn,
  grammar,
  interpret,
  label,
  leavesOf,
  narrow,
  nothingKnown,
  setOut,
} from '../../src/reasoning/index.ts';
import { someCondition, somePack } from '../reasoning/random-law.ts';

/** So few facts, with so few values, that every case can be gone through one by one. */
const fewFacts: fc.Arbitrary<Catalogue> = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 3 }).map((widths) =>
  catalogue(
    Object.fromEntries(
      widths.map((width, index) => [
        `fact ${index}`,
        {
          about: 'part',
          values: Array.from({ length: width }, (_, value) => (value === 0 ? 'restrict' : `v${value}`)),
          means: '',
          answeredBy: 'officer',
        } as const,
      ]),
    ),
  ),
);

const effects: readonly Effect[] = ['owed', 'restricted', 'exempt', 'given for sense', 'out of scope', 'refusable'];

/** A random law with effects of every sort. */
const someLaw: fc.Arbitrary<Pack> = fewFacts.chain((facts) =>
  fc.tuple(somePack(facts), fc.array(fc.constantFrom(...effects), { minLength: 14, maxLength: 14 })).map(([pack, drawn]) => {
    const provisions = pack.provisions.slice(0, 8).map((one, index): Provision => ({ ...one, effect: drawn[index] ?? 'owed' }));
    return assemble(facts, { provisions, duties: [], elements: ['right'] });
  }),
);

/** Every state in which every fact is known. */
function everyState(facts: Catalogue): readonly State[] {
  const start: readonly State[] = [nothingKnown(facts)];
  return facts.ids.reduce(
    (states, fact) =>
      states.flatMap((state) =>
        (facts.specs[fact]?.values ?? []).map((value) => {
          const known = state.slice();
          narrow(facts, known, fact, [value]);
          return known;
        }),
      ),
    start,
  );
}

/** The effects that stand in one case, each once and in order. */
function standing(argument: Argument, states: readonly State[]): readonly Effect[] {
  const { stands } = label(argument, states);
  return [...new Set(argument.places.flatMap((place, index) => (stands[index] === canHold ? [place.provision.effect] : [])))].sort();
}

function isGiven(argument: Argument, states: readonly State[]): boolean {
  const found = standing(argument, states);
  const keeps = found.some((effect) => effect === 'restricted' || effect === 'exempt' || effect === 'out of scope');
  return !keeps && found.some((effect) => effect === 'owed' || effect === 'given for sense');
}

/** The argument with one place that never holds. */
function less(argument: Argument, index: number): Argument {
  return { ...argument, places: argument.places.map((place, at) => (at === index ? { ...place, asks: () => canFail } : place)) };
}

const dates = { decision: '2026-11-01' };

test.prop([someLaw], { numRuns: 60 })('what is said of every case at once is what is found by going through them one by one', (pack) => {
  const argument = setOut(pack, 'right', dates, 1);
  const explored = explore(argument, []);
  const known = everyState(pack.catalogue);
  const cases = known.flatMap((one) => known.map((other) => [one, other] as const));
  const clashes = new Set(cases.map((states) => clashIn(argument, label(argument, states))));

  expect(explored?.gaps.length).toBe(clashes.has('gap') ? 1 : 0);
  expect(explored?.conflict !== undefined).toBe(clashes.has('conflict'));
  expect(explored?.given.includes(1)).toBe(cases.some((states) => isGiven(argument, states)));
  expect(explored?.given.includes(0)).toBe(cases.some((states) => !isGiven(argument, states)));
  const matters = argument.places.map((_, index) =>
    cases.some((states) => `${standing(argument, states)}` !== `${standing(less(argument, index), states)}`),
  );

  expect(explored?.matters).toEqual(matters);
});

test.prop([someLaw.chain((pack) => fc.tuple(fc.constant(pack), fc.constantFrom(...pack.catalogue.ids)))], { numRuns: 60 })(
  'what a move can do is what is found by making it in every case',
  ([pack, fact]) => {
    const argument = setOut(pack, 'right', dates, 1);
    const explored = explore(argument, []);
    const known = everyState(pack.catalogue);
    for (const to of pack.catalogue.specs[fact]?.values ?? []) {
      const found = { gained: false, lost: false };
      for (const one of known) {
        for (const other of known) {
          const before = isGiven(argument, [one, other]);
          for (const unit of [0, 1]) {
            const states = [one.slice(), other.slice()];
            narrow(pack.catalogue, states[unit] as State, fact, [to]);
            const after = isGiven(argument, states);
            found.gained ||= !before && after;
            found.lost ||= before && !after;
          }
        }
      }

      expect(explored === undefined ? undefined : along(explored, fact, to)).toEqual(found);
    }
  },
);

test.prop([fewFacts.chain((facts) => fc.tuple(fc.constant(facts), someCondition(facts)))])(
  'a condition has a pair for a value wherever, in two cases that differ in one fact alone, the value makes the difference',
  ([facts, when]) => {
    const { provision } = grammar(facts);
    const rule = provision({
      cite: 'rule',
      title: '',
      source: '',
      limbs: {} as Readonly<Record<string, string>>,
      of: 'part',
      effect: 'owed',
      inForce: [{ windows: {}, when }],
    });
    const { scenarios } = mask(facts, rule, rule.inForce[0] as Provision['inForce'][number]);
    const plain = interpret(facts, when);
    const asks = (pattern: Readonly<Record<string, string>>) => {
      const state = nothingKnown(facts);
      for (const [fact, value] of Object.entries(pattern)) narrow(facts, state, fact, [value]);
      return plain(state) === canHold ? 'holds' : 'fails';
    };
    for (const { fact, value, patterns } of scenarios) {
      expect(patterns[0].facts[fact]).toBe(value);
      expect(patterns.map(({ facts: pattern }) => asks(pattern))).toEqual(patterns.map(({ verdict }) => verdict));
      expect(patterns[0].verdict).not.toBe(patterns[1].verdict);
    }
    // A fact of one leaf alone: where turning it turns the verdict, there is nothing else that could.
    for (const { fact, values } of onceOnly(when)) {
      const turns = everyPattern(facts).some((pattern) =>
        values.some((value) =>
          (facts.specs[fact]?.values ?? []).some(
            (other) => !values.includes(other) && asks({ ...pattern, [fact]: value }) !== asks({ ...pattern, [fact]: other }),
          ),
        ),
      );
      const named = scenarios.filter((one) => one.fact === fact).map(({ value }) => value);

      expect([...named].sort()).toEqual(turns ? [...values].sort() : []);
    }
  },
);

/** The leaves of a condition whose fact no other leaf asks about. */
function onceOnly(condition: Condition): readonly { readonly fact: string; readonly values: readonly string[] }[] {
  const leaves = leavesOf(condition);
  return leaves.filter(({ fact }) => leaves.filter((one) => one.fact === fact).length === 1);
}

function everyPattern(facts: Catalogue): readonly Readonly<Record<string, string>>[] {
  const start: readonly Readonly<Record<string, string>>[] = [{}];
  return facts.ids.reduce(
    (patterns, fact) => patterns.flatMap((pattern) => (facts.specs[fact]?.values ?? []).map((value) => ({ ...pattern, [fact]: value }))),
    start,
  );
}
