import { type Catalogue, slotOf } from './catalogue.ts';
import { type Condition, leavesOf } from './condition.ts';
import { interpret } from './interpret.ts';
import { type Verdict, verdictOf } from './outlook.ts';
import { remaining, type State } from './state.ts';

/** One limb of a condition as a state of knowledge has it: its fact, the values that remain, and what it comes to. */
export interface FoundLimb {
  readonly limb: string;
  readonly fact: string;
  readonly values: readonly string[];
  readonly verdict: Verdict;
}

interface ReadyLimb {
  readonly word: number;
  readonly mask: number;
  readonly found: Map<number, FoundLimb>;
  readonly find: (state: State) => FoundLimb;
}

const ready = new WeakMap<Condition, { readonly catalogue: Catalogue; readonly limbs: readonly ReadyLimb[] }>();

/**
 * The limbs of a condition, in reading order. What a limb can come to is written once for each way its fact can be known
 * and shared from then on, so a trace costs a list of references and not a copy of the law.
 */
export function limbsIn(catalogue: Catalogue, condition: Condition, state: State): readonly FoundLimb[] {
  let known = ready.get(condition);
  if (known === undefined || known.catalogue !== catalogue) {
    known = { catalogue, limbs: leavesOf(condition).map((leaf) => readyLimb(catalogue, leaf)) };
    ready.set(condition, known);
  }
  const { limbs } = known;
  const found = new Array<FoundLimb>(limbs.length);
  for (let index = 0; index < limbs.length; index += 1) {
    const limb = limbs[index] as ReadyLimb;
    const bits = (state[limb.word] as number) & limb.mask;
    let one = limb.found.get(bits);
    if (one === undefined) {
      one = limb.find(state);
      limb.found.set(bits, one);
    }
    found[index] = one;
  }
  return found;
}

function readyLimb(catalogue: Catalogue, leaf: ReturnType<typeof leavesOf>[number]): ReadyLimb {
  const { word, mask } = slotOf(catalogue, leaf.fact);
  const asks = interpret(catalogue, leaf);
  const find = (state: State): FoundLimb =>
    Object.freeze({
      limb: leaf.limb,
      fact: leaf.fact,
      values: Object.freeze(remaining(catalogue, state, leaf.fact)),
      verdict: verdictOf(asks(state)),
    });
  return { word, mask, found: new Map(), find };
}
