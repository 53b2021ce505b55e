import type { TrackKind } from '../case/index.ts';
import type { Argument, FactAt, State } from '../reasoning/index.ts';
import { isKnown, reachedIn } from '../reasoning/index.ts';
import type { Evaluated } from './evaluate.ts';
import { judgedUnder } from './judged-under.ts';
import type { OutcomeSet } from './outcome-bits.ts';
import { overlaid } from './outcome-bits.ts';

/** Situations with their states one after another, so that what is one fact in several of them can be taken together. */
export interface Joined {
  readonly states: readonly State[];
  /** Where the states of each situation begin. */
  readonly starts: readonly number[];
  /** Unknown facts that stand in several of the situations. */
  readonly shared: readonly (readonly FactAt[])[];
}

/** The states a situation is tried with: its own, or some that are put otherwise. */
export type Trying = (situation: Evaluated) => readonly State[];

/** A situation as it stands. */
export const asItStands: Trying = ({ argued }) => argued.states;

/**
 * Joins situations of one item. A fact of the request or the item is one fact wherever it bears; so is what one signed judgement
 * leaves open. A judgement nobody has signed may be signed apart for each stretch, so it is not shared.
 */
export function joined(situations: readonly Evaluated[], trying: Trying): Joined {
  const states: State[] = [];
  const starts: number[] = [];
  const groups = new Map<string, FactAt[]>();
  for (const situation of situations) {
    const start = states.length;
    const { catalogue } = situation.setting.law.pack;
    const tried = trying(situation);
    starts.push(start);
    states.push(...tried);
    for (const { key, at } of recordsOf(situation)) {
      if (isKnown(catalogue, tried[at.unit] as State, at.fact)) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ unit: start + at.unit, fact: at.fact }]);
      else group.push({ unit: start + at.unit, fact: at.fact });
    }
  }
  return { states, starts, shared: [...groups.values()].filter((group) => group.length > 1) };
}

interface Recorded {
  readonly key: string;
  readonly at: FactAt;
}

const plainFacts = new WeakMap<Argument, readonly Recorded[]>();

/** The facts of a situation whose record is the same for other stretches too. */
function recordsOf({ setting, argued, claims }: Evaluated): readonly Recorded[] {
  const { pack, whose } = setting.law;
  const { argument, affected } = argued;
  const plain =
    plainFacts.get(argument) ??
    argument.facts.flatMap((at) => (at.unit === 0 && judgedUnder(pack, at.fact) === undefined ? [{ key: at.fact, at }] : []));
  plainFacts.set(argument, plain);
  const ofItem = claims.missing.length === 0 ? plain : plain.filter(({ key }) => key !== whose);
  const signed = [...argued.settled].filter(([, { ids }]) => ids.length > 0);
  const signedOf = affected.map(({ settled }) => settled.ids);
  if (signed.length === 0 && signedOf.every((ids) => ids.length === 0)) return ofItem;
  const judged = argument.facts.flatMap((at): readonly Recorded[] => {
    const provision = judgedUnder(pack, at.fact);
    if (provision === undefined) return [];
    // One choice may serve several powers, and be signed under any of them.
    const powers = argument.places.flatMap(({ provision: { cite, exercise } }) => (exercise === at.fact ? [cite] : []));
    const under = [...new Set([provision, ...powers])];
    const ids = at.unit === 0 ? under.flatMap((cite) => argued.settled.get(cite)?.ids ?? []) : signedOf[at.unit - 1];
    const person = at.unit === 0 ? '' : (affected[at.unit - 1]?.person ?? '');
    return ids === undefined || ids.length === 0 ? [] : [{ key: `${at.fact} ${person} ${ids.join(' ')}`, at }];
  });
  return [...ofItem, ...judged];
}

/** What a stretch may come to where edits beside it reach over it. */
export function overlay(kind: TrackKind, own: OutcomeSet, reaching: readonly OutcomeSet[]): OutcomeSet {
  return reaching.reduce((set, one) => overlaid(kind, set, one), own);
}

/** What one situation may come to in some states. */
export function outcomesWith({ argued }: Evaluated, states: readonly State[]): OutcomeSet {
  return states === argued.states ? argued.outcomes : argued.inquiry.outcomes(states);
}

/** What a stretch may come to, with everything that reaches over it, and whether that is exact. */
export function outcomesOver(
  kind: TrackKind,
  own: Evaluated,
  reaching: readonly Evaluated[],
  trying: Trying = asItStands,
): { readonly outcomes: OutcomeSet; readonly exact: boolean } {
  if (reaching.length === 0) {
    return { outcomes: outcomesWith(own, trying(own)), exact: own.argued.exact };
  }
  const situations = [own, ...reaching];
  const { states, starts, shared } = joined(situations, trying);
  const part = (of: readonly State[], index: number) =>
    of.slice(starts[index], (starts[index] ?? 0) + (situations[index]?.argued.states.length ?? 0));
  const reached = reachedIn(own.setting.law.pack.catalogue, states, shared, (tried) => {
    const sets = situations.map((one, index) => one.argued.inquiry.outcomes(part(tried, index)));
    return overlay(kind, sets[0] ?? 0, sets.slice(1));
  });
  return { outcomes: reached.outcomes, exact: reached.exact && situations.every(({ argued }) => argued.exact) };
}
