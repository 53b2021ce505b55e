import type { Argument, Place } from './argument.ts';
import { compile } from './compile.ts';
import { leavesOf } from './condition.ts';
import type { FactAt } from './inquiry.ts';
import type { ReadyLimbs } from './limbs.ts';
import type { Outlook } from './outlook.ts';
import { canFail, canHold } from './outlook.ts';
import type { Pack } from './pack.ts';
import { bearingOn } from './pack.ts';
import type { EventDates, Provision, Version } from './provision.ts';
import type { State } from './state.ts';

/** Arguments already set out, by the versions that bear on them: days apart, the law is nearly always the same. */
const forVersions = new WeakMap<Pack, Map<string, Argument>>();

/** Arguments set out for some events, by element and by how many people they are about: kept no longer than the events are. */
const forEvents = new WeakMap<Pack, WeakMap<EventDates, Map<string, Argument[]>>>();

/** An argument about more people than this grows too large to be kept for good. */
const crowd = 24;

/**
 * Sets out the argument about an element for a number of people. A provision that is `of` a person has
 * a place for each; every other has one. Set out once for the same versions of the law.
 */
export function setOut(pack: Pack, element: string, dates: EventDates, people: number): Argument {
  const ofPack = existing(forEvents, pack, () => new WeakMap<EventDates, Map<string, Argument[]>>());
  const ofEvents = existing(ofPack, dates, () => new Map<string, Argument[]>());
  const ofElement = existing(ofEvents, element, (): Argument[] => []);
  const argument = ofElement[people] ?? shared(pack, element, dates, people);
  ofElement[people] = argument;
  return argument;
}

/** The argument as other events with the same versions of the law have it; one about a crowd is set out anew. */
function shared(pack: Pack, element: string, dates: EventDates, people: number): Argument {
  if (people > crowd) return setOutAnew(pack, element, dates, people);
  const known = existing(forVersions, pack, () => new Map<string, Argument>());
  const key = `${people} ${element} ${versionsOf(pack, element, dates)}`;
  return existing(known, key, () => setOutAnew(pack, element, dates, people));
}

function versionsOf(pack: Pack, element: string, dates: EventDates): string {
  return bearingOn(pack, element, dates)
    .map(({ provision, version }) => `${provision.cite} ${version === undefined ? -1 : provision.inForce.indexOf(version)}`)
    .join(',');
}

function existing<Key, Value>(
  map: { readonly get: (key: Key) => Value | undefined; readonly set: (key: Key, value: Value) => unknown },
  key: Key,
  make: () => Value,
): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const value = make();
  map.set(key, value);
  return value;
}

const noLimbs: ReadyLimbs = { limbs: [], close: undefined };

function setOutAnew(pack: Pack, element: string, dates: EventDates, people: number): Argument {
  const places: Place[] = [];
  const placesOf = new Map<Provision, number[]>();
  for (const { provision, version } of bearingOn(pack, element, dates)) {
    const units = provision.of === 'person' ? Array.from({ length: people }, (_, index) => index + 1) : [0];
    const displacedBy = (pack.displacers.get(provision) ?? []).flatMap((displacer) => placesOf.get(displacer) ?? []);
    for (const unit of units) {
      placesOf.set(provision, [...(placesOf.get(provision) ?? []), places.length]);
      places.push({ ...placeOf(pack, provision, version), unit, displacedBy });
    }
  }
  const together = places.map(factsOf);
  const facts = inCatalogueOrder(pack, together);
  return { element, catalogue: pack.catalogue, places, facts, together, shared: sharedOf(places, facts) };
}

/**
 * The facts that bear in more than one way: named more than once, in one place or in several; or by what displaces a place that takes
 * grounds away, and so leaves those grounds be while it is itself an answer.
 */
function sharedOf(places: readonly Place[], facts: readonly FactAt[]): readonly (readonly FactAt[])[] {
  const named = new Map<string, number>();
  const keyOf = (unit: number, fact: string) => `${unit} ${fact}`;
  for (const place of places) {
    for (const fact of namedBy(place)) named.set(keyOf(place.unit, fact), (named.get(keyOf(place.unit, fact)) ?? 0) + 1);
  }
  const sparing = new Set(places.flatMap(({ provision, displacedBy }) => (provision.effect === 'never a reason' ? displacedBy : [])));
  for (const index of sparing) {
    const place = places[index] as Place;
    for (const fact of namedBy(place)) named.set(keyOf(place.unit, fact), (named.get(keyOf(place.unit, fact)) ?? 0) + 1);
  }
  return facts.filter(({ unit, fact }) => (named.get(keyOf(unit, fact)) ?? 0) > 1).map((at) => [at]);
}

/** One provision put to the thing itself, with nothing yet that displaces it. */
export function placeOf(pack: Pack, provision: Provision, version: Version | undefined): Place {
  const limbs = (version === undefined ? undefined : pack.limbs.get(version)) ?? noLimbs;
  return { provision, version, unit: 0, displacedBy: [], asks: asking(pack, version), exercised: exercising(pack, provision), limbs };
}

/** The facts a place turns on together: those its conditions name, and the exercise of its power. */
export function factsOf(place: Place): readonly FactAt[] {
  return [...new Set(namedBy(place))].map((fact) => ({ unit: place.unit, fact }));
}

/** Every fact a place names, as often as it names it. */
function namedBy({ version, provision }: Place): readonly string[] {
  const named = version === undefined ? [] : leavesOf(version.when).map((leaf) => leaf.fact);
  return provision.exercise === undefined ? named : [...named, provision.exercise];
}

function inCatalogueOrder(pack: Pack, together: readonly (readonly FactAt[])[]): readonly FactAt[] {
  const units = new Map<string, Set<number>>();
  for (const { unit, fact } of together.flat()) units.set(fact, (units.get(fact) ?? new Set()).add(unit));
  return pack.catalogue.ids.flatMap((fact) => [...(units.get(fact) ?? [])].sort((a, b) => a - b).map((unit) => ({ unit, fact })));
}

function asking(pack: Pack, version: Version | undefined): (state: State) => Outlook {
  if (version === undefined) return () => canFail;
  return pack.compiled.get(version) ?? compile(pack.catalogue, version.when);
}

function exercising(pack: Pack, provision: Provision): (state: State) => Outlook {
  const fact = provision.exercise;
  if (fact === undefined) return () => canHold;
  return compile(pack.catalogue, { is: 'fact', fact, values: ['restrict'], limb: '' });
}
