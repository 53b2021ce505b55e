import type { Catalogue } from './catalogue.ts';
import { bitOf, quietValue, slotOf } from './catalogue.ts';
import type { FactAt } from './inquiry.ts';
import type { State } from './state.ts';

/** What a question can come to: one bit for each outcome, and whether every one of them is what some completion gives. */
export interface Reached {
  readonly outcomes: number;
  /** False where more splits were needed than are allowed, so that there may be an outcome too many; never one too few. */
  readonly exact: boolean;
}

/** States tried, at the most, for one question. */
const mostSplits = 1024;

/**
 * The outcomes that some completion of the unknowns gives. A bound on them, taken fact by fact, is too wide only where one unknown
 * bears in two places at once; so each such fact is given its values in turn, and a branch is left as soon as it can add nothing.
 *
 * @param shared The facts that bear in more than one way; those listed together are one fact that stands in several states, and
 * have its value together.
 * @param widest The bound on the states themselves, where it has been taken already.
 */
export function reachedIn(
  catalogue: Catalogue,
  states: readonly State[],
  shared: readonly (readonly FactAt[])[],
  bound: (states: readonly State[]) => number,
  most: number = mostSplits,
  widest: number = bound(states),
): Reached {
  if (isOne(widest)) return { outcomes: widest, exact: true };
  const unsettled = readyIn(catalogue, shared).filter((fact) => isUnsettled(fact, states));
  if (unsettled.length === 0) return { outcomes: widest, exact: true };
  return reachedBySplitting(
    states.map((state) => state.slice()),
    unsettled,
    bound,
    most,
    widest,
  );
}

/** A shared fact made ready to be tried: where it is in a state, the value that raises nothing, and the states it stands in. */
interface Ready {
  readonly word: number;
  readonly mask: number;
  readonly quiet: number;
  readonly units: readonly number[];
}

/** Facts already made ready. An argument is asked of many states, and what it shares is the same list each time. */
const alreadyReady = new WeakMap<readonly (readonly FactAt[])[], readonly Ready[]>();

function readyIn(catalogue: Catalogue, shared: readonly (readonly FactAt[])[]): readonly Ready[] {
  const known = alreadyReady.get(shared);
  if (known !== undefined) return known;
  const ready = shared.flatMap((group): readonly Ready[] => {
    const [first] = group;
    if (first === undefined) return [];
    const quiet = bitOf(catalogue, first.fact, quietValue(catalogue, first.fact));
    return [{ ...slotOf(catalogue, first.fact), quiet, units: group.map(({ unit }) => unit) }];
  });
  alreadyReady.set(shared, ready);
  return ready;
}

function isUnsettled({ word, mask, units }: Ready, states: readonly State[]): boolean {
  return units.some((unit) => !isOne(((states[unit] as State)[word] as number) & mask));
}

/** Gives each unsettled fact its values in turn, in states that are only for trying. */
function reachedBySplitting(
  trial: readonly State[],
  unsettled: readonly Ready[],
  bound: (states: readonly State[]) => number,
  most: number,
  widest: number,
): Reached {
  let found = quietly(trial, unsettled, bound);
  let left = most;

  function split(from: number, known?: number): void {
    if (found === widest) return;
    if (left === 0) {
      found = widest;
      return;
    }
    left -= 1;
    const here = known ?? bound(trial);
    if ((here & ~found) === 0) return;
    const fact = unsettled[from];
    if (isOne(here) || fact === undefined) {
      found |= here;
      return;
    }
    const before = bitsOf(fact, trial);
    for (let rest = sharedBits(before); rest !== 0; rest &= rest - 1) {
      put(fact, trial, rest & -rest);
      split(from + 1);
    }
    putBack(fact, trial, before);
  }

  split(0, widest);
  return { outcomes: found, exact: left > 0 || found !== widest };
}

/** The outcomes where every shared unknown raises nothing, so far as it may. */
function quietly(trial: readonly State[], unsettled: readonly Ready[], bound: (states: readonly State[]) => number): number {
  const before = unsettled.map((fact) => bitsOf(fact, trial));
  for (const [index, fact] of unsettled.entries()) {
    const values = sharedBits(before[index] as readonly number[]);
    if (values !== 0) put(fact, trial, (values & fact.quiet) !== 0 ? fact.quiet : values & -values);
  }
  const found = bound(trial);
  for (const [index, fact] of unsettled.entries()) putBack(fact, trial, before[index] as readonly number[]);
  return found;
}

/** The values a fact may still have, in each state it stands in. */
function bitsOf({ word, mask, units }: Ready, states: readonly State[]): readonly number[] {
  return units.map((unit) => ((states[unit] as State)[word] as number) & mask);
}

/** The values it may still have in all of them. */
function sharedBits(bits: readonly number[]): number {
  let values = -1;
  for (const one of bits) values &= one;
  return values;
}

function put({ word, mask, units }: Ready, states: readonly State[], bits: number): void {
  for (const unit of units) {
    const state = states[unit] as State;
    state[word] = ((state[word] as number) & ~mask) | bits;
  }
}

function putBack({ word, mask, units }: Ready, states: readonly State[], bits: readonly number[]): void {
  for (const [index, unit] of units.entries()) {
    const state = states[unit] as State;
    state[word] = ((state[word] as number) & ~mask) | (bits[index] as number);
  }
}

function isOne(set: number): boolean {
  return (set & (set - 1)) === 0;
}
