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
  const unsettled = shared.filter((group) => group.some(({ unit, fact }) => !isOne(bitsAt(catalogue, states, unit, fact))));
  if (unsettled.length === 0) return { outcomes: widest, exact: true };
  const trial = states.map((state) => state.slice());
  let found = quietly(catalogue, trial, unsettled, bound);
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
    const group = unsettled[from];
    if (isOne(here) || group === undefined) {
      found |= here;
      return;
    }
    let values = -1;
    for (const { unit, fact } of group) values &= bitsAt(catalogue, trial, unit, fact);
    const before = group.map(({ unit, fact }) => bitsAt(catalogue, trial, unit, fact));
    for (let rest = values; rest !== 0; rest &= rest - 1) {
      for (const { unit, fact } of group) setBits(catalogue, trial, unit, fact, rest & -rest);
      split(from + 1);
    }
    for (const [index, { unit, fact }] of group.entries()) setBits(catalogue, trial, unit, fact, before[index] as number);
  }

  split(0, widest);
  return { outcomes: found, exact: left > 0 || found !== widest };
}

/** The outcomes where every shared unknown raises nothing, so far as it may. */
function quietly(
  catalogue: Catalogue,
  trial: readonly State[],
  unsettled: readonly (readonly FactAt[])[],
  bound: (states: readonly State[]) => number,
): number {
  const before = unsettled.map((group) => group.map(({ unit, fact }) => bitsAt(catalogue, trial, unit, fact)));
  for (const [index, group] of unsettled.entries()) {
    const values = (before[index] as readonly number[]).reduce((all, bits) => all & bits, -1);
    const [first] = group;
    if (first === undefined || values === 0) continue;
    const quiet = bitOf(catalogue, first.fact, quietValue(catalogue, first.fact));
    for (const { unit, fact } of group) setBits(catalogue, trial, unit, fact, (values & quiet) !== 0 ? quiet : values & -values);
  }
  const found = bound(trial);
  for (const [index, group] of unsettled.entries()) {
    for (const [at, { unit, fact }] of group.entries()) setBits(catalogue, trial, unit, fact, before[index]?.[at] as number);
  }
  return found;
}

function bitsAt(catalogue: Catalogue, states: readonly State[], unit: number, fact: string): number {
  const { word, mask } = slotOf(catalogue, fact);
  return ((states[unit] as State)[word] as number) & mask;
}

function setBits(catalogue: Catalogue, states: readonly State[], unit: number, fact: string, bits: number): void {
  const { word, mask } = slotOf(catalogue, fact);
  const state = states[unit] as State;
  state[word] = ((state[word] as number) & ~mask) | bits;
}

function isOne(set: number): boolean {
  return (set & (set - 1)) === 0;
}
