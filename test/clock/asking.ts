import type { Nation, Regime, RequestClock, RunningClock, TimedRequest } from '../../src/clock/index.ts';
import { requestClock } from '../../src/clock/index.ts';

export interface At {
  readonly nation?: Nation;
  readonly regime?: Regime;
  readonly on?: string;
}

/** A clock that is sure to be there. */
export function clockOf(request: TimedRequest, { nation = 'england and wales', regime = 'uk gdpr', on }: At = {}): RequestClock {
  const answer = requestClock(request, { nation, regime, ...(on === undefined ? {} : { on }) });
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.clock;
}

/** A clock that is sure to be running. */
export function runningOf(request: TimedRequest, at: At = {}): RunningClock {
  const clock = clockOf(request, at);
  if (clock.is !== 'running') throw new Error(`the clock is ${clock.is}`);
  return clock;
}

/** The day to act on. */
export function dueOf(request: TimedRequest, at: At = {}): string {
  return runningOf(request, at).lastDay;
}

/** A question put to the requester, reasonably required. */
export function asked(askedOn: string, answeredOn?: string) {
  return { askedOn, ...(answeredOn === undefined ? {} : { answeredOn }), question: 'Which incident?', reasonablyRequired: 'yes' } as const;
}

/** A notice of extension with reasons. */
export function extended(noticeOn: string, reasons = 'the request is complex') {
  return { noticeOn, ground: 'complexity', reasons } as const;
}
