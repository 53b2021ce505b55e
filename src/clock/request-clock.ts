import type { Nation } from '../calendar/index.ts';
import { daysBetween } from '../calendar/index.ts';
import type { TimedRequest } from './asked.ts';
import type { ExtensionEffect } from './extension.ts';
import { extensionEffect } from './extension.ts';
import type { Where } from './last-day.ts';
import { earliestOf, prepare } from './last-day.ts';
import type { PeriodLaw, Regime } from './law.ts';
import type { Limit } from './limits.ts';
import { limitsOf } from './limits.ts';
import type { Pause } from './pauses.ts';
import type { Answered } from './problem.ts';
import { beyondHolidays, refused } from './problem.ts';
import type { Reading } from './readings.ts';
import { readingOf } from './readings.ts';
import type { Count, Reckoning } from './reckon.ts';
import { countsOf } from './reckon.ts';
import type { Start } from './start.ts';
import type { Unsettled } from './unsettled.ts';
import { unsettledIn } from './unsettled.ts';
import type { Step } from './working.ts';
import { workingOf } from './working.ts';

/** What every clock of a request says. */
interface Face {
  readonly regime: Regime;
  /** Whose bank holidays it goes by, and the last civil day for which they are known. */
  readonly nation: Nation;
  readonly holidaysKnownUntil: string;
  readonly law: PeriodLaw;
  /** Everything the request sets a day for. */
  readonly limits: readonly Limit[];
  /** What is not known, and what it could change. */
  readonly unsettled: readonly Unsettled[];
}

/** Time is running, or has run out. */
export interface RunningClock extends Face {
  readonly is: 'running';
  readonly relevantTime: Start;
  /** The last civil day to answer: the earliest any count gives, because that is the day to act on. */
  readonly lastDay: string;
  /** The earliest and the latest day that can be defended. The latest is absent where it lies beyond the known holidays. */
  readonly earliest: string;
  readonly latest?: string;
  /** The day to act on before it moves off a day that is no working day. */
  readonly unrolled: string;
  /** The last day for a notice of extension; absent where the law has none, or one already has effect. */
  readonly extensionNoticeBy?: string;
  /** The last day such a notice would give. */
  readonly ifExtended?: string;
  readonly extension?: ExtensionEffect;
  /** The pauses that count, as a union. */
  readonly pauses: readonly Pause[];
  /** Every count, the one acted on first. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** The working of the count acted on. */
  readonly steps: readonly Step[];
  /** Whole days past the last day, on the day of answering or else the day in question: 0 while there is time. */
  readonly overdue?: { readonly on: string; readonly days: number };
}

/** Time has stopped until the requester answers. */
export interface PausedClock extends Face {
  readonly is: 'paused';
  readonly relevantTime: Start;
  readonly since: string;
  /** The last day if the answer came on the day in question, or where none is in question on the day of asking: it cannot be earlier. */
  readonly earliest: string;
  readonly steps: readonly Step[];
}

/** Time has not begun: identity information that was asked for, or a fee, has not come. */
export interface WaitingClock extends Face {
  readonly is: 'not started';
  readonly waitingFor: readonly ('identity' | 'fee')[];
}

/** The clock of a request under one law. */
export type RequestClock = RunningClock | PausedClock | WaitingClock;

const bothMonths = ['corresponding date', 'day after receipt'] as const;
const oneMonth = ['corresponding date'] as const;

/** The time limit of a request with its whole working, under the law of its date. */
export function requestClock(request: TimedRequest, where: Where): Answered<'clock', RequestClock> {
  const ready = prepare(request, where);
  if ('problem' in ready) return refused(ready.problem);
  const { law, calendar, time } = ready;
  const { nation, regime, on } = where;
  const holidaysKnownUntil = calendar.knownUntil;
  if (time.is === 'not started') {
    const limits = limitsOf(request, ready, { on });
    const unsettled = unsettledIn(request, time, [], law);
    return {
      ok: true,
      clock: { is: 'not started', regime, nation, holidaysKnownUntil, law, waitingFor: time.waitingFor, limits, unsettled },
    };
  }
  const reckoning: Reckoning = { law, calendar, request, starts: time.starts, on };
  const counts = countsOf(reckoning, law.countedFromDayAfter ? bothMonths : oneMonth);
  const acted = earliestOf(counts);
  if (acted?.lastDay === undefined) return refused(beyondHolidays('receivedOn', calendar));
  const { start: relevantTime, lastDay, unrolled, pauses } = acted;
  const steps = workingOf(acted, request.receivedOn, law, calendar);
  const unsettled = unsettledIn(request, time, counts, law);
  const running = pauses.find((pause) => pause.running);
  if (running !== undefined) {
    const limits = limitsOf(request, ready, { on });
    const { from: since } = running;
    return {
      ok: true,
      clock: { is: 'paused', regime, nation, holidaysKnownUntil, law, relevantTime, since, earliest: lastDay, limits, steps, unsettled },
    };
  }
  const noticeBy = earliestNotice(counts);
  const clock: { -readonly [Key in keyof RunningClock]: RunningClock[Key] } = {
    is: 'running',
    regime,
    nation,
    holidaysKnownUntil,
    law,
    relevantTime,
    lastDay,
    earliest: lastDay,
    unrolled,
    pauses,
    readings: readingsOf(acted, counts, law),
    limits: limitsOf(request, ready, { lastDay, noticeBy, on }),
    steps,
    unsettled,
  };
  const latest = latestOf(counts);
  if (latest !== undefined) clock.latest = latest;
  const effect = extensionEffect(request, law, acted, counts);
  if (effect !== undefined) clock.extension = effect;
  if (law.extension > 0 && effect?.effect !== 'two further months' && noticeBy !== undefined) {
    clock.extensionNoticeBy = noticeBy;
    const ifExtended = extendedDay(reckoning, noticeBy);
    if (ifExtended !== undefined) clock.ifExtended = ifExtended;
  }
  const judged = request.answeredOn ?? on;
  if (judged !== undefined) clock.overdue = { on: judged, days: judged > lastDay ? daysBetween(lastDay, judged) : 0 };
  return { ok: true, clock };
}

/** The earliest day on which any count closes the door to a notice of extension. */
function earliestNotice(counts: readonly Count[]): string | undefined {
  let earliest: string | undefined;
  for (const { noticeBy } of counts) if (noticeBy !== undefined && (earliest === undefined || noticeBy < earliest)) earliest = noticeBy;
  return earliest;
}

/** The latest day, where every count stays within the known holidays. */
function latestOf(counts: readonly Count[]): string | undefined {
  let latest = '';
  for (const { lastDay } of counts) {
    if (lastDay === undefined) return undefined;
    if (lastDay > latest) latest = lastDay;
  }
  return latest;
}

/** The last day a timely notice with reasons would give, by the earliest count. */
function extendedDay(reckoning: Reckoning, noticeOn: string): string | undefined {
  const { receivedOn, clarifications = [] } = reckoning.request;
  const extension = { noticeOn, ground: 'complexity', reasons: 'supposed' } as const;
  return earliestOf(countsOf({ ...reckoning, request: { receivedOn, clarifications, extension } }, oneMonth))?.lastDay;
}

function readingsOf(acted: Count, counts: readonly Count[], law: PeriodLaw): readonly [Reading, ...Reading[]] {
  const readings: [Reading, ...Reading[]] = [readingOf(acted, law)];
  for (const count of counts) if (count !== acted) readings.push(readingOf(count, law));
  return readings;
}
