import type { Catalogue, Slot } from './catalogue.ts';
import { bitOf, slotOf, specIn } from './catalogue.ts';

/**
 * What is known: for every fact, one bit for each value still possible.
 * Knowing less is having more bits, so a wider state is a superset of a narrower one.
 */
export type State = Int32Array;

/** The state in which nothing is known. */
export function nothingKnown(catalogue: Catalogue): State {
  return catalogue.open.slice();
}

/** Narrows a fact to the values given. An empty list, or every value, leaves it unknown. */
export function narrow(catalogue: Catalogue, state: State, fact: string, values: readonly string[]): void {
  if (values.length === 0) return;
  const slot = slotOf(catalogue, fact);
  let bits = 0;
  for (const value of values) bits |= bitOf(catalogue, fact, value);
  state[slot.word] = ((state[slot.word] ?? 0) & ~slot.mask) | bits;
}

/** Forgets a fact: every value is possible again. */
export function forget(catalogue: Catalogue, state: State, fact: string): void {
  const slot = slotOf(catalogue, fact);
  state[slot.word] = (state[slot.word] ?? 0) | slot.mask;
}

/** The values of a fact that remain possible, in the order declared: one list for each way there is to know it. */
export function remaining(catalogue: Catalogue, state: State, fact: string): readonly string[] {
  const slot = slotOf(catalogue, fact);
  const bits = ((state[slot.word] ?? 0) & slot.mask) >> slot.shift;
  const lists = listsOf(slot);
  const before = lists.get(bits);
  if (before !== undefined) return before;
  const list = Object.freeze(specIn(catalogue, fact).values.filter((_, index) => (bits & (1 << index)) !== 0));
  lists.set(bits, list);
  return list;
}

const alreadyListed = new WeakMap<Slot, Map<number, readonly string[]>>();

function listsOf(slot: Slot): Map<number, readonly string[]> {
  const lists = alreadyListed.get(slot) ?? new Map<number, readonly string[]>();
  alreadyListed.set(slot, lists);
  return lists;
}

/** Is a value of a fact still possible? */
export function isPossible(catalogue: Catalogue, state: State, fact: string, value: string): boolean {
  return ((state[slotOf(catalogue, fact).word] as number) & bitOf(catalogue, fact, value)) !== 0;
}

/** Is exactly one value left? */
export function isKnown(catalogue: Catalogue, state: State, fact: string): boolean {
  const slot = slotOf(catalogue, fact);
  const bits = (state[slot.word] ?? 0) & slot.mask;
  return bits !== 0 && (bits & (bits - 1)) === 0;
}
