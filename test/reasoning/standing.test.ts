import { describe, expect, test } from 'vitest';
import type { Effect, Provision, Standing, State } from '../../src/reasoning/index.ts';
import {
  assemble,
  catalogue,
  clashIn,
  forget,
  grammar,
  label,
  narrow,
  nothingKnown,
  setOut,
  standingOf,
} from '../../src/reasoning/index.ts';

/** A body of law small enough to read: a right, a ground that beats it, and an exception that beats the ground. */
const facts = catalogue({
  right: { about: 'part', values: ['yes', 'no'], means: 'whether the right is met', answeredBy: 'officer' },
  ground: { about: 'part', values: ['yes', 'no'], means: 'whether the ground is met', answeredBy: 'officer' },
  exercise: { about: 'part', values: ['restrict', 'do not restrict'], means: 'whether the power is used', answeredBy: 'controller' },
  exception: { about: 'part', values: ['yes', 'no'], means: 'whether the exception is met', answeredBy: 'officer' },
});
const { limb, all, provision } = grammar(facts);

function rule(cite: string, fact: 'right' | 'ground' | 'exception', effect: Effect, displaces: readonly string[], exercise?: 'exercise') {
  return provision({
    cite,
    title: cite,
    source: 'an example',
    limbs: { words: 'words' },
    of: 'part',
    effect,
    displaces,
    ...(exercise === undefined ? {} : { power: 'may' as const, exercise }),
    inForce: [{ windows: { decision: { from: '2020-01-01' } }, when: all(limb('words', fact)) }],
  });
}

const right = rule('law/right', 'right', 'owed', []);
const ground = rule('law/ground', 'ground', 'restricted', ['law/right'], 'exercise');
const exception = rule('law/exception', 'exception', 'given for sense', ['law/ground']);
const dates = { decision: '2021-06-01' };

function argued(provisions: readonly Provision[], known: Readonly<Record<string, string>>, on = dates) {
  const pack = assemble(facts, { provisions, duties: [], elements: ['law/right'] });
  const argument = setOut(pack, 'law/right', on, 0);
  const state: State = nothingKnown(facts);
  for (const [fact, value] of Object.entries(known)) narrow(facts, state, fact, [value]);
  const labelling = label(argument, [state]);
  const standings = Object.fromEntries(
    argument.places.map((place, index) => [place.provision.cite, standingOf(argument, labelling, index)]),
  );
  return { standings: standings as Readonly<Record<string, Standing>>, clash: clashIn(argument, labelling) };
}

const law = [right, ground, exception];

describe('standings', () => {
  test('a right that nothing answers decides', () => {
    expect(argued(law, { right: 'yes', ground: 'no', exception: 'no' }).standings).toEqual({
      'law/right': 'decides',
      'law/ground': 'irrelevant',
      'law/exception': 'irrelevant',
    });
  });

  test('a ground that is met and used beats the right', () => {
    expect(argued(law, { right: 'yes', ground: 'yes', exercise: 'restrict', exception: 'no' }).standings).toEqual({
      'law/right': 'beaten',
      'law/ground': 'decides',
      'law/exception': 'irrelevant',
    });
  });

  test('a ground that is met and declined is available and not exercised', () => {
    expect(argued(law, { right: 'yes', ground: 'yes', exercise: 'do not restrict', exception: 'no' }).standings).toEqual({
      'law/right': 'decides',
      'law/ground': 'available and not exercised',
      'law/exception': 'irrelevant',
    });
  });

  test('a right whose rival is itself beaten is reinstated', () => {
    expect(argued(law, { right: 'yes', ground: 'yes', exercise: 'restrict', exception: 'yes' }).standings).toEqual({
      'law/right': 'reinstated',
      'law/ground': 'beaten',
      'law/exception': 'decides',
    });
  });

  test('a ground not yet used or declined leaves the right undecided', () => {
    expect(argued(law, { right: 'yes', ground: 'yes', exception: 'no' }).standings).toEqual({
      'law/right': 'undecided',
      'law/ground': 'undecided',
      'law/exception': 'irrelevant',
    });
  });

  test('the order in which the law is declared changes no standing', () => {
    const known = { right: 'yes', ground: 'yes', exercise: 'restrict', exception: 'yes' };
    expect(argued([exception, ground, right], known).standings).toEqual(argued(law, known).standings);
  });

  test('a provision not in force on the event date is not reached and beats nothing', () => {
    const before = argued(law, { right: 'yes', ground: 'yes', exercise: 'restrict', exception: 'no' }, { decision: '2019-06-01' });
    expect(Object.values(before.standings)).toEqual(['irrelevant', 'irrelevant', 'irrelevant']);
  });
});

describe('a place that is beaten for certain', () => {
  test('is no less beaten by a rival that may stand besides', () => {
    const second = rule('law/second', 'exception', 'exempt', ['law/right']);
    const known = { right: 'yes', ground: 'yes', exercise: 'restrict' };
    expect(argued([right, ground, second], known).standings['law/right']).toBe('beaten');
    expect(argued([right, { ...ground, cite: 'law/a-second' }, second], known).standings['law/right']).toBe('beaten');
  });

  test('is irrelevant where it is not met, whether or not its power would be used', () => {
    expect(argued(law, { right: 'yes', ground: 'no', exercise: 'restrict' }).standings['law/ground']).toBe('irrelevant');
    expect(argued(law, { right: 'yes', exercise: 'do not restrict' }).standings['law/ground']).toBe('irrelevant');
  });
});

describe('what is wrong with the law itself', () => {
  test('what is owed and kept back, by provisions neither of which displaces the other, is a conflict for a person', () => {
    const elsewhere = rule('law/elsewhere', 'ground', 'restricted', []);
    const pulling = rule('law/pulling', 'exception', 'owed', []);
    const both = [right, { ...pulling, displaces: ['law/right'] }, { ...elsewhere, displaces: ['law/right'] }];
    expect(argued(both, { right: 'no', ground: 'yes', exception: 'yes' }).clash).toBe('conflict');
  });

  test('grounds that keep back together are joined, and are no conflict', () => {
    const second = { ...ground, cite: 'law/second' };
    expect(argued([right, ground, second], { right: 'yes', ground: 'yes', exercise: 'restrict' }).clash).toBeUndefined();
  });

  test('where no provision can have any effect there is a gap', () => {
    expect(argued(law, { right: 'no', ground: 'no', exception: 'no' }).clash).toBe('gap');
    expect(argued(law, { right: 'yes' }, { decision: '2019-06-01' }).clash).toBe('gap');
  });

  test('while something may still have an effect there is none', () => {
    expect(argued(law, { ground: 'no', exception: 'no' }).clash).toBeUndefined();
  });
});

describe('a body of law', () => {
  test('whose provisions displace each other in a circle is refused', () => {
    expect(() => assemble(facts, { provisions: [{ ...right, displaces: ['law/ground'] }, ground], duties: [], elements: [] })).toThrow(
      /displaces itself/,
    );
  });

  test('that declares a citation twice is refused', () => {
    expect(() => assemble(facts, { provisions: [right, right], duties: [], elements: [] })).toThrow(/declared twice/);
  });

  test('that names a fact or a value nobody declared is refused', () => {
    const state = nothingKnown(facts);
    expect(() => narrow(facts, state, 'riht', ['yes'])).toThrow(/no fact/);
    expect(() => narrow(facts, state, 'right', ['maybe'])).toThrow(/no value/);
    expect(() => forget(facts, state, '__proto__')).toThrow(/no fact/);
  });
});
