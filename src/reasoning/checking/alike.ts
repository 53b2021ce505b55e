import type { Place } from '../argument.ts';
import type { Catalogue } from '../catalogue.ts';
import { quietValue } from '../catalogue.ts';
import type { State } from '../state.ts';
import { narrow, nothingKnown } from '../state.ts';
import type { Component, Group, Turning, Way } from './components.ts';
import { moves, throughout } from './components.ts';
import type { FactPattern } from './fault.ts';

/** Something that comes out in one of several ways, apart from everything else in the argument. */
export interface Part {
  readonly ways: readonly Way[];
  /** Patterns of its facts. */
  readonly patterns: number;
  /** How many ways it stands for: more than it has where places alike were taken as one. */
  readonly standsFor: number;
  /** Each pair of ways that moving one fact to a value leads from and to. */
  readonly moves: (fact: string, to: string) => readonly (readonly [from: number, to: number])[];
}

/** Places alike: the same effect, displaced by the same and displacing the same, so that only whether one applies can matter. */
export interface Alike extends Part {
  /** The place that stands for all of them. */
  readonly as: number;
  /** Every one of them. */
  readonly places: readonly number[];
  /** Those that can apply while none of the others does. */
  readonly alone: ReadonlySet<number>;
}

/**
 * Takes places that are alike as one, where nothing else turns on their facts: which of them apply makes no difference beyond whether any
 * does. What is left is to be gone through in every pattern. Undefined where alike places share more facts than can be gone through and
 * no case was found for one of them by itself.
 */
export function alikeIn(
  catalogue: Catalogue,
  places: readonly Place[],
  asked: readonly Turning[],
  groups: readonly Group[],
): { readonly alike: readonly Alike[]; readonly rest: readonly Group[] } | undefined {
  const roles = rolesOf(places);
  const byRole = new Map<string, Group[]>();
  const rest: Group[] = [];
  for (const group of groups) {
    const its = new Set(group.asked.map((index) => roles[index] ?? ''));
    const [role = ''] = its;
    if (its.size === 1 && role !== '') byRole.set(role, [...(byRole.get(role) ?? []), group]);
    else rest.push(group);
  }
  const alike: Alike[] = [];
  for (const those of byRole.values()) {
    const members = those.map((group) => memberOf(catalogue, asked, group));
    if (members.some((one) => one === undefined)) return undefined;
    alike.push(together(catalogue, asked, members as readonly Member[]));
  }
  return { alike, rest };
}

/** What a place is but for its own conditions. */
function rolesOf(places: readonly Place[]): readonly string[] {
  return places.map(({ provision, displacedBy }, index) => {
    const displaces = places.flatMap((other, at) => (other.displacedBy.includes(index) ? [at] : []));
    return JSON.stringify([provision.effect, [...displacedBy].sort((a, b) => a - b), displaces]);
  });
}

/** Places that share facts, and are alike. */
interface Member {
  readonly group: Group;
  /** Absent where there are too many patterns to go through. */
  readonly component: Component | undefined;
  readonly ways: number;
  /** Facts under which none of them applies, and under which one does. */
  readonly none: FactPattern | undefined;
  readonly some: FactPattern | undefined;
  readonly alone: readonly number[];
}

function memberOf(catalogue: Catalogue, asked: readonly Turning[], group: Group): Member | undefined {
  const component = throughout(catalogue, asked, group);
  if (component === undefined) return memberByCases(catalogue, asked, group);
  const { ways } = component;
  return {
    group,
    component,
    ways: ways.length,
    none: ways.find(({ holding }) => holding.length === 0)?.facts,
    some: ways.find(({ holding }) => holding.length > 0)?.facts,
    alone: ways.flatMap(({ holding }) => (holding.length === 1 ? holding : [])),
  };
}

