import type { Catalogue } from './catalogue.ts';
import { slotOf } from './catalogue.ts';
import type { Condition, Leaf } from './condition.ts';
import { leavesOf } from './condition.ts';
import { interpret } from './interpret.ts';
import type { Verdict } from './outlook.ts';
import { verdictOf } from './outlook.ts';
import type { State } from './state.ts';
import { nothingKnown, remaining } from './state.ts';

/** One limb of a condition as a state of knowledge has it: its fact, the values that remain, and what it comes to. */
export interface FoundLimb {
  readonly limb: string;
  readonly fact: string;
  readonly values: readonly string[];
  readonly verdict: Verdict;
}

/** A limb made ready to be read from any state. */
export interface ReadyLimb {
  readonly word: number;
  readonly shift: number;
  readonly mask: number;
  /** What it was found to be, by the values of its fact that remain. */
  readonly found: FoundLimb[];
  readonly find: (bits: number) => FoundLimb;
}

/** The limbs of a condition, in reading order, made ready once. */
export function readyLimbs(catalogue: Catalogue, condition: Condition): readonly ReadyLimb[] {
  return leavesOf(condition).map((leaf) => readyLimb(catalogue, leaf));
}

/**
 * Reads limbs from a state. What a limb can come to is written once for each way its fact can be known and shared from then
 * on, so a trace costs a list of references and not a copy of the law.
 */
export function limbsIn(limbs: readonly ReadyLimb[], state: State): readonly FoundLimb[] {
  const list = new Array<FoundLimb>(limbs.length);
  for (let index = 0; index < limbs.length; index += 1) {
    const { word, shift, mask, found, find } = limbs[index] as ReadyLimb;
    const bits = (state[word] as number) & mask;
    const limb = found[bits >> shift] ?? find(bits);
    found[bits >> shift] = limb;
    list[index] = limb;
  }
  return list;
}

function readyLimb(catalogue: Catalogue, leaf: Leaf): ReadyLimb {
  const { word, shift, mask } = slotOf(catalogue, leaf.fact);
  const asks = interpret(catalogue, leaf);
  const find = (bits: number): FoundLimb => {
    const state = nothingKnown(catalogue);
    state[word] = bits;
    const values = Object.freeze(remaining(catalogue, state, leaf.fact));
    return Object.freeze({ limb: leaf.limb, fact: leaf.fact, values, verdict: verdictOf(asks(state)) });
  };
  return { word, shift, mask, found: [], find };
}
