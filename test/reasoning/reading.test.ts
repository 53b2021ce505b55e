import { describe, expect, test } from 'vitest';
import type { Catalogue, Condition, FactSpec, Outlook, State } from '../../src/reasoning/index.ts';
import {
  alternativesOf,
  canFail,
  canHold,
  catalogue,
  covers,
  interpret,
  limbsIn,
  narrow,
  nothingKnown,
  withPuts,
} from '../../src/reasoning/index.ts';
import { readyLimbs } from '../../src/reasoning/limbs.ts';
import { knowing, smallFacts, values, yesOrNo } from './small-facts.ts';

const fact = (values: readonly string[]): FactSpec => ({ about: 'part', values, means: '', answeredBy: 'officer' });
const wide = Array.from({ length: 20 }, (_, index) => `v${index}`);
const facts: Catalogue = catalogue({
  before: fact(wide),
  risk: fact(['yes', 'no']),
  means: fact(['withhold', 'edit', 'none']),
  apart: fact(wide),
  choice: fact(['restrict', 'give']),
});
const leaf = (name: string, ...values: readonly string[]): Condition => ({ is: 'fact', fact: name, values, limb: `limb of ${name}` });
const all = (...of: readonly Condition[]): Condition => ({ is: 'all', of });

describe('The limbs of a condition', () => {
  const told = (condition: Condition, known: Readonly<Record<string, readonly string[]>>) => {
    const state = nothingKnown(facts);
    for (const [name, values] of Object.entries(known)) narrow(facts, state, name, values);
    return limbsIn(readyLimbs(facts, condition), state).map(({ limb, values, verdict }) => [limb, values, verdict]);
  };

  test.each([
    ['close together', all(leaf('risk', 'yes'), leaf('means', 'withhold', 'edit'))],
    ['in two words of a state', all(leaf('risk', 'yes'), leaf('means', 'withhold', 'edit'), leaf('apart', 'v3'))],
    ['in one word and far apart', all(leaf('before', 'v0'), leaf('means', 'withhold', 'edit'), leaf('risk', 'yes'))],
  ])('are each read with the values that remain, where their facts are %s', (_, condition) => {
    const both = (list: readonly unknown[]) => list.filter((one) => /risk|means/.test(String((one as readonly unknown[])[0])));
    const sorted = (list: readonly unknown[]) => [...both(list)].sort((a, b) => (String(a) < String(b) ? -1 : 1));

    expect(sorted(told(condition, { risk: ['yes'], means: ['edit', 'none'] }))).toEqual([
      ['limb of means', ['edit', 'none'], 'open'],
      ['limb of risk', ['yes'], 'holds'],
    ]);
    expect(sorted(told(condition, { risk: ['no'], means: ['edit', 'withhold'] }))).toEqual([
      ['limb of means', ['withhold', 'edit'], 'holds'],
      ['limb of risk', ['no'], 'fails'],
    ]);
    expect(sorted(told(condition, {}))).toEqual([
      ['limb of means', ['withhold', 'edit', 'none'], 'open'],
      ['limb of risk', ['yes', 'no'], 'open'],
    ]);
  });

  test('are one list for every state in which their facts are known alike, and another where they are not', () => {
    const ready = readyLimbs(facts, all(leaf('risk', 'yes'), leaf('means', 'edit')));
    const [first, second, third] = [nothingKnown(facts), nothingKnown(facts), nothingKnown(facts)];
    narrow(facts, second, 'before', ['v1']);
    narrow(facts, third, 'means', ['edit']);
    expect(limbsIn(ready, second)).toBe(limbsIn(ready, first));
    expect(limbsIn(ready, third)).not.toEqual(limbsIn(ready, first));
    expect(limbsIn(readyLimbs(facts, all()), first)).toEqual([]);
  });
});

describe('A list of limbs', () => {
  test('is kept for each way their facts can be known where they have eight values between them, and written anew where they have more', () => {
    const [eight, nine] = [smallFacts({ fact: values(8) }), smallFacts({ fact: values(9) })];
    const of = (known: Catalogue) => {
      const ready = readyLimbs(known, leaf('fact', 'v1', 'v2'));
      return [limbsIn(ready, nothingKnown(known)), limbsIn(ready, nothingKnown(known))];
    };
    const [first, second] = of(eight);
    expect(second).toBe(first);
    const [third, fourth] = of(nine);
    expect(fourth).not.toBe(third);
    expect(fourth).toEqual([{ limb: 'limb of fact', fact: 'fact', values: values(9), verdict: 'open' }]);
  });
});

