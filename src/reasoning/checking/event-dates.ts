import type { DutyRule, DutyVersion } from '../duty.ts';
import type { Pack } from '../pack.ts';
import type { EventDates, EventName, Provision, Version, Window } from '../provision.ts';
import { inForceFor, inside } from '../provision.ts';
import type { Calendar, Declared } from './declared.ts';

/** The law as it stands for some dates of events: the version of each rule, where one is in force. */
export interface DatedLaw {
  readonly dates: EventDates;
  readonly provisions: ReadonlyMap<Provision, Version>;
  readonly duties: ReadonlyMap<DutyRule, DutyVersion>;
}

/** Every law that some dates of events can choose. */
export interface LawsInTime {
  /** The days on which something begins, or has just ended, and the days before them. */
  readonly days: readonly string[];
  /** How many combinations of those days were gone through. */
  readonly combinations: number;
  /** One for each way the dates can fall among the windows. */
  readonly laws: readonly DatedLaw[];
}

type Windows = Readonly<Partial<Record<EventName, Window>>>;

/** Events that need not happen. A complaint and a determination follow the request; a certificate may be older than it. */
const mayHappen = [
  { event: 'certificate', afterReceipt: false },
  { event: 'complaint', afterReceipt: true },
  { event: 'determination', afterReceipt: true },
] as const;

/**
 * Goes through every combination of event dates around every change. The days tried are those on either side of each change, for
 * every event; no decision comes before receipt, and the day of decision is the day for what is continuous. Dates that fall in the
 * same windows choose the same law, so one of them stands for all.
 */
export function lawsInTime(pack: Pack, { absences, calendar }: Declared): LawsInTime {
  const rules = [...pack.provisions, ...pack.duties.values()];
  const windows: readonly Windows[] = [
    ...rules.flatMap((rule) => rule.inForce.map((version) => version.windows)),
    ...absences.flatMap((absence) => (absence.windows === undefined ? [] : [absence.windows])),
  ];
  const days = daysAround(windows, calendar);
  const place = placing(windows);
  const laws = new Map<string, DatedLaw>();
  let combinations = 0;
  for (const receipt of days) {
    const others = mayHappen.map(({ event, afterReceipt }) =>
      byPlace(place, event, afterReceipt ? days.filter((day) => day >= receipt) : days),
    );
    const ofOthers = others.reduce((product, { tried }) => product * tried, 1);
    for (const decision of days) {
      if (decision < receipt) continue;
      combinations += ofOthers;
      const stem = `${place('receipt', receipt)} ${place('decision', decision)} ${place('continuous', decision)}`;
      for (const rest of product(others.map(({ days: apart }) => apart))) {
        const key = [stem, ...rest.map(([where]) => where)].join(' ');
        if (laws.has(key)) continue;
        const happened = mayHappen.flatMap(({ event }, index) => {
          const day = rest[index]?.[1];
          return day === undefined ? [] : [[event, day] as const];
        });
        laws.set(key, lawOn(pack, { receipt, decision, continuous: decision, ...Object.fromEntries(happened) }));
      }
    }
  }
  return { days, combinations, laws: [...laws.values()] };
}

function lawOn(pack: Pack, dates: EventDates): DatedLaw {
  const provisions = new Map<Provision, Version>();
  for (const provision of pack.provisions) {
    const version = inForceFor(provision, dates);
    if (version !== undefined) provisions.set(provision, version);
  }
  const duties = new Map<DutyRule, DutyVersion>();
  for (const rule of pack.duties.values()) {
    const version = inForceFor(rule, dates);
    if (version !== undefined) duties.set(rule, version);
  }
  return { dates, provisions, duties };
}

function daysAround(windows: readonly Windows[], { isDay, addDays }: Calendar): readonly string[] {
  const days = new Set<string>();
  for (const { from, to } of windows.flatMap((one) => Object.values(one))) {
    if (from !== undefined && isDay(from)) days.add(addDays(from, -1)).add(from);
    if (to !== undefined && isDay(to)) days.add(to).add(addDays(to, 1));
  }
  return [...days].sort();
}

/** Says in which windows of an event a day falls, as a short text: the same for days that choose the same law. */
function placing(windows: readonly Windows[]): (event: EventName, day: string) => string {
  const known = new Map<string, string>();
  const ofEvent = new Map<EventName, readonly Window[]>();
  return (event, day) => {
    const key = `${event} ${day}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const its = ofEvent.get(event) ?? windows.flatMap((one) => one[event] ?? []);
    ofEvent.set(event, its);
    const place = its.map((window) => (inside(day, window) ? '1' : '0')).join('');
    known.set(key, place);
    return place;
  };
}

/** The event on each of some days that fall differently, or not at all. */
function byPlace(place: (event: EventName, day: string) => string, event: EventName, days: readonly string[]) {
  const apart = new Map<string, string | undefined>([['none', undefined]]);
  for (const day of days) if (!apart.has(place(event, day))) apart.set(place(event, day), day);
  return { tried: days.length + 1, days: [...apart] };
}

function product<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>((all, list) => all.flatMap((some) => list.map((one) => [...some, one])), [[]]);
}

/** Are these dates within the days an absence names? One that names none is of every day. */
export function isDuring(dates: EventDates, windows: Windows | undefined): boolean {
  return Object.entries(windows ?? {}).every(([event, window]) => {
    const day = dates[event as EventName];
    return day !== undefined && inside(day, window);
  });
}
