import type { Catalogue } from './catalogue.ts';
import { bitOf, quietValue, slotOf } from './catalogue.ts';
import type { State } from './state.ts';

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
  /** The outcomes still possible, one bit each. Knowing less never loses a bit. `bound` is the bound on them, where it has been taken. */
  readonly outcomes: (states: readonly State[], bound?: number) => number;
  /** A bound on the outcomes that costs less to find, where there is one: never without an outcome that is possible. */
  readonly bound?: (states: readonly State[]) => number;
}

/** A fact made ready to be tried: where it is in the states, the value that raises nothing, and which facts bear together with it. */
interface Ready {
  readonly at: FactAt;
  readonly word: number;
  readonly mask: number;
  readonly quiet: number;
  /** By place in the list of facts; the fact itself is one of them. */
  readonly partners: ReadonlySet<number>;
  /** The first fact that has the same partners, by place. */
  readonly first: number;
}

/** Facts already made ready. An argument is asked of many states, and its facts and their groups are the same lists each time. */
const alreadyReady = new WeakMap<readonly FactAt[], { readonly together: Inquiry['together']; readonly ready: readonly Ready[] }>();

function readyFacts({ catalogue, facts, together }: Inquiry): readonly Ready[] {
  const known = alreadyReady.get(facts);
  if (known?.together === together) return known.ready;
  const keyOf = ({ unit, fact }: FactAt) => `${unit} ${fact}`;
  const positions = new Map(facts.map((at, index) => [keyOf(at), index]));
  const partners = facts.map((_, index) => new Set<number>([index]));
  for (const group of together) {
    const members = group.map((at) => positions.get(keyOf(at))).filter((index) => index !== undefined);
    for (const one of members) for (const other of members) partners[one]?.add(other);
  }
  const firsts = new Map<string, number>();
  const ready = facts.map((at, index): Ready => {
    const quiet = bitOf(catalogue, at.fact, quietValue(catalogue, at.fact));
    const ofThis = partners[index] as ReadonlySet<number>;
    const key = [...ofThis].sort((a, b) => a - b).join(' ');
    const first = firsts.get(key) ?? index;
    firsts.set(key, first);
    return { at, ...slotOf(catalogue, at.fact), quiet, partners: ofThis, first };
  });
  alreadyReady.set(facts, { together, ready });
  return ready;
}

/**
 * A sufficient reason with nothing to spare: known facts that alone still give the present outcomes, none of which
 * can be dropped. In catalogue order.
 */
export function becauseOf(inquiry: Inquiry): readonly FactAt[] {
  const states = inquiry.states.map((state) => state.slice());
  const outcomes = inquiry.outcomes(inquiry.states);
  const kept: FactAt[] = [];
  for (const { at, word, mask } of readyFacts(inquiry)) {
    const state = states[at.unit] as State;
    const before = state[word] as number;
    if ((before & mask) === mask) continue;
    state[word] = before | mask;
    // Knowing less never loses an outcome, so a bound that has no more than there were settles it.
    const bound = inquiry.bound?.(states);
    if (bound === outcomes || inquiry.outcomes(states, bound) === outcomes) continue;
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
  const ready = readyFacts(inquiry);
  const trial = inquiry.states.map((state) => state.slice());
  /** What is possible with all quiet but a fact and its partners, by the first fact that has those partners. */
  const among = new Map<number, number>();
  return ready
    .filter((fact) => {
      if (!isUnsettled(inquiry.states, fact)) return false;
      const known = among.get(fact.first);
      if (known !== undefined && isOne(known)) return false;
      for (let unit = 0; unit < trial.length; unit += 1) trial[unit]?.set(inquiry.states[unit] as State);
      hushAllBut(ready, fact, trial);
      const outcomes = known ?? inquiry.outcomes(trial);
      among.set(fact.first, outcomes);
      return !isOne(outcomes) && matters(inquiry, fact, trial, outcomes);
    })
    .map(({ at }) => at);
}

function isOne(set: number): boolean {
  return (set & (set - 1)) === 0;
}

function isUnsettled(states: readonly State[], { at, word, mask }: Ready): boolean {
  return !isOne(((states[at.unit] as State)[word] as number) & mask);
}

/** Takes every unknown to raise nothing, where that is still possible, but for one fact and those it bears together with. */
function hushAllBut(ready: readonly Ready[], { partners }: Ready, states: readonly State[]): void {
  for (let index = 0; index < ready.length; index += 1) {
    const { at, word, mask, quiet } = ready[index] as Ready;
    if (partners.has(index)) continue;
    const state = states[at.unit] as State;
    const before = state[word] as number;
    if ((before & quiet) !== 0) state[word] = (before & ~mask) | quiet;
  }
}

/** Would learning a fact, whatever it turned out to be, change these outcomes? */
function matters(inquiry: Inquiry, { at, word, mask }: Ready, states: readonly State[], outcomes: number): boolean {
  const state = states[at.unit] as State;
  const before = state[word] as number;
  for (let rest = before & mask; rest !== 0; rest &= rest - 1) {
    state[word] = (before & ~mask) | (rest & -rest);
    if (inquiry.outcomes(states) !== outcomes) return true;
  }
  return false;
}
