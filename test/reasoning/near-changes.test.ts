import { describe, expect, test } from 'vitest';
import type { FactAt, Inquiry, Nearby, Put, State } from '../../src/reasoning/index.ts';
import { nearestChanges, remaining } from '../../src/reasoning/index.ts';
import { completionsOf } from './completions.ts';
import { knowing, smallFacts, values, yesOrNo } from './small-facts.ts';

const answers = ['withheld', 'given', 'edited', 'sent on'] as const;
const facts = smallFacts({ ground: yesOrNo, second: yesOrNo, answer: answers, note: values(26) });
type Known = Readonly<Record<string, string | readonly string[]>>;
type Values = (fact: string, unit?: number) => string | undefined;

/** What is decided, as one bit: withheld 1, given 2, edited 4, sent on 8. */
const bit = (answer: (typeof answers)[number]) => 1 << answers.indexOf(answer);
const at = (fact: string, unit = 0): FactAt => ({ unit, fact });
const put = (fact: string, value: string, unit = 0): Put => ({ unit, fact, value });

/** An inquiry whose outcomes are those of every completion of what is known of a thing and one person. */
function deciding(decide: (value: Values) => (typeof answers)[number], known: Known, ofPerson: Known = { ground: 'no', second: 'no' }) {
  const settled = { answer: 'withheld', note: 'v0' };
  const states = [knowing(facts, { ...settled, ...known }), knowing(facts, { ...settled, ...ofPerson })];
  const places = ['ground', 'second', 'answer'].flatMap((fact) => [at(fact), at(fact, 1)]);
  let times = 0;
  const outcomes = (of: readonly State[]) => {
    times += 1;
    return completionsOf(facts, of, places).reduce(
      (set, one) => set | bit(decide((fact, unit = 0) => remaining(facts, one[unit] as State, fact)[0])),
      0,
    );
  };
  const inquiry: Inquiry = { catalogue: facts, states, facts: places, together: [], outcomes };
  const near = (reason: readonly FactAt[], ways: readonly (readonly Put[])[], recordsOf = (puts: readonly Put[]) => puts.length) => {
    times = 0;
    return nearestChanges(inquiry, reason, ways, recordsOf);
  };
  return { near, asked: () => times };
}

const eitherGround = (value: Values) => (value('ground') === 'yes' || value('second') === 'yes' ? 'withheld' : 'given');
const oneGround = (value: Values) => (value('ground') === 'yes' ? 'withheld' : 'given');
/** Changes that nothing turns on. */
const idle = (count: number) => Array.from({ length: count }, (_, index) => [put('note', `v${index % 26}`)]);

