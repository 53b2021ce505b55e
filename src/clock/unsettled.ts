import type { TimedRequest } from './asked.ts';
import { settled } from './asked.ts';
import type { PeriodLaw } from './law.ts';
import type { Count } from './reckon.ts';
import type { RelevantTime } from './start.ts';

/** Something not known that the last day turns on, and what to do about it. */
export interface Unsettled {
  readonly about:
    | 'identity information has not come'
    | 'the fee has not been paid'
    | 'whether there were reasonable doubts about who was asking'
    | 'when the identity information came'
    | 'whether the further information was reasonably required'
    | 'an answer to a question put to the requester'
    | 'when the requester would not answer'
    | 'holidays beyond those known';
  /** The day it concerns, such as the day of asking. */
  readonly day?: string;
  readonly remedy: string;
}

/** Everything not known about the time of a request. */
export function unsettledIn(
  { identity, fee, clarifications = [] }: TimedRequest,
  time: RelevantTime,
  counts: readonly Count[],
  law: PeriodLaw,
): readonly Unsettled[] {
  const found: Unsettled[] = [];
  if (time.is === 'not started') {
    if (time.waitingFor.includes('identity')) {
      const remedy = 'record the day it comes: time has not begun to run';
      found.push({
        about: 'identity information has not come',
        ...(identity?.askedOn === undefined ? {} : { day: identity.askedOn }),
        remedy,
      });
    }
    if (time.waitingFor.includes('fee') && fee !== undefined) {
      found.push({
        about: 'the fee has not been paid',
        day: fee.chargedOn,
        remedy: 'record the day it is paid: time has not begun to run',
      });
    }
  } else if (time.starts.length > 1 && identity?.receivedOn === undefined) {
    found.push({ about: 'when the identity information came', remedy: 'record the day it came: until then the day of asking is acted on' });
  }
  if (identity?.askedOn !== undefined && settled(identity.doubted) !== 'yes') {
    const remedy = 'say whether there were: without them asking moves nothing, and time runs from receipt';
    found.push({ about: 'whether there were reasonable doubts about who was asking', day: identity.askedOn, remedy });
  }
  for (const { askedOn, answeredOn, declined, reasonablyRequired } of law.pauses ? clarifications : []) {
    const required = settled(reasonablyRequired);
    if (required === 'no') continue;
    if (required === undefined) {
      const remedy = 'say whether it was: until then no pause is acted on';
      found.push({ about: 'whether the further information was reasonably required', day: askedOn, remedy });
    }
    if (answeredOn !== undefined) continue;
    found.push(
      declined === true
        ? {
            about: 'when the requester would not answer',
            day: askedOn,
            remedy: 'record the day: until then no more than the day of asking is left out',
          }
        : { about: 'an answer to a question put to the requester', day: askedOn, remedy: 'record the day it comes' },
    );
  }
  if (counts.some(({ lastDay }) => lastDay === undefined)) {
    found.push({ about: 'holidays beyond those known', remedy: 'load a newer file with `loadHolidays`' });
  }
  return found;
}
