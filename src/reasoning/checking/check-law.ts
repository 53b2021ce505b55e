import type { Pack } from '../pack.ts';
import { everyArgument } from './arguments.ts';
import { checkCitations } from './citations.ts';
import { checkConditions } from './conditions.ts';
import { checkConflicts } from './conflicts.ts';
import { checkDates } from './dates.ts';
import { checkDeadLaw } from './dead-law.ts';
import type { Absence, Declared } from './declared.ts';
import { checkDirections } from './directions.ts';
import { lawsInTime } from './event-dates.ts';
import type { Checked } from './fault.ts';
import { checkGaps } from './gaps.ts';
import { checkJudgements } from './judgements.ts';
import { checkLimbs } from './limbs.ts';
import type { Scenario } from './masking.ts';
import { checkOrder } from './order.ts';
import { checkQuotes } from './quotes.ts';
import { checkReferences } from './references.ts';
import { checkTold } from './told.ts';

/** What checking a body of law came to. */
export interface CheckedLaw {
  readonly sound: boolean;
  readonly checks: readonly Checked[];
  /** The days tried, the combinations of them over the events, and the laws they choose. */
  readonly time: { readonly days: readonly string[]; readonly combinations: number; readonly laws: number };
  /** Arguments about elements, how many of them differ in more than names, the most patterns of facts one of them has, and the most ways its provisions come out together. */
  readonly arguments: { readonly set: number; readonly shapes: number; readonly patterns: number; readonly ways: number };
  /** Where the law is listed as silent, with the reason: each is met, or that is a fault. */
  readonly listed: readonly Absence[];
  /** A case for each value of each condition that shows it to matter. */
  readonly scenarios: readonly Scenario[];
}

/** Holds a whole body of law to everything that can be checked of it without a case. */
export function checkLaw(pack: Pack, declared: Declared): CheckedLaw {
  const time = lawsInTime(pack, declared);
  const all = everyArgument(pack, declared, time);
  const { scenarios, ...conditions } = checkConditions(pack);
  const checks: readonly Checked[] = [
    checkGaps(pack, declared, time, all),
    checkConflicts(pack, time, all),
    checkDeadLaw(pack, time, all),
    conditions,
    checkOrder(pack, time, all, scenarios),
    checkDirections(pack, declared, all),
    checkCitations(pack, declared),
    checkReferences(pack, declared),
    checkLimbs(pack),
    checkDates(pack, declared),
    checkQuotes(pack, declared),
    checkJudgements(pack),
    checkTold(pack),
  ];
  const most = (count: (one: { readonly patterns: number; readonly ways: number }) => number) =>
    all.elements.reduce((largest, { explored }) => Math.max(largest, explored === undefined ? 0 : count(explored)), 0);
  return {
    sound: checks.every(({ faults }) => faults.length === 0),
    checks,
    time: { days: time.days, combinations: time.combinations, laws: time.laws.length },
    arguments: {
      set: all.elements.length,
      shapes: new Set(all.elements.map(({ explored }) => explored)).size,
      patterns: most((one) => one.patterns),
      ways: most((one) => one.ways),
    },
    listed: declared.absences,
    scenarios,
  };
}
