import { inside } from '../../reasoning/index.ts';
import type { LimitOf } from './regulation-3.ts';
import { appropriateLimits } from './regulation-3.ts';
import type { Activity } from './regulation-4.ts';
import { counted, poundsPerHour } from './regulation-4.ts';

/** Work that answering a request would take: people's hours together, and anything paid out on it. */
export interface Work {
  readonly activity: Activity;
  readonly hours: number;
  /** Pounds paid to others for it. */
  readonly paidOut?: number;
}

/** An estimate, with its working: a help to whoever must judge whether it is reasonable, and no judgement. */
export interface Estimate {
  readonly pounds: number;
  /** Hours counted. */
  readonly hours: number;
  readonly limit: { readonly pounds: number; readonly hours: number };
  readonly is: 'over the limit' | 'within the limit';
  /** What finding out whether it is held would cost alone, for section 12(2). */
  readonly confirming: 'over the limit' | 'within the limit';
  /** What was put forward and may not be counted. */
  readonly leftOut: readonly Work[];
}

const isCounted = ({ activity }: Work) => (counted as readonly string[]).includes(activity);
/** To the penny, so that minutes added up as parts of an hour do not creep past a limit. */
const costOf = (works: readonly Work[]) =>
  Math.round(works.reduce((sum, { hours, paidOut = 0 }) => sum + hours * poundsPerHour + paidOut, 0) * 100) / 100;

/**
 * Estimates the cost of complying with a request, and with any others whose cost is added to it, against the limit in force on the day
 * it was received.
 *
 * @throws RangeError where no limit was in force on that day.
 */
export function estimate(works: readonly Work[], authority: LimitOf, receivedOn: string): Estimate {
  const limit = appropriateLimits.find(({ of, receipt }) => of === authority && inside(receivedOn, receipt));
  if (limit === undefined) throw new RangeError(`estimate: no limit was in force on ${receivedOn}`);
  const within = works.filter(isCounted);
  const compared = (pounds: number) => (pounds > limit.pounds ? 'over the limit' : 'within the limit');
  const pounds = costOf(within);
  return {
    pounds,
    hours: within.reduce((sum, { hours }) => sum + hours, 0),
    limit: { pounds: limit.pounds, hours: limit.pounds / poundsPerHour },
    is: compared(pounds),
    confirming: compared(costOf(within.filter(({ activity }) => activity === 'determining whether held'))),
    leftOut: works.filter((work) => !isCounted(work)),
  };
}
