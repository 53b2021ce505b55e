import type { Track } from '../case/index.ts';
import type { Argument, Place, State } from '../reasoning/index.ts';
import { canFail, canHold } from '../reasoning/index.ts';
import type { Affected, PartArgument } from './argued.ts';
import type { Settled } from './findings-of-judgements.ts';
import { isNow } from './knowing.ts';
import type { OutcomeSet } from './outcome-bits.ts';
import { excluded, exempt, outOfScope, routed } from './outcome-bits.ts';
import type { PlanSet } from './plans.ts';
import { everyPlan, joinSets, nothing } from './plans.ts';
import type { Regime } from './regime.ts';
import { applies, stepsTaken, unless } from './steps.ts';

/**
 * Every outcome still possible. A part leaves the argument at the first step that takes it: another regime, not being
 * the data subject's, exclusion, exemption. What stays takes the join of every plan that every ground needs.
 */
export function outcomesOf(
  law: Regime,
  argument: Argument,
  states: readonly State[],
  track: Track,
  settled: ReadonlyMap<string, Settled>,
  affected: readonly Affected[],
): OutcomeSet {
  const taken = stepsTaken(argument, states);
  let plans: PlanSet = nothing;
  for (const { place, outlook } of taken.restrictions) {
    plans = joinSets(track.kind, plans, needed(law, place, outlook, states, track, settled, affected));
  }
  const elsewhere = taken['another regime'];
  const notTheirs = unless(taken['not theirs'], taken['given for sense']);
  let set: OutcomeSet = 0;
  if (elsewhere & canHold) set |= routed;
  if (elsewhere === canHold) return set;
  if ((taken.outside | notTheirs) & canHold) set |= outOfScope;
  if (taken.outside === canHold || notTheirs === canHold) return set;
  if (taken.excluded & canHold) set |= excluded;
  if (taken.excluded === canHold) return set;
  if (taken.exempt & canHold) set |= exempt;
  return taken.exempt === canHold ? set : set | plans;
}

/** The plans a restriction may come to: those its necessity finding names, or any that could protect; and none, where it may fail. */
function needed(
  law: Regime,
  place: Place,
  outlook: number,
  states: readonly State[],
  track: Track,
  settled: ReadonlyMap<string, Settled>,
  affected: readonly Affected[],
): PlanSet {
  const person = place.unit === 0 ? undefined : affected[place.unit - 1];
  const named = namedPlans(law, place, states, person?.settled ?? settled.get(place.provision.cite));
  const plans = named ?? person?.could ?? everyPlan(track.kind);
  return outlook === canHold ? plans : plans | nothing;
}

/** The means ride on the finding of necessity: forget the finding and the means are forgotten with it. */
function namedPlans(law: Regime, place: Place, states: readonly State[], settled: Settled | undefined): PlanSet | undefined {
  const named = law.means[place.provision.cite];
  if (settled?.plans === undefined || named === undefined) return undefined;
  return isNow(law, states[place.unit] as State, named.fact, named.value) ? settled.plans : undefined;
}

/** The plans one person alone could still need. */
export function plansNeededBy(
  law: Regime,
  argued: Pick<PartArgument, 'argument' | 'states' | 'settled' | 'affected'>,
  track: Track,
  unit: number,
): PlanSet {
  const place = argued.argument.places.find((one) => one.unit === unit && one.provision.effect === 'restricted');
  if (place === undefined) return nothing;
  const outlook = applies(place, argued.states);
  return outlook === canFail ? nothing : needed(law, place, outlook, argued.states, track, argued.settled, argued.affected);
}