/** A case for none, and one for each alone, by every pattern of its own facts with every other fact at the value that raises nothing. */
function memberByCases(catalogue: Catalogue, asked: readonly Turning[], group: Group): Member | undefined {
  const quiet = group.facts.map(({ unit, fact }) => ({ unit, fact, value: quietValue(catalogue, fact) }));
  const states = Array.from({ length: 1 + Math.max(0, ...asked.map(({ unit }) => unit)) }, () => nothingKnown(catalogue));
  const settle = (given: FactPattern) => {
    for (const { unit, fact, value } of quiet) narrow(catalogue, states[unit] as State, fact, [given[fact] ?? value]);
    return group.asked.filter((index) => asked[index]?.holds(states) === true);
  };
  const none = Object.fromEntries(quiet.map(({ fact, value }) => [fact, value]));
  if (settle({}).length > 0) return undefined;
  let some: FactPattern | undefined;
  for (const index of group.asked) {
    const its = throughout(catalogue, asked, { facts: asked[index]?.facts ?? [], asked: [index] });
    const found = its === undefined ? undefined : casesOf(its).find((facts) => settle(facts).join() === `${index}`);
    if (found === undefined) return undefined;
    some ??= { ...none, ...found };
  }
  return { group, component: undefined, ways: 2, none, some, alone: group.asked };
}

/** Every pattern of a component in which something holds. */
function casesOf({ facts, ways, wayOf }: Component): readonly FactPattern[] {
  return [...wayOf].flatMap((way, pattern) => {
    if (ways[way]?.holding.length === 0) return [];
    let rest = pattern;
    const values: [string, string][] = [];
    for (const { fact, values: its } of [...facts].reverse()) {
      values.push([fact, its[rest % its.length] as string]);
      rest = Math.floor(rest / its.length);
    }
    return [Object.fromEntries(values.reverse())];
  });
}

function together(catalogue: Catalogue, asked: readonly Turning[], members: readonly Member[]): Alike {
  const places = members.flatMap(({ group }) => group.asked).sort((a, b) => a - b);
  const as = places[0] as number;
  const restCanBeNone = (but: Member) => members.every((one) => one === but || one.none !== undefined);
  const first = members.find(({ some }) => some !== undefined);
  const none = members.every((one) => one.none !== undefined);
  const ways: Way[] = [
    ...(none ? [{ holding: [], facts: Object.assign({}, ...members.map((one) => one.none)) as FactPattern }] : []),
    ...(first === undefined
      ? []
      : [
          {
            holding: [as],
            facts: Object.assign({}, ...members.map((one) => (one === first ? one.some : (one.none ?? one.some)))) as FactPattern,
          },
        ]),
  ];
  return {
    as,
    places,
    ways,
    alone: new Set(members.flatMap((one) => (restCanBeNone(one) ? one.alone : []))),
    patterns: members.reduce((product, { group }) => product * sizeOf(catalogue, group), 1),
    standsFor: members.reduce((product, one) => product * one.ways, 1),
    moves: (fact, to) => {
      if (ways.length < 2) return [];
      const turns = members.flatMap((member) => turnsOf(catalogue, asked, member, fact, to));
      return [false, true].flatMap((onto) => (turns.includes(onto) ? [onto ? ([0, 1] as const) : ([1, 0] as const)] : []));
    },
  };
}

function sizeOf(catalogue: Catalogue, { facts }: Group): number {
  return facts.reduce((product, { fact }) => product * (catalogue.specs[fact]?.values.length ?? 0), 1);
}

/**
 * What moving a fact can do to whether one of them applies: make it so, or no longer so. Where the facts are too many to go through it is
 * taken over the places that name the fact and no others, which leaves no move out, and may count one that another of them would mask.
 */
function turnsOf(catalogue: Catalogue, asked: readonly Turning[], member: Member, fact: string, to: string): readonly boolean[] {
  const { group, component } = member;
  const naming = group.asked.filter((index) => asked[index]?.facts.some((one) => one.fact === fact) === true);
  if (naming.length === 0) return [];
  const facts = new Map(naming.flatMap((index) => (asked[index]?.facts ?? []).map((one) => [`${one.unit} ${one.fact}`, one] as const)));
  const its = component ?? throughout(catalogue, asked, { facts: [...facts.values()], asked: naming });
  if (its === undefined) return [false, true];
  return moves(its, fact, to).flatMap(([from, onto]) => {
    const [before, after] = [from, onto].map((way) => (its.ways[way]?.holding.length ?? 0) > 0);
    return before === after ? [] : [after === true];
  });
}
