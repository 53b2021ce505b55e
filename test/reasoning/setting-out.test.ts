import { describe, expect, test } from 'vitest';
import type { Condition, EventDates, Provision, Version } from '../../src/reasoning/index.ts';
import { assemble, factsOf, grammar, placeOf, setOut } from '../../src/reasoning/index.ts';
import { all, is, smallFacts, yesOrNo } from './small-facts.ts';

const facts = smallFacts({ last: yesOrNo, ground: yesOrNo, person: yesOrNo, used: ['restrict', 'give'] });
const { provision } = grammar(facts);
const always: Pick<Version, 'windows'> = { windows: { decision: { from: '2018-05-25' } } };
const dates: EventDates = { decision: '2026-11-21' };

function rule(cite: string, when: Condition, more: Partial<Provision> = {}): Provision {
  return {
    ...provision({ cite, title: cite, source: '', limbs: {}, of: 'part', effect: 'owed', inForce: [] }),
    inForce: [{ ...always, when }],
    ...more,
  };
}

const right = rule('right', is('ground'));
const power = { power: 'may', exercise: 'used' } as const;
const ground = rule('ground', all(is('ground'), is('person')), { of: 'person', displaces: ['right'], ...power });
const exception = rule('exception', is('last'), { displaces: ['ground'] });
const elsewhere = rule('elsewhere', is('last'), { displaces: ['another right'] });
const law = (...provisions: readonly Provision[]) => assemble(facts, { provisions, duties: [], elements: ['right'] });
const pack = law(right, elsewhere, ground, exception);

const places = (argument: ReturnType<typeof setOut>) =>
  argument.places.map(({ provision: { cite }, unit, displacedBy }) => [cite, unit, ...displacedBy]);
const listed = (of: readonly { readonly unit: number; readonly fact: string }[]) => of.map(({ unit, fact }) => `${fact} ${unit}`);

describe('An argument', () => {
  test('has what bears on the element, what displaces it first: once, or once for each person', () => {
    expect(places(setOut(pack, 'right', dates, 2))).toEqual([
      ['exception', 0],
      ['ground', 1, 0],
      ['ground', 2, 0],
      ['right', 0, 1, 2],
    ]);
    expect(places(setOut(pack, 'right', dates, 0))).toEqual([
      ['exception', 0],
      ['right', 0],
    ]);
    expect(setOut(pack, 'no such right', dates, 2).places).toEqual([]);
  });

  test('turns on the facts its places name and the exercise of its powers, in catalogue order and then by person', () => {
    const argument = setOut(pack, 'right', dates, 2);
    expect(listed(argument.facts)).toEqual(['last 0', 'ground 0', 'ground 1', 'ground 2', 'person 1', 'person 2', 'used 1', 'used 2']);
    expect(argument.together.map(listed)).toEqual([
      ['last 0'],
      ['ground 1', 'person 1', 'used 1'],
      ['ground 2', 'person 2', 'used 2'],
      ['ground 0'],
    ]);
  });

  test('has facts of the thing before those of a person, whichever place names them first', () => {
    const first = rule('first', is('ground'), { of: 'person', displaces: ['right'] });
    expect(listed(setOut(law(right, first), 'right', dates, 2).facts)).toEqual(['ground 0', 'ground 1', 'ground 2']);
  });

  test('shares the facts that bear on it more than once: in two places, in one, or in the exercise of a power and beside it', () => {
    const shared = (...provisions: readonly Provision[]) => setOut(law(...provisions), 'right', dates, 1).shared.map(listed);
    expect(shared(right, ground, exception)).toEqual([]);
    expect(shared(right, ground, { ...exception, inForce: [{ ...always, when: is('ground') }] })).toEqual([['ground 0']]);
    expect(shared(rule('right', all(is('last'), is('last'), is('ground'))))).toEqual([['last 0']]);
    expect(shared(right, rule('third', is('used', 'restrict'), { displaces: ['right'], ...power }))).toEqual([['used 0']]);
  });

  test('lets what displaces a right displace only that right, though it reaches a family of provisions', () => {
    const family = rule('family', is('last'), { displaces: ['another/*', 'right'] });
    expect(places(setOut(law(right, family), 'right', dates, 0))).toEqual([
      ['family', 0],
      ['right', 0, 0],
    ]);
  });

  test('has a place for a provision not in force, which turns on nothing but the exercise of its power', () => {
    const repealed = { windows: { decision: { to: '2018-05-24' } }, when: is('last') };
    const gone = rule('gone', is('last'), { displaces: ['right'], inForce: [repealed] });
    const argument = setOut(law(right, gone, { ...gone, cite: 'power gone', ...power }), 'right', dates, 0);
    expect(argument.places.map(({ version }) => version !== undefined)).toEqual([false, false, true]);
    expect(argument.together.map(listed)).toEqual([[], ['used 0'], ['ground 0']]);
    expect(argument.places[0]?.limbs.limbs).toEqual([]);
  });

  test('is the same whatever the order the law is declared in', () => {
    const [one, two] = ['one', 'two'].map((cite) => rule(cite, is('last'), { displaces: ['right'] })) as [Provision, Provision];
    const order = (...provisions: readonly Provision[]) => places(setOut(law(...provisions), 'right', dates, 1));
    const expected = [
      ['exception', 0],
      ['ground', 1, 0],
      ['one', 0],
      ['two', 0],
      ['right', 0, 1, 2, 3],
    ];
    expect(order(right, ground, exception, one, two)).toEqual(expected);
    expect(order(two, one, exception, ground, right)).toEqual(expected);
  });
});

