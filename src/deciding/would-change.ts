import type { Case, Item } from '../case/index.ts';
import type { Argument, Catalogue, EventDates, FactAt, Inquiry, Pack, Place, Put, State } from '../reasoning/index.ts';
import { alternativesOf, nearestChanges, remaining } from '../reasoning/index.ts';
import type { Change, DayChange, FactChange } from './decision.ts';
import { isByNature } from './item-state.ts';
import { judgedUnder } from './judged-under.ts';
import { otherDaysFor } from './law-days.ts';
import type { Regime } from './regime.ts';
import { screenedFor } from './screening.ts';

/** A near change, as sets: what is put otherwise, and what it would then come to. */
export interface Changed {
  readonly records: number;
  readonly puts: readonly Put[];
  readonly days?: readonly DayChange[];
  readonly outcomes: number;
}

/** Something argued, of which near changes are sought. */
export interface Changeable {
  readonly law: Regime;
  readonly case: Case;
  readonly item?: Item;
  readonly argument: Pick<Argument, 'catalogue' | 'places' | 'together'>;
  readonly inquiry: Inquiry;
  /** Ways to try that no one provision suggests; none where absent. */
  readonly otherWays?: readonly (readonly Put[])[];
  /** Ways found before, where the same is known of many stretches. */
  readonly already?: WaysFound;
  /** Who each unit after the first is, and whether a screening of roles answers for them. */
  readonly people: readonly { readonly person?: string; readonly roleScreening?: string }[];
  readonly dates: EventDates;
  /** What it would come to on each of the other days there are for these dates; 0 where the law of that day has no such right. */
  readonly onOtherDays: readonly number[];
}

/** Every way to make a place of an argument come to something else, by the place and by what is known. */
export type WaysFound = Map<Place, Map<State, readonly (readonly Put[])[]>>;

/** Changes told of one decision, at the most. */
export const mostChanges = 4;

/** The nearest changes: of what is known or judged, then of the days that choose the law. */
export function changesTo(of: Changeable, reasons: readonly FactAt[]): readonly Changed[] {
  const ways = waysIn(of);
  const near = nearestChanges(of.inquiry, reasons, ways, (puts) => recordsIn(of, puts));
  return [...near, ...ofDays(of)].sort((a, b) => a.records - b.records).slice(0, mostChanges);
}

/** A change in words, with whom each fact is about and what was known of it. */
export function told<Outcome>(
  {
    catalogue,
    states,
    people,
  }: { readonly catalogue: Catalogue; readonly states: readonly State[]; readonly people: readonly { readonly person?: string }[] },
  { records, puts, days, outcomes }: Changed,
  inWords: (set: number) => readonly Outcome[],
): Change<Outcome> {
  const changed = puts.map(({ unit, fact, value }): FactChange => {
    const person = unit === 0 ? undefined : people[unit - 1]?.person;
    return { fact, ...(person === undefined ? {} : { person }), from: remaining(catalogue, states[unit] as State, fact), to: value };
  });
  return { records, facts: changed, ...(days === undefined ? {} : { days }), gives: inWords(outcomes) };
}

/** Every way to make one provision that has an effect come to something else, and the other ways there are; never by what a thing is by nature. */
function waysIn({ argument, inquiry, people, item, otherWays = [], already = new Map() }: Changeable): readonly (readonly Put[])[] {
  const ways: (readonly Put[])[] = [];
  const byNature = ({ fact }: Put) => isByNature(item, fact);
  for (const [index, { unit, provision }] of argument.places.entries()) {
    if (provision.effect === 'owed' || provision.effect === 'never a reason') continue;
    // Of someone nobody has identified nothing can be recorded yet.
    if (unit > 0 && people[unit - 1]?.person === undefined) continue;
    for (const puts of waysAt(argument, index, inquiry.states[unit] as State, already)) if (!puts.some(byNature)) ways.push(puts);
  }
  return [...ways, ...otherWays.filter((puts) => !puts.some(byNature))];
}

function waysAt(argument: Changeable['argument'], index: number, state: State, already: WaysFound): readonly (readonly Put[])[] {
  const place = argument.places[index] as Place;
  const known = already.get(place) ?? new Map<State, readonly (readonly Put[])[]>();
  already.set(place, known);
  const before = known.get(state);
  if (before !== undefined) return before;
  const named = (argument.together[index] ?? []).map(({ fact }) => fact);
  const ways = alternativesOf(argument, place, named, state).map(({ puts }) => puts);
  known.set(state, ways);
  return ways;
}

function ofDays({ law, inquiry, dates, onOtherDays }: Changeable): readonly Changed[] {
  return changesOfDays(law.pack, dates, onOtherDays, inquiry.outcomes(inquiry.states));
}

/** The other days that would leave nothing of what is possible now. A day is one record, wherever it is written. */
export function changesOfDays(pack: Pack, dates: EventDates, onOtherDays: readonly number[], present: number): readonly Changed[] {
  return otherDaysFor(pack, dates).flatMap(({ days }, index): readonly Changed[] => {
    const outcomes = onOtherDays[index] ?? 0;
    if (outcomes === 0 || (outcomes & present) !== 0) return [];
    return [{ records: days.length, puts: [], days, outcomes }];
  });
}

/** What something would come to on each of the other days there are for some dates. */
export function onOtherDays(pack: Pack, dates: EventDates, under: (dates: EventDates) => number): readonly number[] {
  return otherDaysFor(pack, dates).map((other) => under(other.dates));
}

/**
 * How many records would be changed or made: one judgement for all that is judged under one provision of one person, the screening
 * that closed its ground if one did, and one for every other fact.
 */
function recordsIn({ law, case: case_, item, people }: Changeable, puts: readonly Put[]): number {
  const records = new Set<string>();
  for (const { unit, fact } of puts) {
    const provision = judgedUnder(law.pack, fact);
    records.add(provision === undefined ? fact : `${unit} ${provision}`);
    const ground = unit === 0 ? law.grounds.find((one) => one.facts.includes(fact)) : undefined;
    if (ground !== undefined && screenedFor(case_, ground, item) === 'screened out') records.add('screening');
    if (unit > 0 && people[unit - 1]?.roleScreening !== undefined) records.add('role screening');
  }
  return records.size;
}
