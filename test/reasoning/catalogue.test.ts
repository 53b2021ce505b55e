import { describe, expect, test } from 'vitest';
import { bitOf } from '../../src/reasoning/catalogue.ts';
import type { Catalogue, FactSpec } from '../../src/reasoning/index.ts';
import { catalogue, forget, isKnown, narrow, nothingKnown, quietValue, remaining, slotOf, specIn } from '../../src/reasoning/index.ts';

const fact = (values: readonly string[], more: Partial<FactSpec> = {}): FactSpec => ({
  about: 'part',
  values,
  means: '',
  answeredBy: 'officer',
  ...more,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => `v${index}`);

/** Three facts that fill a word to its last bit, and one that begins the next. */
const facts: Catalogue = catalogue({
  first: fact(many(14)),
  answer: fact(['yes', 'no']),
  third: fact(many(14)),
  fourth: fact(['left', 'middle', 'right'], { quiet: 'middle' }),
});

describe('The facts a body of law turns on', () => {
  test('have between one value and thirty', () => {
    expect(() => catalogue({ none: fact([]) })).toThrow(new RangeError('catalogue: `none` must have between 1 and 30 values'));
    expect(() => catalogue({ wide: fact(many(31)) })).toThrow(RangeError);
    expect(slotOf(catalogue({ one: fact(['only']) }), 'one')).toEqual({ word: 0, shift: 0, mask: 1 });
    expect(slotOf(catalogue({ full: fact(many(30)) }), 'full')).toEqual({ word: 0, shift: 0, mask: 2 ** 30 - 1 });
  });

  test('fill a word of a state to its thirtieth bit before they begin the next', () => {
    expect(facts.ids.map((id) => slotOf(facts, id))).toEqual([
      { word: 0, shift: 0, mask: 2 ** 14 - 1 },
      { word: 0, shift: 14, mask: 3 << 14 },
      { word: 0, shift: 16, mask: (2 ** 14 - 1) << 16 },
      { word: 1, shift: 0, mask: 7 },
    ]);
    expect([facts.words, [...facts.open]]).toEqual([2, [2 ** 30 - 1, 7]]);
  });

  test('have a bit for each value, and none for any other', () => {
    expect([bitOf(facts, 'answer', 'yes'), bitOf(facts, 'answer', 'no'), bitOf(facts, 'fourth', 'right')]).toEqual([1 << 14, 1 << 15, 4]);
    expect(() => bitOf(facts, 'answer', 'perhaps')).toThrow(new RangeError('bitOf: `answer` has no value `perhaps`'));
    expect(() => bitOf(facts, 'fifth', 'yes')).toThrow(RangeError);
    expect(() => quietValue(facts, 'fifth')).toThrow(RangeError);
    expect(() => specIn(facts, 'toString')).toThrow(new RangeError('specIn: the catalogue has no fact `toString`'));
  });

  test('raise nothing under the value named, under `no`, or under the first', () => {
    expect(['fourth', 'answer', 'first'].map((id) => quietValue(facts, id))).toEqual(['middle', 'no', 'v0']);
  });
});

describe('What is known', () => {
  test('begins with every value of every fact still possible', () => {
    const state = nothingKnown(facts);
    expect(facts.ids.map((id) => remaining(facts, state, id))).toEqual(facts.ids.map((id) => facts.specs[id]?.values));
    expect(facts.ids.filter((id) => isKnown(facts, state, id))).toEqual([]);
    state[0] = 0;
    expect(facts.open[0]).toBe(2 ** 30 - 1);
  });

  test('is narrowed to the values given, and of no other fact', () => {
    const state = nothingKnown(facts);
    narrow(facts, state, 'answer', ['no']);
    narrow(facts, state, 'third', ['v3', 'v11']);
    expect(facts.ids.map((id) => remaining(facts, state, id).length)).toEqual([14, 1, 2, 3]);
    expect([remaining(facts, state, 'answer'), remaining(facts, state, 'third')]).toEqual([['no'], ['v3', 'v11']]);
    expect(facts.ids.filter((id) => isKnown(facts, state, id))).toEqual(['answer']);
  });

  test('is not narrowed by an empty list, and is what it was before once it is forgotten', () => {
    const state = nothingKnown(facts);
    narrow(facts, state, 'fourth', []);
    expect([...state]).toEqual([...facts.open]);
    narrow(facts, state, 'fourth', ['left']);
    forget(facts, state, 'fourth');
    expect([...state]).toEqual([...facts.open]);
  });

  test('is what it was of every other fact once one is forgotten', () => {
    const state = nothingKnown(facts);
    for (const id of ['first', 'third']) narrow(facts, state, id, ['v5']);
    narrow(facts, state, 'answer', ['yes']);
    forget(facts, state, 'answer');
    expect(facts.ids.map((id) => remaining(facts, state, id))).toEqual([['v5'], ['yes', 'no'], ['v5'], ['left', 'middle', 'right']]);
  });

  test('is known of a fact where exactly one value is left, and not where none is', () => {
    const state = nothingKnown(facts);
    narrow(facts, state, 'fourth', ['left', 'right']);
    expect(isKnown(facts, state, 'fourth')).toBe(false);
    narrow(facts, state, 'fourth', ['right']);
    expect(isKnown(facts, state, 'fourth')).toBe(true);
    state[1] = 0;
    expect([isKnown(facts, state, 'fourth'), remaining(facts, state, 'fourth')]).toEqual([false, []]);
  });
});