describe('The law in order', () => {
  test('has each provision once, after everything that displaces it', () => {
    const second = { ...ground, cite: 'second ground' };
    const order = law(right, second, ground, { ...exception, displaces: ['ground', 'second ground', 'right'] }).order;
    expect(order.map(({ cite }) => cite)).toEqual(['exception', 'ground', 'second ground', 'right']);
  });

  test('lets a provision displace the rest of its own family, and not itself', () => {
    const [one, two] = ['family/1', 'family/2'].map((cite) => rule(cite, is('last'))) as [Provision, Provision];
    const of = law({ ...one, displaces: ['family/*'] }, two);
    expect([one, two].map(({ cite }) => of.order.findIndex((provision) => provision.cite === cite))).toEqual([0, 1]);
    expect([...of.displacers.values()].map((displacers) => displacers.map(({ cite }) => cite))).toEqual([[], ['family/1']]);
  });
});

describe('An argument is set out once', () => {
  const on = (decision: string): EventDates => ({ decision });
  const changing: Provision = {
    ...right,
    inForce: [
      { windows: { decision: { to: '2019-12-31' } }, when: is('last') },
      { windows: { decision: { from: '2021-01-01' } }, when: is('ground') },
    ],
  };

  test('for the same versions of the law, whatever the days', () => {
    const of = law(right, ground);
    const argument = setOut(of, 'right', on('2020-01-01'), 24);
    expect(setOut(of, 'right', on('2021-01-01'), 24)).toBe(argument);
    expect(setOut(of, 'right', on('2021-01-01'), 23)).not.toBe(argument);
    expect(setOut(law(right, ground), 'right', on('2020-01-01'), 24)).not.toBe(argument);
  });

  test('about a crowd, for one set of dates and no longer', () => {
    const of = law(right, ground);
    const [first, second] = [on('2020-01-01'), on('2020-01-01')];
    expect(setOut(of, 'right', first, 25)).toBe(setOut(of, 'right', first, 25));
    expect(setOut(of, 'right', second, 25)).not.toBe(setOut(of, 'right', first, 25));
    expect(places(setOut(of, 'right', second, 25))).toEqual(places(setOut(of, 'right', first, 25)));
  });

  test('and anew where another version is in force, or none', () => {
    const of = law(changing);
    const versions = ['2019-06-01', '2020-06-01', '2021-06-01', '2020-06-01', '2019-06-01'].map(
      (day) => setOut(of, 'right', on(day), 0).places[0]?.version,
    );
    const [first, second] = changing.inForce;
    expect(versions).toEqual([first, undefined, second, undefined, first]);
  });
});

describe('A provision put to the thing itself', () => {
  test('stands by itself, with the facts it names once each and the exercise of its power', () => {
    const [version] = ground.inForce;
    const place = placeOf(pack, ground, version);
    expect([place.unit, place.displacedBy, listed(factsOf(place))]).toEqual([0, [], ['ground 0', 'person 0', 'used 0']]);
    expect(listed(factsOf(placeOf(pack, rule('twice', all(is('last'), is('last'))), right.inForce[0])))).toEqual(['ground 0']);
  });
});
