import type { EventName, Window } from './provision.ts';

/** Anything with windows: a version of a provision, or of a duty. */
export interface Windowed {
  readonly windows: Readonly<Partial<Record<EventName, Window>>>;
}

/** A version that another follows, and the events by whose dates the one gave way to the other. */
export interface Predecessor {
  /** Its place in the list of versions. */
  readonly index: number;
  readonly events: readonly EventName[];
}

/** Every event, in the order they happen. */
export const eventNames: readonly EventName[] = ['receipt', 'decision', 'certificate', 'complaint', 'determination', 'continuous'];

/**
 * The versions that one of them follows directly. A version follows another where, on each event, it either begins after the
 * other has ended or overlaps it; directly, where none stands between. Where two dates choose, there may be two.
 */
export function predecessorsOf(versions: readonly Windowed[], index: number): readonly Predecessor[] {
  const later = versions[index];
  if (later === undefined) return [];
  const earlier = versions.flatMap((version, at): readonly Predecessor[] => {
    const events = followedOn(version, later);
    return events.length === 0 ? [] : [{ index: at, events }];
  });
  return earlier.filter(
    (one) => !earlier.some((between) => followedOn(versions[one.index] as Windowed, versions[between.index] as Windowed).length > 0),
  );
}

/** The events on which the later begins after the earlier has ended; none where it does not follow it at all. */
function followedOn(earlier: Windowed, later: Windowed): readonly EventName[] {
  const followed: EventName[] = [];
  for (const event of eventNames) {
    const before = earlier.windows[event] ?? {};
    const after = later.windows[event] ?? {};
    if (ends(before, after)) followed.push(event);
    else if (ends(after, before)) return [];
  }
  return followed;
}

/** Has the first window ended before the second begins? */
function ends(first: Window, second: Window): boolean {
  return first.to !== undefined && second.from !== undefined && first.to < second.from;
}