describe('A way to make a provision come to something', () => {
  const argument = { catalogue: facts };
  const version = { windows: {}, when: all() };
  /** A power that is met where there is a risk and some means, and has to be exercised. */
  const power = {
    unit: 2,
    version,
    asks: (state: Int32Array) => {
      const [risk, means] = [
        limbsIn(readyLimbs(facts, leaf('risk', 'yes')), state),
        limbsIn(readyLimbs(facts, leaf('means', 'withhold', 'edit')), state),
      ];
      const verdicts = [...risk, ...means].map(({ verdict }) => verdict);
      return verdicts.includes('fails') ? canFail : verdicts.includes('open') ? 3 : canHold;
    },
    exercised: (state: Int32Array) => {
      const verdict = limbsIn(readyLimbs(facts, leaf('choice', 'restrict')), state)[0]?.verdict;
      return verdict === 'open' ? 3 : verdict === 'holds' ? canHold : canFail;
    },
  } as unknown as Parameters<typeof alternativesOf>[1];
  const names = ['risk', 'means', 'choice'];
  const ways = (known: Readonly<Record<string, string>>) => {
    const state = nothingKnown(facts);
    for (const [name, value] of Object.entries(known)) narrow(facts, state, name, [value]);
    return Object.fromEntries(
      alternativesOf(argument, power, names, state).map(({ made, puts }) => [
        made,
        puts.map((put) => `${put.unit} ${put.fact} ${put.value}`),
      ]),
    );
  };

  test('puts as few facts as will do it, the earliest first, and never one to what it already is', () => {
    expect(ways({})).toEqual({
      applies: ['2 risk yes', '2 means withhold', '2 choice restrict'],
      'available and not exercised': ['2 risk yes', '2 means withhold', '2 choice give'],
      'not met': ['2 risk no'],
    });
    expect(ways({ risk: 'yes', means: 'edit', choice: 'restrict' })).toEqual({
      'available and not exercised': ['2 choice give'],
      'not met': ['2 risk no'],
    });
    expect(ways({ risk: 'no', means: 'edit', choice: 'give' })).toEqual({
      applies: ['2 risk yes', '2 choice restrict'],
      'available and not exercised': ['2 risk yes'],
    });
  });

  test('leaves what is known as it is, even while ways are tried', () => {
    const state = knowing(facts, { risk: 'yes' });
    const before = String(state);
    const looking = {
      ...power,
      asks: (trial: State) => {
        expect(String(state)).toBe(before);
        return power.asks(trial);
      },
    };
    expect(alternativesOf(argument, looking, names, state)).toHaveLength(3);
  });

  test('is of facts a catalogue has', () => {
    expect(() => withPuts(facts, [nothingKnown(facts)], [{ unit: 0, fact: 'risk', value: 'perhaps' }])).toThrow(RangeError);
  });

  test('is not sought where no version of it is in force', () => {
    expect(alternativesOf(argument, { ...power, version: undefined }, names, nothingKnown(facts))).toEqual([]);
  });

  test('changes a copy of the states it touches, and shares the rest', () => {
    const states = [nothingKnown(facts), nothingKnown(facts)];
    withPuts(facts, states, [
      { unit: 0, fact: 'risk', value: 'no' },
      { unit: 1, fact: 'means', value: 'edit' },
    ]);
    expect(states.map(String)).toEqual([String(facts.open), String(facts.open)]);
    const after = withPuts(facts, states, [{ unit: 1, fact: 'means', value: 'edit' }]);
    expect(after[0]).toBe(states[0]);
    expect([...(states[1] as Int32Array)]).toEqual([...facts.open]);
    expect(limbsIn(readyLimbs(facts, leaf('means', 'edit')), after[1] as Int32Array)[0]).toMatchObject({
      values: ['edit'],
      verdict: 'holds',
    });
  });
});

describe('The ways tried', () => {
  const two = smallFacts({ risk: yesOrNo, choice: ['restrict', 'give'], idle: yesOrNo });
  const ids = (facts: Catalogue) => facts.ids;

  /** How many states a place was asked of: once as things are, and once for each way tried. */
  function asked(
    facts: Catalogue,
    known: Parameters<typeof knowing>[1],
    asks: (state: State) => Outlook,
    exercised: (state: State) => Outlook,
  ) {
    let times = 0;
    const place = { unit: 0, version: { windows: {}, when: all() }, asks: (state: State) => ++times && asks(state), exercised };
    const found = alternativesOf({ catalogue: facts }, place as Parameters<typeof alternativesOf>[1], ids(facts), knowing(facts, known));
    return [found.length, times];
  }
  const [risk, choice] = [interpret(two, leaf('risk', 'yes')), interpret(two, leaf('choice', 'restrict'))];
  const met = () => canHold as Outlook;

  test('change one fact, then two and so on, none of them twice nor to what it already is', () => {
    // Every provision that is always met applies and comes to nothing else: so every way is tried.
    expect(asked(smallFacts({ one: yesOrNo, two: yesOrNo }), {}, met, met)).toEqual([0, 1 + 4 + 4]);
    expect(asked(smallFacts({ one: yesOrNo, two: yesOrNo }), { one: 'yes' }, met, met)).toEqual([0, 1 + 3 + 2]);
  });

  test('are no more once everything it can come to has been found', () => {
    // Of one change there are six, and of two twelve; by then there is a way to each of the three.
    expect(asked(two, {}, risk, choice)).toEqual([3, 1 + 6 + 12]);
  });

  test('are four thousand and ninety-six at the most', () => {
    const many = smallFacts(Object.fromEntries(values(13).map((id) => [id, yesOrNo])));
    expect(asked(many, {}, met, met)).toEqual([0, 1 + 4096]);
  });
});

describe('A citation', () => {
  test('covers itself; and where it ends in /*, every unit under it and not itself', () => {
    const family = 'dpa-2018/section-45/*';
    expect(
      ['dpa-2018/section-45/4', 'dpa-2018/section-45/4/e', 'dpa-2018/section-45', 'dpa-2018/section-45A'].map((cite) =>
        covers(family, cite),
      ),
    ).toEqual([true, true, false, false]);
    expect(['dpa-2018/section-45', 'dpa-2018/section-45/4'].map((cite) => covers('dpa-2018/section-45', cite))).toEqual([true, false]);
  });
});
