import type { WorkingCalendar } from '../calendar/index.ts';
import { addDays, addMonths, rollForward } from '../calendar/index.ts';
import type { TimedRequest } from './asked.ts';
import type { PeriodLaw } from './law.ts';
import type { Pause } from './pauses.ts';
import { pausesOf } from './pauses.ts';
import type { Start } from './start.ts';

/** One way of counting that can be defended, and what it comes to. */
export interface Count {
  readonly start: Start;
  /** From the day of the event, or in the ICO's older Part 3 count from the day after it. */
  readonly month: 'corresponding date' | 'day after receipt';
  /** Whose count of the pauses; absent where there are none. */
  readonly pause?: 'statute' | 'ico';
  /** How an extension that has effect is added. */
  readonly extension?: 'from the start' | 'after the first month';
  /** Does it suppose that what was asked, of which that is not known, was reasonably required? */
  readonly supposesRequired: boolean;
  /** The end of the months, before any pause is added. */
  readonly months: string;
  /** The end with the pauses added, before it moves off a day that is no working day. */
  readonly unrolled: string;
  /** The pauses that fell within the time as it then stood. */
  readonly pauses: readonly Pause[];
  /** The last civil day; absent where the holidays of that time are not known. */
  readonly lastDay?: string;
  /** The last day for a notice of extension, counted the same way. */
  readonly noticeBy?: string;
}

/** Everything that can vary between the counts of one request. */
export interface Reckoning {
  readonly law: PeriodLaw;
  readonly calendar: WorkingCalendar;
  readonly request: TimedRequest;
  readonly starts: readonly Start[];
  /** The day in question, for an answer that has not come. */
  readonly on: string | undefined;
}

/** An end of a period, unrolled and rolled, and the pauses that moved it. */
interface End {
  readonly unrolled: string;
  readonly lastDay: string | undefined;
  readonly pauses: readonly Pause[];
}

/** Every way of counting. The corresponding date comes first: without pauses nothing is earlier. */
export function countsOf(reckoning: Reckoning, months: readonly Count['month'][]): readonly Count[] {
  const { law, request, starts, on } = reckoning;
  const counts: Count[] = [];
  for (const start of starts) {
    const [sure, withUnsure] = law.pauses ? pausesOf(request.clarifications, start.day, on) : [[]];
    for (const month of months) {
      const from = month === 'corresponding date' ? start.day : addDays(start.day, 1);
      for (const pauses of withUnsure === undefined ? [sure] : [sure, withUnsure]) {
        const base = { start, month, supposesRequired: pauses === withUnsure };
        if (pauses.length === 0) counts.push(...countsFrom(from, base, pauses, undefined, reckoning));
        else for (const pause of ['statute', 'ico'] as const) counts.push(...countsFrom(from, base, pauses, pause, reckoning));
      }
    }
  }
  return counts;
}

/** The counts from one day, with one way of counting pauses: one, or two where an extension has effect. */
function countsFrom(
  from: string,
  base: Pick<Count, 'start' | 'month' | 'supposesRequired'>,
  pauses: readonly Pause[],
  pause: Count['pause'],
  { calendar, law, request }: Reckoning,
): readonly Count[] {
  const first = addMonths(from, 1);
  const notice = endOf(first, pauses, pause, calendar);
  const ways = extends_(request, law, notice.lastDay) ? (['from the start', 'after the first month'] as const) : [undefined];
  return ways.map((extension) => {
    const months = extension === undefined ? first : extension === 'from the start' ? addMonths(from, 3) : addMonths(first, 2);
    const end = extension === undefined ? notice : endOf(months, pauses, pause, calendar);
    return {
      ...base,
      months,
      unrolled: end.unrolled,
      pauses: end.pauses,
      ...(pause === undefined ? {} : { pause }),
      ...(extension === undefined ? {} : { extension }),
      ...(end.lastDay === undefined ? {} : { lastDay: end.lastDay }),
      ...(notice.lastDay === undefined ? {} : { noticeBy: notice.lastDay }),
    };
  });
}

/** Has a notice of extension effect: in time, with reasons, where the law has one? Beyond what is known it is not taken to. */
function extends_({ extension }: TimedRequest, law: PeriodLaw, noticeBy: string | undefined): boolean {
  if (extension === undefined || law.extension === 0 || !hasReasons(extension.reasons)) return false;
  return noticeBy !== undefined && extension.noticeOn <= noticeBy;
}

/** Does a notice state reasons? */
export function hasReasons(reasons: string | undefined): boolean {
  return reasons !== undefined && reasons.trim() !== '';
}

/** The end of a period. A pause begun when the time, as it stood, had run out moves nothing: there was no time left to stop. */
function endOf(raw: string, pauses: readonly Pause[], count: Count['pause'], calendar: WorkingCalendar): End {
  // The ICO moves the end to a working day before it adds the days of a pause, and again after.
  let lastDay = rollForward(raw, calendar);
  let unrolled = count === 'ico' ? (lastDay ?? raw) : raw;
  const counted: Pause[] = [];
  for (const pause of pauses) {
    if (pause.from > (lastDay ?? unrolled)) break;
    counted.push(pause);
    unrolled = addDays(unrolled, count === 'ico' ? pause.byIco : pause.byStatute);
    lastDay = rollForward(unrolled, calendar);
  }
  return { unrolled, lastDay, pauses: counted };
}
