import type { TrackKind } from '../case/index.ts';
import type { Pack, Put } from '../reasoning/index.ts';
import { withPuts } from '../reasoning/index.ts';
import type { Change } from './decision.ts';
import type { Trying } from './entangled.ts';
import type { Evaluated } from './evaluate.ts';
import { happeningsTogether, itemOutcomesIn, outcomesFrom } from './happenings.ts';
import { otherDaysFor } from './law-days.ts';
import type { Likeness } from './likeness.ts';
import type { ItemOutcome } from './outcome.ts';
import { countOf } from './outcome-bits.ts';
import type { Piece } from './whole-outcomes.ts';
import { boundOfWhole } from './whole-outcomes.ts';
import type { Changed } from './would-change.ts';
import { changesOfDays, mostChanges, told } from './would-change.ts';

/** Different changes tried of one item, at the most. */
const mostTried = 8;

/** The nearest changes to an item: what would change a part of it, tried wherever the same record bears. */
export function changesToWhole(pack: Pack, pieces: readonly Piece[], present: number): readonly Change<ItemOutcome>[] {
  const isDecided = countOf(present) === 1;
  const isAnswer = (set: number) => (isDecided ? (set & present) === 0 : countOf(set) === 1);
  const found = new Map<number, Candidate>();
  for (const { change, of } of candidates(pieces).slice(0, mostTried)) {
    const outcomes = boundOfWhole(pieces, asChanged(change, of));
    if (isAnswer(outcomes) && !found.has(outcomes)) found.set(outcomes, { change: { ...change, outcomes }, of });
  }
  const ofFacts = [...found.values()].map(({ change, of: { argued } }) =>
    told({ catalogue: pack.catalogue, states: argued.states, people: argued.affected }, change, itemOutcomesIn),
  );
  const days = daysOf(pack, pieces, present).map((change) =>
    told({ catalogue: pack.catalogue, states: [], people: [] }, change, itemOutcomesIn),
  );
  return [...ofFacts, ...days].sort((a, b) => a.records - b.records).slice(0, mostChanges);
}

/** The other days that would leave nothing of what is possible now for the item. */
function daysOf(pack: Pack, pieces: readonly Piece[], present: number): readonly Changed[] {
  const dates = pieces[0]?.stretch.own[0]?.setting.dates;
  if (dates === undefined) return [];
  const alike = new Map<Evaluated['onOtherDays'], { readonly kind: TrackKind; times: number }>();
  for (const { kind, stretch } of pieces) {
    const { onOtherDays } = stretch.own[0] as Evaluated;
    const known = alike.get(onOtherDays);
    if (known === undefined) alike.set(onOtherDays, { kind, times: 1 });
    else known.times += 1;
  }
  const then = otherDaysFor(pack, dates).map((_, day) => {
    const sets = [...alike].map(([onOtherDays, { kind, times }]) => ({ kind, times, outcomes: onOtherDays[day] ?? 0 }));
    return sets.some(({ outcomes }) => outcomes === 0) ? 0 : outcomesFrom(happeningsTogether(new Set([0]), sets));
  });
  return changesOfDays(pack, dates, then, present);
}

interface Candidate {
  readonly change: Changed;
  readonly of: Evaluated;
}

/** The changes to the parts, each once, fewest records first. */
function candidates(pieces: readonly Piece[]): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const of of unlike(pieces))
    for (const change of of.wouldChange) {
      if (change.days !== undefined) continue;
      const key = change.puts.map(({ unit, fact, value }) => `${personAt(of, unit) ?? ''} ${fact} ${value}`).join(',');
      if (!found.has(key)) found.set(key, { change, of });
    }
  return [...found.values()].sort((a, b) => a.change.records - b.change.records);
}

/** One situation of each likeness: the same would change all that have it. */
function unlike(pieces: readonly Piece[]): Iterable<Evaluated> {
  const found = new Map<Likeness, Evaluated>();
  const see = (one: Evaluated) => found.has(one.likeness) || found.set(one.likeness, one);
  for (const { stretch } of pieces) {
    stretch.own.forEach(see);
    stretch.reaching.forEach(see);
  }
  return found.values();
}

function personAt({ argued }: Evaluated, unit: number): string | undefined {
  return unit === 0 ? undefined : argued.affected[unit - 1]?.person;
}

/** Every situation of the same people with the same facts put so: a record bears wherever it reaches. */
function asChanged({ puts }: Changed, of: Evaluated): Trying {
  if (puts.every(({ unit }) => unit === 0)) return ({ argued }) => withPuts(argued.argument.catalogue, argued.states, puts);
  const named = puts.map((put) => ({ put, person: personAt(of, put.unit) }));
  return ({ argued }) => {
    const here = named.flatMap(({ put, person }): readonly Put[] => {
      if (put.unit === 0) return [put];
      const unit = 1 + argued.affected.findIndex((one) => one.person === person);
      return unit === 0 ? [] : [{ ...put, unit }];
    });
    return here.length === 0 ? argued.states : withPuts(argued.argument.catalogue, argued.states, here);
  };
}
