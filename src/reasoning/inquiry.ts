import type { Catalogue } from './catalogue.ts';
import { slotOf } from './catalogue.ts';
import type { State } from './state.ts';
import { remaining } from './state.ts';

/** A fact about one of the things an inquiry is about: 0 for the thing itself, then one for each person in it. */
export interface FactAt {
  readonly unit: number;
  readonly fact: string;
}

/** A question with a set-valued answer, over what is known of a thing and the people in it. */
export interface Inquiry {
  readonly catalogue: Catalogue;
  readonly states: readonly State[];
  /** The facts that can bear on it, in catalogue order within each unit. */
  readonly facts: readonly FactAt[];
  /** The outcomes still possible, one bit each. Knowing less never loses a bit. */
  readonly outcomes: (states: readonly State[]) => number;
}

/**
 * A sufficient reason with nothing to spare: known facts that alone still give the present outcomes, none of which
 * can be dropped. In catalogue order.
 */
export function becauseOf(inquiry: Inquiry): readonly FactAt[] {
  const states = inquiry.states.map((state) => state.slice());
  const outcomes = inquiry.outcomes(states);
  const kept: FactAt[] = [];
  for (const at of inquiry.facts) {
    const state = states[at.unit] as State;
    const { word, mask } = slotOf(inquiry.catalogue, at.fact);
    const before = state[word] as number;
    if ((before & mask) === mask) continue;
    state[word] = before | mask;
    if (inquiry.outcomes(states) === outcomes) continue;
    state[word] = before;
    kept.push(at);
  }
  return kept;
}

/** The facts not fully known whose answer could narrow the outcomes: learning any of the others alone would change nothing. */
export function neededBy(inquiry: Inquiry): readonly FactAt[] {
  const states = inquiry.states.map((state) => state.slice());
  const outcomes = inquiry.outcomes(states);
  if ((outcomes & (outcomes - 1)) === 0) return [];
  return inquiry.facts.filter((at) => {
    const state = states[at.unit] as State;
    const { word, mask, shift } = slotOf(inquiry.catalogue, at.fact);
    const before = state[word] as number;
    const bits = before & mask;
    if ((bits & (bits - 1)) === 0) return false;
    let narrows = false;
    for (let bit = 1 << shift; bit <= mask && !narrows; bit <<= 1) {
      if ((bits & bit) === 0) continue;
      state[word] = (before & ~mask) | bit;
      narrows = inquiry.outcomes(states) !== outcomes;
    }
    state[word] = before;
    return narrows;
  });
}

/** The values a fact of an inquiry may still have. */
export function valuesAt(inquiry: Inquiry, at: FactAt): readonly string[] {
  return remaining(inquiry.catalogue, inquiry.states[at.unit] as State, at.fact);
}
