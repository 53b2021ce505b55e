import type { TrackKind } from '../case/index.ts';
import { once } from './once.ts';
import type { ItemOutcome } from './outcome.ts';
import type { OutcomeSet } from './outcome-bits.ts';
import { excluded, exempt, outOfScope, plansOnly, routed } from './outcome-bits.ts';
import { plansFor } from './plans.ts';

/** What can happen in a part, one bit each: an edit both gives and withholds. */
const gives = 1;
const withholds = 2;
const exempts = 4;
const excludes = 8;
const leaves = 16;
const routes = 32;

/** Combinations of what happens in the parts of an item: a set of sums of the bits above, of which there are sixty-four. */
export type Happenings = ReadonlySet<number>;

/** Outcomes of an item, in the order they are told. */
const itemOutcomes: readonly ItemOutcome[] = [
  'disclose',
  'disclose partly',
  'withhold',
  'exempt',
  'excluded',
  'out of scope',
  'route elsewhere',
];

/** Every thing that may happen in a part, by what it may come to. */
export function happeningsOf(kind: TrackKind, outcomes: OutcomeSet): readonly number[] {
  const known = alreadyFound(kind);
  const before = known.get(outcomes);
  if (before !== undefined) return before;
  const found = find(kind, outcomes);
  known.set(outcomes, found);
  return found;
}

const alreadyFound = once((_: TrackKind) => new Map<OutcomeSet, readonly number[]>());

/** One list for each set of things that may happen, so that lists are the same where what they hold is. */
const alreadyListed = new Map<string, readonly number[]>();

function find(kind: TrackKind, outcomes: OutcomeSet): readonly number[] {
  const last = 1 << (plansFor(kind).length - 1);
  const found = new Set<number>();
  if (outcomes & 1) found.add(gives);
  if (outcomes & plansOnly & ~1 & ~last) found.add(gives | withholds);
  if (outcomes & last) found.add(withholds);
  if (outcomes & exempt) found.add(exempts);
  if (outcomes & excluded) found.add(excludes);
  if (outcomes & outOfScope) found.add(leaves);
  if (outcomes & routed) found.add(routes);
  const list = [...found];
  const key = list.join();
  const before = alreadyListed.get(key) ?? list;
  alreadyListed.set(key, before);
  return before;
}

/** What may have happened once one more part has come to one of these. */
export function withOneMore(before: Happenings, part: readonly number[]): Happenings {
  const after = new Set<number>();
  for (const one of before) for (const other of part) after.add(one | other);
  return after;
}

/**
 * What may have happened once many parts have each come to one of theirs, free of one another. Parts that may come to the same things
 * add nothing after as many of them as there are things.
 */
function withMore(before: Happenings, parts: ReadonlyMap<readonly number[], number>): Happenings {
  let after = before;
  for (const [happens, times] of parts) {
    for (let left = Math.min(times, happens.length); left > 0; left -= 1) after = withOneMore(after, happens);
  }
  return after;
}

function outcomeOf(bits: number): ItemOutcome {
  // What goes elsewhere in part is what this law makes of the rest of it, which is then no more than part.
  if (bits & routes && (bits & ~(routes | leaves)) === 0) return 'route elsewhere';
  if (bits & gives) return bits & (withholds | exempts | excludes | routes) ? 'disclose partly' : 'disclose';
  if (bits & withholds) return 'withhold';
  if (bits & exempts) return 'exempt';
  return bits & excludes ? 'excluded' : 'out of scope';
}

const outcomeBits = Array.from({ length: 64 }, (_, bits) => 1 << itemOutcomes.indexOf(outcomeOf(bits)));

/** The outcomes of an item, one bit each in the order they are told, that these combinations come to. */
export function outcomesFrom(happenings: Happenings): number {
  let set = 0;
  for (const bits of happenings) set |= outcomeBits[bits] as number;
  return set;
}

/** The outcomes of a set, in the order they are told. */
export function itemOutcomesIn(set: number): readonly ItemOutcome[] {
  return itemOutcomes.filter((_, bit) => ((set >> bit) & 1) !== 0);
}

/** So many parts of a kind of track, each of which may come to these. */
export interface Alike {
  readonly kind: TrackKind;
  readonly outcomes: OutcomeSet;
  readonly times: number;
}

/** What may happen in an item of which something is settled, where its parts may come to these, each free of the others. */
export function happeningsTogether(settled: Happenings, parts: Iterable<Alike>): Happenings {
  const found = new Map<readonly number[], number>();
  for (const { kind, outcomes, times } of parts) {
    const happens = happeningsOf(kind, outcomes);
    found.set(happens, (found.get(happens) ?? 0) + times);
  }
  return withMore(settled, found);
}
