import type { Argument, Place } from '../argument.ts';
import { clashIn } from '../clash.ts';
import { canFail, canHold } from '../outlook.ts';
import type { Effect } from '../provision.ts';
import { remaining } from '../state.ts';
import type { Part } from './alike.ts';
import { alikeIn } from './alike.ts';
import type { Turning } from './components.ts';
import { groupsOf, moves, throughout } from './components.ts';
import type { Absence } from './declared.ts';
import type { FactPattern } from './fault.ts';

/** What every pattern of facts makes of one argument about a thing and the people in it. */
export interface Explored {
  /** Patterns of facts: the product of their values. */
  readonly patterns: number;
  /** How many ways the provisions can come out together; each was labelled, those alike as one. */
  readonly ways: number;
  /** Cases in which nothing stands, by which of the absences is of them. */
  readonly gaps: readonly { readonly absences: readonly number[]; readonly facts: FactPattern }[];
  /** A case in which something is owed and kept back. */
  readonly conflict: FactPattern | undefined;
  /** By place: does it stand in some case where, without it, other effects would? */
  readonly matters: readonly boolean[];
  readonly components: readonly Part[];
  /** By way gone through, with the last component moving fastest: 1 where something is given, 0 where nothing is, or it is kept back. */
  readonly given: Uint8Array;
}

/** More ways than this are not labelled. */
const most = 1 << 21;
/** Places are bits of two words. */
const mostPlaces = 62;

const gives: ReadonlySet<Effect> = new Set<Effect>(['owed', 'given for sense']);
const keeps: ReadonlySet<Effect> = new Set<Effect>(['restricted', 'exempt', 'excluded', 'out of scope', 'routed elsewhere']);

/** A set of places, as bits of two words. */
type Places = readonly [low: number, high: number];

const none: Places = [0, 0];
const bit = (index: number): Places => (index < 31 ? [1 << index, 0] : [0, 1 << (index - 31)]);
const or = (a: Places, b: Places): Places => [a[0] | b[0], a[1] | b[1]];
const meets = (a: Places, b: Places) => (a[0] & b[0]) !== 0 || (a[1] & b[1]) !== 0;
const without = (a: Places, b: Places): Places => [a[0] & ~b[0], a[1] & ~b[1]];

/**
 * Goes through every pattern of the facts an argument turns on, by the ways its provisions can come out together. Places that are alike
 * are taken as one. Undefined where there are too many.
 */
export function explore(argument: Argument, absences: readonly Absence[]): Explored | undefined {
  const { catalogue, places } = argument;
  const asked: readonly Turning[] = [...places.map(turning(argument)), ...absences.map(turningOfAbsence(argument))];
  const parted = alikeIn(catalogue, places, asked, groupsOf(asked));
  const apart = parted?.rest.map((group) => throughout(catalogue, asked, group)) ?? [];
  if (parted === undefined || apart.some((one) => one === undefined)) return undefined;
  const components: readonly Part[] = [
    ...apart.flatMap((one) =>
      one === undefined
        ? []
        : [
            {
              ways: one.ways,
              patterns: one.wayOf.length,
              standsFor: one.ways.length,
              moves: (fact: string, to: string) => moves(one, fact, to),
            },
          ],
    ),
    ...parted.alike,
  ];
  const kept = places.flatMap((_, index) => (parted.alike.some((one) => one.as !== index && one.places.includes(index)) ? [] : [index]));
  const labelled = components.reduce((product, one) => product * one.ways.length, 1);
  if (kept.length > mostPlaces || labelled > most) return undefined;
  const bits = places.map((_, index) => (kept.includes(index) ? bit(kept.indexOf(index)) : none));
  const applying = components.map((one) =>
    one.ways.map(({ holding }) =>
      holding.filter((index) => index < places.length).reduce((all, index) => or(all, bits[index] as Places), none),
    ),
  );
  const displacedBy = places.map((place) => place.displacedBy.reduce((all, index) => or(all, bits[index] as Places), none));
  const effectsOf = effectsIn(places, bits);
  const judge = judging(argument, bits);
  const given = new Uint8Array(labelled);
  const matters = places.map(() => false);
  const gaps = new Map<string, Explored['gaps'][number]>();
  let conflict: FactPattern | undefined;
  const digits = components.map(() => 0);
  for (let way = 0; way < labelled; way += 1) {
    let applies = none;
    for (let index = 0; index < digits.length; index += 1) applies = or(applies, applying[index]?.[digits[index] as number] as Places);
    const stands = standing(applies, displacedBy, bits);
    const found = judge(stands);
    given[way] = found.given ? 1 : 0;
    if (found.clash === 'conflict') conflict ??= factsOf(components, digits);
    if (found.clash === 'gap') {
      const excused = holdingIn(components, digits).flatMap((index) => (index < places.length ? [] : [index - places.length]));
      if (!gaps.has(excused.join(' '))) gaps.set(excused.join(' '), { absences: excused, facts: factsOf(components, digits) });
    }
    for (const index of kept) {
      const mine = bits[index] as Places;
      if (matters[index] || !meets(stands, mine)) continue;
      matters[index] = effectsOf(standing(without(applies, mine), displacedBy, bits)) !== effectsOf(stands);
    }
    advance(digits, components);
  }
  for (const { as, places: those, alone } of parted.alike) {
    const one = matters[as] === true;
    for (const index of those) matters[index] = one && alone.has(index);
  }
  const patterns = components.reduce((product, one) => product * one.patterns, 1);
  const ways = components.reduce((product, one) => product * one.standsFor, 1);
  return { patterns, ways, gaps: [...gaps.values()], conflict, matters, components, given };
}

