import type { EventDates, EventName } from './provision.ts';
import { inside } from './provision.ts';
import type { Windowed } from './succession.ts';
import { eventNames } from './succession.ts';

/** A version, with the day from which it could be cited where that is later than it is treated as beginning. */
export interface Citable extends Windowed {
  readonly citableFrom?: string;
}

/** A difference that the date of one event makes, between two days. */
export interface Difference {
  readonly is: 'started' | 'ended' | 'changed' | 'citable';
  /** The events whose dates matter: one, save where only several together take one version to another. */
  readonly events: readonly EventName[];
  /** The days of other events that it holds for, where it does not hold for all. */
  readonly given: EventDates;
  /** Places in the list of versions: the one in force on the first day, and on the second. */
  readonly before?: number;
  readonly after?: number;
}

/**
 * What differs between two days, the first the earlier, each event taken in turn and the others held. Nothing is decided before
 * it is received, so a request is compared with one decided on the later day, and a decision with one on a request received on
 * the earlier.
 */
export function differencesBetween(versions: readonly Citable[], from: string, to: string): readonly Difference[] {
  const named = eventNames.filter((event) => versions.some(({ windows }) => windows[event] !== undefined));
  const apart = named.flatMap((event) => differencesOn(versions, event, named, from, to));
  return together(versions, named, apart, from, to) ?? apart;
}

/**
 * One difference made by several dates together: where each alone leaves no version in force, and all of them take one version
 * to another.
 */
function together(
  versions: readonly Citable[],
  named: readonly EventName[],
  apart: readonly Difference[],
  from: string,
  to: string,
): readonly Difference[] | undefined {
  const on = (day: string) => indexFor(versions, Object.fromEntries(named.map((event) => [event, day])));
  const before = on(from);
  const after = on(to);
  const taken = before !== undefined && after !== undefined && before !== after;
  if (!taken || apart.some(({ is }) => is === 'changed' || is === 'citable')) return undefined;
  return [{ is: 'changed', events: named, given: {}, before, after }];
}

function differencesOn(
  versions: readonly Citable[],
  event: EventName,
  named: readonly EventName[],
  from: string,
  to: string,
): readonly Difference[] {
  const ways = heldDays(
    event,
    named.filter((other) => other !== event),
    from,
    to,
  );
  const found = ways.flatMap((given): readonly Difference[] => {
    const before = indexFor(versions, { ...given, [event]: from });
    const after = indexFor(versions, { ...given, [event]: to });
    return differ(versions, event, given, before, after, from, to);
  });
  const keys = found.map(({ is, before, after }) => `${is} ${before} ${after}`);
  const everyWay = found.length === ways.length && new Set(keys).size === 1;
  return everyWay ? found.slice(0, 1).map((one) => ({ ...one, given: {} })) : found;
}

/** The days at which the other events can be held: both, save where nothing can be decided before it is received. */
function heldDays(event: EventName, others: readonly EventName[], from: string, to: string): readonly EventDates[] {
  let ways: readonly EventDates[] = [{}];
  for (const other of others) {
    const days = event === 'receipt' && other === 'decision' ? [to] : event === 'decision' && other === 'receipt' ? [from] : [from, to];
    ways = ways.flatMap((way) => days.map((day) => ({ ...way, [other]: day })));
  }
  return ways;
}

function differ(
  versions: readonly Citable[],
  event: EventName,
  given: EventDates,
  before: number | undefined,
  after: number | undefined,
  from: string,
  to: string,
): readonly Difference[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [{ is: 'started', events: [event], given, after: after as number }];
  if (after === undefined) return [{ is: 'ended', events: [event], given, before }];
  if (before !== after) return [{ is: 'changed', events: [event], given, before, after }];
  const citable = versions[after]?.citableFrom;
  return citable !== undefined && from < citable && citable <= to ? [{ is: 'citable', events: [event], given, before, after }] : [];
}

function indexFor(versions: readonly Windowed[], dates: EventDates): number | undefined {
  const index = versions.findIndex(({ windows }) =>
    eventNames.every((event) => {
      const window = windows[event];
      const day = dates[event];
      return window === undefined || (day !== undefined && inside(day, window));
    }),
  );
  return index < 0 ? undefined : index;
}
