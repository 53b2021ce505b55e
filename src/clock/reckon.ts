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
  readonly pause: 'statute' | 'ico' | undefined;
  /** How an extension that has effect is added. */
  readonly extension: 'from the start' | 'after the first month' | undefined;
  /** Does it suppose that what was asked, of which that is not known, was reasonably required? */
  readonly supposesRequired: boolean;
  /** The end of the months, before any pause is added. */
  readonly months: string;
  /** The end with the pauses added, before it moves off a day that is no working day. */
  readonly unrolled: string;
  /** The pauses that fell within the time as it then stood. */
  readonly pauses: readonly Pause[];
  /** The last civil day; absent where the holidays of that time are not known. */
  readonly lastDay: string | undefined;
  /** The last day for a notice of extension, counted the same way. */
  readonly noticeBy: string | undefined;
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

const noPauses: readonly Pause[] = [];

/** Every way of counting. The corresponding date comes first: without pauses nothing is earlier. */
export function countsOf(reckoning: Reckoning, months: readonly Count['month'][]): readonly Count[] {
  const { law, request, starts, on } = reckoning;
  const counts: Count[] = [];
  for (const start of starts) {
    const [sure, withUnsure] =
      law.pauses && request.clarifications !== undefined ? pausesOf(request.clarifications, start.day, on) : [noPauses];
    for (const month of months) {
      addCounts(counts, { start, month, pauses: sure, supposesRequired: false }, reckoning);
      if (withUnsure !== undefined) addCounts(counts, { start, month, pauses: withUnsure, supposesRequired: true }, reckoning);
    }
  }
  return counts;
}

/** What one group of counts has in common. */
type Base = Pick<Count, 'start' | 'month' | 'pauses' | 'supposesRequired'>;

function addCounts(counts: Count[], base: Base, reckoning: Reckoning): void {
  if (base.pauses.length === 0) addCount(counts, base, undefined, reckoning);
  else {
    addCount(counts, base, 'statute', reckoning);
    addCount(counts, base, 'ico', reckoning);
  }
}

/** The counts from one day, with one way of counting pauses: one, or two where an extension has effect. */
function addCount(counts: Count[], base: Base, pause: Count['pause'], { calendar, law, request }: Reckoning): void {
  const { start, month, pauses, supposesRequired } = base;
  const from = month === 'corresponding date' ? start.day : addDays(start.day, 1);
  const first = addMonths(from, 1);
  const notice = endOf(first, pauses, pause, calendar);
  const noticeBy = notice.lastDay;
  // Written out in full: objects put together from others by spreading cost more than all the counting.
  const add = (extension: Count['extension'], whole: string, { unrolled, lastDay, pauses: counted }: End) => {
    counts.push({ start, month, pause, extension, supposesRequired, months: whole, unrolled, pauses: counted, lastDay, noticeBy });
  };
  if (!lengthens(request, law, noticeBy)) {
    add(undefined, first, notice);
    return;
  }
  const fromStart = addMonths(from, 3);
  const afterFirst = addMonths(first, 2);
  add('from the start', fromStart, endOf(fromStart, pauses, pause, calendar));
  add('after the first month', afterFirst, endOf(afterFirst, pauses, pause, calendar));
}

/** Has a notice of extension effect: in time, with reasons, where the law has one? Beyond what is known it is not taken to. */
function lengthens({ extension }: TimedRequest, law: PeriodLaw, noticeBy: string | undefined): boolean {
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
  if (pauses.length === 0) return { unrolled: raw, lastDay, pauses };
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
