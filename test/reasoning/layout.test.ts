import { describe, expect, test } from 'vitest';
import type { Catalogue, Condition, Provision } from '../../src/reasoning/index.ts';
import { assemble, grammar, label, programOf, run, setOut, standingAt, standingOf } from '../../src/reasoning/index.ts';
import { all, any, is, knowing, smallFacts, values, yesOrNo } from './small-facts.ts';

const inForce = { windows: { decision: { from: '2018-05-25' } } };
const repealed = { windows: { decision: { to: '2018-05-24' } } };
const dates = { decision: '2026-11-21' };

function rule(facts: Catalogue, cite: string, when: Condition, more: Partial<Provision> = {}): Provision {
  const { provision } = grammar(facts);
  const written = provision({ cite, title: '', source: '', limbs: {}, of: 'part', effect: 'owed', inForce: [] });
  return { ...written, inForce: [{ ...inForce, when }], ...more };
}

const argued = (facts: Catalogue, people: number, ...provisions: readonly Provision[]) =>
  setOut(assemble(facts, { provisions, duties: [], elements: ['right'] }), 'right', dates, people);

describe('A condition laid out in a program', () => {
  const facts = smallFacts({ a: yesOrNo, b: yesOrNo, c: yesOrNo, apart: values(26), eight: values(8), nine: values(9), far: yesOrNo });
  const program = (when: Condition) => programOf(argued(facts, 0, rule(facts, 'right', when)));
  const laidOut = (when: Condition) => {
    const { tables, wide, joined } = program(when);
    const looks = tables.flatMap(({ table: { looks } }) => looks.length / 4);
    return { looks, wide: wide.map(({ literal }) => literal.fact), joined: joined.map(({ is: kind, of }) => [kind, of.length]) };
  };

  test('is looked up whole where its facts have eight values or fewer each, and nothing in it is of another kind', () => {
    expect(laidOut(all(is('a'), is('eight', 'v1')))).toEqual({ looks: [2], wide: [], joined: [] });
  });

  test('has facts with more asked alone, beside what is looked up, where anything is', () => {
    expect(laidOut(is('nine', 'v1'))).toEqual({ looks: [], wide: ['nine'], joined: [['all', 1]] });
    expect(laidOut(any(is('a'), is('nine', 'v1'), is('apart', 'v1')))).toEqual({
      looks: [1],
      wide: ['nine', 'apart'],
      joined: [['any', 3]],
    });
  });

  test('has what is of another kind laid out by itself, and joined', () => {
    expect(laidOut(all(is('a'), any(is('b'), is('c'))))).toEqual({ looks: [1], wide: [], joined: [['all', 2]] });
  });

  test('takes facts that lie beside each other in one look-up, while they have eight values between the first and the last', () => {
    const near = smallFacts({ a: yesOrNo, idle: values(4), b: yesOrNo, c: yesOrNo });
    const looked = (when: Condition) => programOf(argued(near, 0, rule(near, 'right', when))).tables[0]?.table;
    expect(looked(all(is('a'), is('b')))).toMatchObject({ looks: Int32Array.of(0, 0, 255, 0) });
    expect(looked(all(is('a'), is('c')))).toMatchObject({ looks: Int32Array.of(0, 0, 3, 0, 0, 8, 3, 8) });
    expect(looked(all(is('b'), is('c')))).toMatchObject({ looks: Int32Array.of(0, 6, 15, 0) });
    // Two words for each way the facts of a look-up can be known.
    expect(looked(all(is('b'), is('c')))?.entries.length).toBe(2 * 16);
    expect(looked(all(is('a'), is('c')))?.entries.length).toBe(2 * (4 + 4));
  });
});

describe('Powers in a program', () => {
  const facts = smallFacts({ a: yesOrNo, used: ['restrict', 'give'] });
  const power = { power: 'may', exercise: 'used', displaces: ['right'] } as const;
  const right = rule(facts, 'right', is('a'));

  test('are a plane of the places that have one, and none where none has, or none that is in force', () => {
    expect(programOf(argued(facts, 0, right, rule(facts, 'ground', is('a'), power))).powers).toEqual(Int32Array.of(0b01));
    expect(programOf(argued(facts, 0, right)).powers).toBeUndefined();
    const gone = rule(facts, 'ground', is('a'), { ...power, inForce: [{ ...repealed, when: is('a') }] });
    expect(programOf(argued(facts, 0, right, gone)).powers).toBeUndefined();
  });
});

describe('An argument about forty people', () => {
  const facts = smallFacts({ right: yesOrNo, ground: yesOrNo, exception: yesOrNo });
  const ground = { of: 'person', displaces: ['right'], effect: 'restricted' } as const;
  const argument = argued(
    facts,
    40,
    rule(facts, 'right', is('right')),
    rule(facts, 'ground', is('ground'), ground),
    rule(facts, 'exception', is('exception'), { displaces: ['ground'] }),
  );
  const program = programOf(argument);
  const codes = new Int32Array(program.codeWords);
  const right = argument.places.length - 1;

  /** The standing of the right, where everything is known of everybody but what is said of the last of them. */
  const standing = (ofAll: Readonly<Record<string, string>>, ofLast: Readonly<Record<string, string>> = ofAll) => {
    const states = Array.from({ length: 41 }, (_, unit) => knowing(facts, unit === 40 ? ofLast : ofAll));
    run(program, states, codes);
    expect(standingAt(program, codes, right)).toBe(standingOf(argument, label(argument, states), right));
    return standingAt(program, codes, right);
  };
  const none = { right: 'yes', ground: 'no', exception: 'no' };

  test('is beaten by what is met of the last of them alone, left open by what may be, and reinstated where that is beaten', () => {
    expect([argument.places.length, program.words]).toEqual([42, 2]);
    expect(standing(none)).toBe('decides');
    expect(standing(none, { ground: 'yes' })).toBe('beaten');
    expect(standing(none, {})).toBe('undecided');
    expect(standing({ ...none, exception: 'yes' }, { ground: 'yes' })).toBe('reinstated');
    expect(standing(none)).toBe('decides');
  });
});
