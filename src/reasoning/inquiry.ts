import type { Catalogue } from './catalogue.ts';
import { bitOf, quietValue, slotOf } from './catalogue.ts';
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
  /** Facts that bear on it together: those of one provision, put to one thing. */
  readonly together: readonly (readonly FactAt[])[];
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

/**
 * The facts not fully known that could still matter. Each is tried with every other unknown quiet, but for those it bears on
 * together with: two unknowns that would each settle it the same way are then both asked about, though neither alone narrows it.
 */
export function neededBy(inquiry: Inquiry): readonly FactAt[] {
  if (isOne(inquiry.outcomes(inquiry.states))) return [];
  return inquiry.facts.filter((at) => unsettled(inquiry, inquiry.states, at) && matters(inquiry, at));
}

function isOne(set: number): boolean {
  return (set & (set - 1)) === 0;
}

function unsettled({ catalogue }: Inquiry, states: readonly State[], { unit, fact }: FactAt): boolean {
  const { word, mask } = slotOf(catalogue, fact);
  return !isOne(((states[unit] as State)[word] as number) & mask);
}

function matters(inquiry: Inquiry, at: FactAt): boolean {
  const partners = inquiry.together.filter((group) => group.some((one) => one.unit === at.unit && one.fact === at.fact)).flat();
  const states = inquiry.states.map((state) => state.slice());
  for (const other of inquiry.facts) {
    if (!partners.some((one) => one.unit === other.unit && one.fact === other.fact) && unsettled(inquiry, states, other))
      hush(inquiry, states, other);
  }
  const outcomes = inquiry.outcomes(states);
  const state = states[at.unit] as State;
  const { word, mask, shift } = slotOf(inquiry.catalogue, at.fact);
  const before = state[word] as number;
  for (let bit = 1 << shift; bit <= mask; bit <<= 1) {
    if ((before & bit) === 0) continue;
    state[word] = (before & ~mask) | bit;
    if (inquiry.outcomes(states) !== outcomes) return true;
  }
  return false;
}

/** Takes a fact to raise nothing, where that is still possible. */
function hush({ catalogue }: Inquiry, states: readonly State[], { unit, fact }: FactAt): void {
  const state = states[unit] as State;
  const { word, mask } = slotOf(catalogue, fact);
  const bit = bitOf(catalogue, fact, quietValue(catalogue, fact));
  if (((state[word] as number) & bit) !== 0) state[word] = ((state[word] as number) & ~mask) | bit;
}

/** The values a fact of an inquiry may still have. */
export function valuesAt(inquiry: Inquiry, at: FactAt): readonly string[] {
  return remaining(inquiry.catalogue, inquiry.states[at.unit] as State, at.fact);
}
