import type { TrackKind } from '../case/index.ts';
import { once } from './once.ts';
import type { PartOutcome } from './outcome.ts';
import type { PlanSet } from './plans.ts';
import { joinSets, plansFor } from './plans.ts';

/**
 * A set of outcomes of a part. The low bits are plans for the track's kind; above them, the ways a part
 * can leave the argument before any plan is needed.
 */
export type OutcomeSet = number;

export const plansOnly = 0xff;
export const outOfScope = 1 << 8;
export const excluded = 1 << 9;
export const exempt = 1 << 10;
export const routed = 1 << 11;

/** How many outcomes are in a set. */
export function countOf(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

const alreadyWritten = once((_: TrackKind) => new Map<OutcomeSet, readonly PartOutcome[]>());

/** The outcomes of a set, plans first: one list for every set. */
export function outcomesIn(kind: TrackKind, set: OutcomeSet): readonly PartOutcome[] {
  const known = alreadyWritten(kind);
  const before = known.get(set);
  if (before !== undefined) return before;
  const written = Object.freeze(write(kind, set));
  known.set(set, written);
  return written;
}

function write(kind: TrackKind, set: OutcomeSet): readonly PartOutcome[] {
  const outcomes: PartOutcome[] = [];
  plansFor(kind).forEach((means, plan) => {
    if (((set >> plan) & 1) === 0) return;
    const last = plansFor(kind).length - 1;
    if (plan === 0) outcomes.push({ kind: 'disclose' });
    else outcomes.push(plan === last ? { kind: 'withhold', means } : { kind: 'disclose edited', means });
  });
  if (set & exempt) outcomes.push({ kind: 'exempt' });
  if (set & excluded) outcomes.push({ kind: 'excluded' });
  if (set & outOfScope) outcomes.push({ kind: 'out of scope' });
  if (set & routed) outcomes.push({ kind: 'route elsewhere' });
  return outcomes;
}

/**
 * What a stretch may come to when an edit beside it may be moved outward over it: its own plans joined with the
 * neighbour's. What is not the data subject's, or has already left the argument, stays as it is.
 */
export function overlaid(kind: TrackKind, own: OutcomeSet, neighbour: OutcomeSet): OutcomeSet {
  const plans: PlanSet = own & plansOnly;
  if (plans === 0) return own;
  let result = own & ~plansOnly;
  const edits = neighbour & plansOnly;
  const leaves = neighbour & (outOfScope | routed);
  if (edits !== 0) result |= joinSets(kind, plans, edits);
  if (leaves !== 0) result |= plans;
  result |= neighbour & (exempt | excluded);
  return result;
}
