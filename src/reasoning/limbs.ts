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
interface ReadyLimb {
  readonly word: number;
  readonly shift: number;
  readonly mask: number;
  /** What it was found to be, by the values of its fact that remain. */
  readonly found: FoundLimb[];
  readonly find: (bits: number) => FoundLimb;
}

/** The limbs of a condition, in reading order, made ready to be read from any state. */
export interface ReadyLimbs {
  readonly limbs: readonly ReadyLimb[];
  /** Whole lists already read, where the facts of all the limbs lie close together in one word of a state. */
  readonly close:
    | { readonly word: number; readonly shift: number; readonly mask: number; readonly lists: (readonly FoundLimb[])[] }
    | undefined;
}

/** Facts that lie close together have at most this many values between the first of them and the last. */
const closest = 8;

/** Makes the limbs of a condition ready, once. */
export function readyLimbs(catalogue: Catalogue, condition: Condition): ReadyLimbs {
  const limbs = leavesOf(condition).map((leaf) => readyLimb(catalogue, leaf));
  const [first] = limbs;
  if (first === undefined || limbs.some(({ word }) => word !== first.word)) return { limbs, close: undefined };
  const bits = limbs.reduce((all, { mask }) => all | mask, 0);
  const shift = 31 - Math.clz32(bits & -bits);
  const width = 32 - Math.clz32(bits) - shift;
  return { limbs, close: width > closest ? undefined : { word: first.word, shift, mask: (1 << width) - 1, lists: [] } };
}

/**
 * Reads limbs from a state. What limbs can come to is written once for each way their facts can be known and shared from then
 * on, so a trace costs a list of references and not a copy of the law.
 */
export function limbsIn({ limbs, close }: ReadyLimbs, state: State): readonly FoundLimb[] {
  if (close === undefined) return listOf(limbs, state);
  const bits = ((state[close.word] as number) >> close.shift) & close.mask;
  const list = close.lists[bits] ?? Object.freeze(listOf(limbs, state));
  close.lists[bits] = list;
  return list;
}

function listOf(limbs: readonly ReadyLimb[], state: State): readonly FoundLimb[] {
  const list: FoundLimb[] = [];
  for (const { word, shift, mask, found, find } of limbs) {
    const bits = (state[word] as number) & mask;
    const limb = found[bits >> shift] ?? find(bits);
    found[bits >> shift] = limb;
    list.push(limb);
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