function turning({ together }: Argument) {
  return (place: Place, index: number): Turning => ({
    unit: place.unit,
    facts: place.version === undefined ? [] : (together[index] ?? []),
    holds: (states) => {
      const state = states[place.unit];
      return place.version !== undefined && state !== undefined && place.asks(state) === canHold && place.exercised(state) === canHold;
    },
  });
}

/** An absence of facts, asked of the thing and not of a person in it. */
function turningOfAbsence({ catalogue }: Argument) {
  return ({ facts = {} }: Absence): Turning => {
    const named = Object.entries(facts).filter(([fact]) => catalogue.specs[fact] !== undefined);
    return {
      unit: 0,
      facts: named.map(([fact]) => ({ unit: 0, fact })),
      holds: ([state]) =>
        named.every(([fact, values]) => state !== undefined && remaining(catalogue, state, fact).every((value) => values.includes(value))),
    };
  };
}

function standing(applies: Places, displacedBy: readonly Places[], bits: readonly Places[]): Places {
  let stands = none;
  for (let index = 0; index < bits.length; index += 1) {
    const mine = bits[index] as Places;
    if (meets(applies, mine) && !meets(stands, displacedBy[index] as Places)) stands = or(stands, mine);
  }
  return stands;
}

/** What stands together comes to, worked out once for each set. */
function judging(argument: Argument, bits: readonly Places[]) {
  const known = new Map<number, { readonly clash: ReturnType<typeof clashIn>; readonly given: boolean }>();
  return (stands: Places) => {
    const key = stands[0] + stands[1] * 2 ** 31;
    const found = known.get(key);
    if (found !== undefined) return found;
    const outlooks = bits.map((mine) => (meets(stands, mine) ? canHold : canFail));
    const clash = clashIn(argument, { verdicts: outlooks, applied: outlooks, stands: outlooks });
    const effects = argument.places.flatMap((place, index) => (outlooks[index] === canHold ? [place.provision.effect] : []));
    const judged = { clash, given: effects.some((effect) => gives.has(effect)) && !effects.some((effect) => keeps.has(effect)) };
    known.set(key, judged);
    return judged;
  };
}

/** The effects of a set of places, as bits. */
function effectsIn(places: readonly Place[], bits: readonly Places[]): (stands: Places) => number {
  const effects = [...new Set(places.map((place) => place.provision.effect))];
  const groups = effects.map((effect) =>
    places.reduce((all, place, index) => (place.provision.effect === effect ? or(all, bits[index] as Places) : all), none),
  );
  return (stands) => groups.reduce((all, group, index) => (meets(stands, group) ? all | (1 << index) : all), 0);
}

function holdingIn(components: readonly Part[], digits: readonly number[]): readonly number[] {
  return components.flatMap((one, index) => one.ways[digits[index] as number]?.holding ?? []);
}

function factsOf(components: readonly Part[], digits: readonly number[]): FactPattern {
  return Object.assign({}, ...components.map((one, index) => one.ways[digits[index] as number]?.facts));
}

function advance(digits: number[], components: readonly Part[]): void {
  for (let index = digits.length - 1; index >= 0; index -= 1) {
    digits[index] = (digits[index] as number) + 1;
    if ((digits[index] as number) < (components[index]?.ways.length ?? 0)) return;
    digits[index] = 0;
  }
}
