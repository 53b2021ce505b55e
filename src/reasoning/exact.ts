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
  const ready = readyIn(catalogue, shared);
  if (!ready.facts.some((fact) => isUnsettled(fact, states))) return { outcomes: widest, exact: true };
  const trial = takeTrial(ready, states);
  const reached = reachedBySplitting(ready.facts, states, trial, bound, most, widest);
  ready.trial = trial;
  return reached;
}

/** A shared fact made ready to be tried: where it is in a state, the value that raises nothing, and the states it stands in. */
interface ReadyFact {
  readonly word: number;
  readonly mask: number;
  readonly quiet: number;
  readonly units: readonly number[];
}

/** Shared facts made ready, and states to try them in: kept from one question to the next, and taken away while one is asked. */
interface Ready {
  readonly facts: readonly ReadyFact[];
  trial: readonly State[] | undefined;
}

/** Facts already made ready. An argument is asked of many states, and what it shares is the same list each time. */
const alreadyReady = new WeakMap<readonly (readonly FactAt[])[], Ready>();

function readyIn(catalogue: Catalogue, shared: readonly (readonly FactAt[])[]): Ready {
  const known = alreadyReady.get(shared);
  if (known !== undefined) return known;
  const facts = shared.flatMap((group): readonly ReadyFact[] => {
    const [first] = group;
    if (first === undefined) return [];
    const quiet = bitOf(catalogue, first.fact, quietValue(catalogue, first.fact));
    return [{ ...slotOf(catalogue, first.fact), quiet, units: group.map(({ unit }) => unit) }];
  });
  const ready = { facts, trial: undefined };
  alreadyReady.set(shared, ready);
  return ready;
}

function takeTrial(ready: Ready, states: readonly State[]): readonly State[] {
  const { trial } = ready;
  ready.trial = undefined;
  if (trial === undefined || trial.length !== states.length) return states.map((state) => state.slice());
  putAllBack(trial, states);
  return trial;
}

function putAllBack(trial: readonly State[], states: readonly State[]): void {
  for (let unit = 0; unit < states.length; unit += 1) trial[unit]?.set(states[unit] as State);
}

/** Gives each unsettled fact its values in turn, in states that are only for trying and begin as those asked of. */
function reachedBySplitting(
  facts: readonly ReadyFact[],
  states: readonly State[],
  trial: readonly State[],
  bound: (states: readonly State[]) => number,
  most: number,
  widest: number,
): Reached {
  hush(facts, states, trial);
  let found = bound(trial);
  let left = most;
  putAllBack(trial, states);

  function split(from: number, known?: number): void {
    if (found === widest) return;
    if (left === 0) {
      found = widest;
      return;
    }
    left -= 1;
    const here = known ?? bound(trial);
    if ((here & ~found) === 0) return;
    let next = from;
    while (next < facts.length && !isUnsettled(facts[next] as ReadyFact, states)) next += 1;
    const fact = facts[next];
    if (isOne(here) || fact === undefined) {
      found |= here;
      return;
    }
    for (let rest = valuesOf(fact, states); rest !== 0; rest &= rest - 1) {
      put(fact, trial, rest & -rest);
      split(next + 1);
    }
    putBack(fact, trial, states);
  }

  split(0, widest);
  return { outcomes: found, exact: left > 0 || found !== widest };
}

/** Has every shared unknown raise nothing, so far as it may. */
function hush(facts: readonly ReadyFact[], states: readonly State[], trial: readonly State[]): void {
  for (const fact of facts) {
    if (!isUnsettled(fact, states)) continue;
    const values = valuesOf(fact, states);
    if (values !== 0) put(fact, trial, (values & fact.quiet) !== 0 ? fact.quiet : values & -values);
  }
}

function isUnsettled({ word, mask, units }: ReadyFact, states: readonly State[]): boolean {
  for (const unit of units) if (!isOne(((states[unit] as State)[word] as number) & mask)) return true;
  return false;
}

/** The values a fact may still have in every state it stands in. */
function valuesOf({ word, mask, units }: ReadyFact, states: readonly State[]): number {
  let values = mask;
  for (const unit of units) values &= (states[unit] as State)[word] as number;
  return values;
}

function put({ word, mask, units }: ReadyFact, trial: readonly State[], bits: number): void {
  for (const unit of units) {
    const state = trial[unit] as State;
    state[word] = ((state[word] as number) & ~mask) | bits;
  }
}

function putBack({ word, mask, units }: ReadyFact, trial: readonly State[], states: readonly State[]): void {
  for (const unit of units) {
    const state = trial[unit] as State;
    state[word] = ((state[word] as number) & ~mask) | (((states[unit] as State)[word] as number) & mask);
  }
}

function isOne(set: number): boolean {
  return (set & (set - 1)) === 0;
}