describe('The nearest change', () => {
  test('is to a fact the reason rests on, and no other is tried of what is decided', () => {
    const { near, asked } = deciding(oneGround, { ground: 'yes', second: 'no' });
    const ways = [[put('ground', 'no')], [put('second', 'yes')], [put('ground', 'no', 1)], [put('note', 'v1'), put('ground', 'no')]];
    expect(near([at('ground'), at('answer', 1)], ways)).toEqual([{ records: 1, puts: [put('ground', 'no')], outcomes: 2 }]);
    // As things are, and the two ways that touch the ground of the thing itself.
    expect(asked()).toBe(3);
  });

  test('of what is undecided is any that decides it, whatever the reason', () => {
    const { near, asked } = deciding(oneGround, { second: 'no' });
    const ways = [[put('second', 'yes')], [put('ground', 'no')], [put('ground', 'yes')]];
    expect(near([], ways)).toEqual([
      { records: 1, puts: [put('ground', 'yes')], outcomes: 1 },
      { records: 1, puts: [put('ground', 'no')], outcomes: 2 },
    ]);
    expect(asked()).toBe(4);
  });

  test('may leave two answers open where it takes away the one that is decided', () => {
    const { near } = deciding((value) => (value('ground') === 'yes' ? 'withheld' : value('second') === 'yes' ? 'edited' : 'given'), {
      ground: 'yes',
    });
    expect(near([at('ground')], [[put('ground', 'no')]])).toEqual([{ records: 1, puts: [put('ground', 'no')], outcomes: 6 }]);
  });

  test('is not sought of what is undecided among more than sixty ways', () => {
    const { near, asked } = deciding(oneGround, {});
    expect(near([], [...idle(59), [put('ground', 'no')]])).toHaveLength(1);
    expect([near([], [...idle(60), [put('ground', 'no')]]), asked()]).toEqual([[], 1]);
  });

  test('is of fewest records, then of fewest facts, then the first there was; one of each answer', () => {
    const { near } = deciding((value) => (value('answer') ?? 'withheld') as 'withheld', { ground: 'no', second: 'no' });
    const to = (answer: (typeof answers)[number], ...notes: readonly string[]) => [
      put('answer', answer),
      ...notes.map((of) => put('note', of)),
    ];
    // How many records each takes is said by its note.
    const costs: Readonly<Record<string, number>> = { v1: 2, v2: 1, v3: 1 };
    const records = (puts: readonly Put[]) => costs[puts.find(({ fact }) => fact === 'note')?.value ?? ''] ?? 1;
    const found = (...ways: readonly (readonly Put[])[]) => near([at('answer')], ways, records).map(({ puts }: Nearby) => puts);

    expect(found(to('edited', 'v1'), to('edited', 'v2'))).toEqual([to('edited', 'v2')]);
    expect(found(to('edited', 'v2'), to('edited', 'v1'))).toEqual([to('edited', 'v2')]);
    expect(found(to('edited', 'v2'), to('edited'))).toEqual([to('edited')]);
    expect(found(to('edited'), to('edited', 'v2'))).toEqual([to('edited')]);
    expect(found(to('edited', 'v3'), to('edited', 'v2'))).toEqual([to('edited', 'v3')]);
    expect(found(to('edited', 'v1'), to('given', 'v2'))).toEqual([to('given', 'v2'), to('edited', 'v1')]);
    expect(found(to('given', 'v1'), to('sent on'), to('edited'))).toEqual([to('edited'), to('sent on'), to('given', 'v1')]);
    expect(found(to('given', 'v2'), to('sent on'))).toEqual([to('sent on'), to('given', 'v2')]);
  });
});

describe('Two changes together', () => {
  test('are tried where no one change is enough, each beside every other and never beside itself', () => {
    const { near, asked } = deciding(eitherGround, { ground: 'yes', second: 'yes' });
    const ways = [[put('ground', 'no')], [put('second', 'no')], [put('note', 'v1')]];
    expect(near([at('ground')], ways)).toEqual([{ records: 2, puts: [put('ground', 'no'), put('second', 'no')], outcomes: 2 }]);
    // As things are, the one way that touches the reason, and that way with each of the other two.
    expect(asked()).toBe(4);
  });

  test('are not tried where one is enough', () => {
    const { near, asked } = deciding(oneGround, { ground: 'yes', second: 'no' });
    near([at('ground')], [[put('ground', 'no')], [put('second', 'yes')]]);
    expect(asked()).toBe(2);
  });

  test('put what both put as the second does, and everything else that either puts', () => {
    const { near } = deciding(eitherGround, { ground: 'yes', second: 'yes' });
    const second = [put('second', 'no'), put('note', 'v2'), put('answer', 'given')];
    const puts = (...first: readonly Put[]) => near([at('ground')], [[put('ground', 'no'), ...first], second])[0]?.puts;
    expect(puts(put('note', 'v1'))).toEqual([put('ground', 'no'), ...second]);
    expect(puts(put('note', 'v1', 1))).toEqual([put('ground', 'no'), put('note', 'v1', 1), ...second]);
    expect(puts(put('ground', 'no', 1))).toEqual([put('ground', 'no'), put('ground', 'no', 1), ...second]);
  });

  test('are not tried among more than sixty ways, and no more than four hundred are', () => {
    const { near, asked } = deciding(() => 'withheld', { ground: 'yes' });
    const touching = Array.from({ length: 10 }, () => [put('ground', 'no')]);
    expect(near([at('ground')], [...touching, ...idle(50)])).toEqual([]);
    expect(asked()).toBe(1 + 10 + 400);
    expect(near([at('ground')], [...touching.slice(0, 2), ...idle(58)])).toEqual([]);
    expect(asked()).toBe(1 + 2 + 2 * 59);
    expect(near([at('ground')], [...touching, ...idle(51)])).toEqual([]);
    expect(asked()).toBe(1 + 10);
  });
});
