import { addDays } from '../../src/calendar/index.ts';
import type { EventName, Window } from '../../src/reasoning/index.ts';
import type { Operator } from './change.ts';

/** The windows of a version, by event. */
export type Windows = Readonly<Partial<Record<EventName, Window>>>;

/** The same with one thing in them changed. */
interface ChangedWindows {
  readonly operator: Operator;
  readonly what: string;
  readonly windows: Windows;
}

/** A day after every change in the law, on which a window without an end is closed: what a repeal nobody made would do. */
const repealed = '2026-09-29';

/** The event that a version is most likely to be keyed on by mistake. The day of decision stands for what is continuous. */
const mistaken: Readonly<Record<EventName, EventName>> = {
  receipt: 'decision',
  decision: 'receipt',
  continuous: 'receipt',
  certificate: 'decision',
  complaint: 'receipt',
  determination: 'decision',
};

/** Every change to the windows of a version: an end a day earlier or later, open or closed, another event, or a window less. */
export function* windowChanges(windows: Windows): Iterable<ChangedWindows> {
  const entries = Object.entries(windows) as [EventName, Window][];
  for (const [event, window] of entries) {
    const { [event]: _, ...others } = windows;
    for (const end of ['from', 'to'] as const) {
      const day = window[end];
      if (day === undefined) {
        if (end === 'to') {
          yield {
            operator: 'close an end',
            what: `${event} to ${repealed}`,
            windows: { ...windows, [event]: { ...window, to: repealed } },
          };
        }
        continue;
      }
      for (const [by, words] of [
        [-1, 'a day earlier'],
        [1, 'a day later'],
      ] as const) {
        yield {
          operator: 'move a day',
          what: `${event} ${end} ${words}`,
          windows: { ...windows, [event]: { ...window, [end]: addDays(day, by) } },
        };
      }
      const { [end]: __, ...open } = window;
      yield { operator: 'open an end', what: `${event} with no ${end}`, windows: { ...windows, [event]: open } };
    }
    if (entries.length > 1) yield { operator: 'drop a window', what: `whatever the day of ${event}`, windows: others };
    const other = mistaken[event];
    if (windows[other] === undefined) {
      yield { operator: 'go by another event', what: `by ${other} and not ${event}`, windows: { ...others, [other]: window } };
    }
  }
}
