import type { Holidays, Nation, WorkingCalendar } from '../calendar/index.ts';
import { addMonths, bankHolidays, isCivilDay, isNation, rollForward } from '../calendar/index.ts';
import type { TimedRequest } from './asked.ts';
import type { PeriodLaw, Regime } from './law.ts';
import { lawFor } from './law.ts';
import type { ClockProblem } from './problem.ts';
import { beyondHolidays, inOrder, nationProblem, notADay, refused } from './problem.ts';
import type { Count } from './reckon.ts';
import { countsOf } from './reckon.ts';
import type { RelevantTime } from './start.ts';
import { relevantTimeOf } from './start.ts';

/** Where and under what law an answer is owed. The nation is never supposed. */
export interface Where {
  readonly nation: Nation;
  readonly regime: Regime;
  /** The holidays of a newer file; those this library comes with where left out. */
  readonly holidays?: Holidays;
  /** The civil day in question, for what has not happened yet. Today is never read. */
  readonly on?: string;
}

/** The last day to answer, or why there is none yet. */
export type LastDay =
  | { readonly ok: true; readonly is: 'running'; readonly day: string }
  | { readonly ok: true; readonly is: 'not started'; readonly waitingFor: readonly ('identity' | 'fee')[] }
  /** Time has stopped since a day. The last day cannot be earlier than `earliest`, which is what an answer on the day in question gives. */
  | { readonly ok: true; readonly is: 'paused'; readonly since: string; readonly earliest: string }
  | { readonly ok: false; readonly problem: ClockProblem };

/**
 * The last civil day to answer a request, without its working: the earliest that any count gives.
 *
 * @example
 * lastDay({ receivedOn: '2026-01-31' }, { nation: 'scotland', regime: 'part 3' });
 * //=> { ok: true, is: 'running', day: '2026-03-02' }
 */
export function lastDay(request: TimedRequest, where: Where): LastDay {
  const ready = prepare(request, where);
  if ('problem' in ready) return refused(ready.problem);
  const { law, calendar, time } = ready;
  if (time.is === 'not started') return { ok: true, ...time };
  if (request.clarifications === undefined && request.extension === undefined) {
    // Nearly every request: a month, and on to a working day.
    const day = rollForward(addMonths(time.starts[0].day, 1), calendar);
    return day === undefined ? refused(beyondHolidays('receivedOn', calendar)) : { ok: true, is: 'running', day };
  }
  // The ICO's older Part 3 count is never the earlier, so it is left out here.
  const counts = countsOf({ law, calendar, request, starts: time.starts, on: where.on }, ['corresponding date']);
  const acted = earliestOf(counts);
  if (acted?.lastDay === undefined) return refused(beyondHolidays('receivedOn', calendar));
  const running = acted.pauses.find((pause) => pause.running);
  if (running !== undefined) return { ok: true, is: 'paused', since: running.from, earliest: acted.lastDay };
  return { ok: true, is: 'running', day: acted.lastDay };
}

/** What a count needs, once the request is known to make sense. */
export interface Ready {
  readonly law: PeriodLaw;
  readonly calendar: WorkingCalendar;
  readonly time: RelevantTime;
}

/** Checks what comes in, and finds the law, the calendar and the relevant time. */
export function prepare(
  request: TimedRequest,
  { nation, regime, holidays = bankHolidays, on }: Where,
): Ready | { readonly problem: ClockProblem } {
  if (!isNation(nation)) return { problem: nationProblem(nation) };
  const problem = requestProblem(request, on);
  if (problem !== undefined) return { problem };
  const law = lawFor(regime, request.receivedOn);
  if ('code' in law) return { problem: law };
  return { law, calendar: holidays.in[nation], time: relevantTimeOf(request) };
}

/** The count that gives the earliest day. A day beyond the known holidays is later than any within them. */
export function earliestOf(counts: readonly Count[]): Count | undefined {
  let earliest = counts[0];
  for (const count of counts) {
    if (count.lastDay !== undefined && (earliest?.lastDay === undefined || count.lastDay < earliest.lastDay)) earliest = count;
  }
  return earliest;
}

function requestProblem(request: TimedRequest, on: string | undefined): ClockProblem | undefined {
  const { receivedOn, identity, fee, clarifications, extension, complaints, refusedOn, answeredOn } = request;
  const received = ['receivedOn', receivedOn] as const;
  if (!isCivilDay(receivedOn)) return notADay(received);
  if (on !== undefined && !isCivilDay(on)) return notADay(['on', on]);
  let problem: ClockProblem | undefined;
  if (identity !== undefined) {
    const asked = ['identity.askedOn', identity.askedOn] as const;
    problem =
      inOrder(received, asked, ['identity.receivedOn', identity.receivedOn]) ??
      inOrder(received, asked, ['identity.confirmedOn', identity.confirmedOn]);
  }
  if (fee !== undefined) problem ??= inOrder(received, ['fee.chargedOn', fee.chargedOn], ['fee.paidOn', fee.paidOn]);
  if (clarifications !== undefined) {
    for (const [index, one] of clarifications.entries()) {
      const at = `clarifications[${index}]`;
      problem ??= inOrder(received, [`${at}.askedOn`, one.askedOn], [`${at}.answeredOn`, one.answeredOn]);
    }
  }
  if (complaints !== undefined) {
    for (const [index, one] of complaints.entries()) {
      problem ??= inOrder([`complaints[${index}].receivedOn`, one.receivedOn], [`complaints[${index}].acknowledgedOn`, one.acknowledgedOn]);
    }
  }
  if (extension !== undefined) problem ??= inOrder(received, ['extension.noticeOn', extension.noticeOn]);
  if (refusedOn !== undefined) problem ??= inOrder(received, ['refusedOn', refusedOn]);
  if (answeredOn !== undefined) problem ??= inOrder(received, ['answeredOn', answeredOn]);
  return problem;
}
