import { addDays, daysBetween } from '../calendar/index.ts';
import type { EventDates, EventName, Pack } from '../reasoning/index.ts';
import { inForceFor } from '../reasoning/index.ts';
import type { DayChange } from './decision.ts';

/** Other days for the events of a case, that would choose other law. */
export interface OtherDays {
  readonly days: readonly DayChange[];
  readonly dates: EventDates;
}

/** Events that a case has a day for, and that could have fallen on another. */
const movable: readonly EventName[] = ['receipt', 'decision'];

/** Days already worked out, for as many cases as are likely to be decided together. */
const foundFor = new WeakMap<Pack, Map<string, readonly OtherDays[]>>();
const most = 200;

/**
 * The nearest other days on which some provision would be in another version, or come into force or go out of it: for each change in
 * the law, the last day before it or the first day under it. A request is not received after it is decided, so where its day moves past
 * the day of decision both move. Nearest first, and one for each body of law that differs.
 */
export function otherDaysFor(pack: Pack, dates: EventDates): readonly OtherDays[] {
  const key = `${dates.receipt} ${dates.decision} ${dates.certificate}`;
  const alreadyFound = foundFor.get(pack) ?? new Map<string, readonly OtherDays[]>();
  foundFor.set(pack, alreadyFound);
  const before = alreadyFound.get(key);
  if (before !== undefined) return before;
  const present = versionsOf(pack, dates);
  const seen = new Set<string>([present]);
  const found = movable
    .flatMap((event) => candidates(pack, event, dates))
    .sort((a, b) => distance(a) - distance(b))
    .filter((one) => {
      const versions = versionsOf(pack, one.dates);
      const isNew = !seen.has(versions);
      seen.add(versions);
      return isNew;
    });
  if (alreadyFound.size >= most) alreadyFound.clear();
  alreadyFound.set(key, found);
  return found;
}

function candidates(pack: Pack, event: EventName, dates: EventDates): readonly OtherDays[] {
  const day = dates[event];
  if (day === undefined) return [];
  return boundaries(pack, event).flatMap((from) => {
    const to = from > day ? from : addDays(from, -1);
    const moved: DayChange = { event, from: day, to };
    return [together(moved, dates)];
  });
}

/** One day moved, and the other with it where the order of receiving and deciding asks for that. */
function together(moved: DayChange, dates: EventDates): OtherDays {
  const { event, to } = moved;
  const { receipt, decision } = dates;
  if (event === 'receipt' && decision !== undefined && to > decision) return put([moved, { event: 'decision', from: decision, to }], dates);
  if (event === 'decision' && receipt !== undefined && to < receipt) return put([{ event: 'receipt', from: receipt, to }, moved], dates);
  return put([moved], dates);
}

function put(days: readonly DayChange[], dates: EventDates): OtherDays {
  const changed: Record<string, string> = { ...dates };
  for (const { event, to } of days) {
    changed[event] = to;
    if (event === 'decision') {
      changed['determination'] = to;
      changed['continuous'] = to;
    }
  }
  return { days, dates: changed };
}

/** The first days of versions that an event's day chooses; a version's last day is known by the day after it. */
function boundaries(pack: Pack, event: EventName): readonly string[] {
  const sharing: readonly EventName[] = event === 'decision' ? ['decision', 'determination', 'continuous'] : [event];
  const days = new Set<string>();
  for (const { inForce } of pack.provisions)
    for (const { windows } of inForce)
      for (const one of sharing) {
        const window = windows[one];
        if (window?.from !== undefined) days.add(window.from);
        if (window?.to !== undefined) days.add(addDays(window.to, 1));
      }
  return [...days].sort();
}

function versionsOf(pack: Pack, dates: EventDates): string {
  return pack.provisions
    .map((provision) => {
      const version = inForceFor(provision, dates);
      return version === undefined ? -1 : provision.inForce.indexOf(version);
    })
    .join(',');
}

function distance({ days }: OtherDays): number {
  return days.reduce((total, { from, to }) => total + Math.abs(daysBetween(from, to)), 0);
}
