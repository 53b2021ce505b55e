import { facts } from '../provisions/index.ts';
import type { Put } from '../reasoning/index.ts';
import { withPuts } from '../reasoning/index.ts';
import type { Change, ItemOutcome } from './decision.ts';
import type { Trying } from './entangled.ts';
import type { Evaluated } from './evaluate.ts';
import { itemOutcomesIn } from './happenings.ts';
import { countOf } from './outcome-bits.ts';
import type { Piece } from './whole-outcomes.ts';
import { outcomesOfWhole } from './whole-outcomes.ts';
import type { Changed } from './would-change.ts';
import { mostChanges, told } from './would-change.ts';

/** Different changes tried of one item, at the most. */
const mostTried = 24;

/** The nearest changes to an item: what would change a part of it, tried wherever the same record bears. */
export function changesToWhole(pieces: readonly Piece[], present: number): readonly Change<ItemOutcome>[] {
  const isDecided = countOf(present) === 1;
  const isAnswer = (set: number) => (isDecided ? (set & present) === 0 : countOf(set) === 1);
  const seen = new Set<number>();
  return candidates(pieces)
    .slice(0, mostTried)
    .map(({ change, of }) => ({ change: { ...change, outcomes: outcomesOfWhole(pieces, asChanged(change, of)).outcomes }, of }))
    .filter(({ change: { outcomes } }) => isAnswer(outcomes) && !seen.has(outcomes) && seen.add(outcomes))
    .slice(0, mostChanges)
    .map(({ change, of: { argued } }) => told({ states: argued.states, people: argued.affected }, change, itemOutcomesIn));
}

interface Candidate {
  readonly change: Changed;
  readonly of: Evaluated;
}

/** The changes to the parts, each once, fewest records first. */
function candidates(pieces: readonly Piece[]): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { stretch } of pieces)
    for (const of of [...stretch.own, ...stretch.reaching])
      for (const change of of.wouldChange) {
        if (change.days !== undefined) continue;
        const key = change.puts.map(({ unit, fact, value }) => `${personAt(of, unit) ?? ''} ${fact} ${value}`).join(',');
        if (!found.has(key)) found.set(key, { change, of });
      }
  return [...found.values()].sort((a, b) => a.change.records - b.change.records);
}

function personAt({ argued }: Evaluated, unit: number): string | undefined {
  return unit === 0 ? undefined : argued.affected[unit - 1]?.person;
}

/** Every situation of the same people with the same facts put so: a record bears wherever it reaches. */
function asChanged({ puts }: Changed, of: Evaluated): Trying {
  return ({ argued }) => {
    const here = puts.flatMap((put): readonly Put[] => {
      if (put.unit === 0) return [put];
      const unit = 1 + argued.affected.findIndex((one) => one.person === personAt(of, put.unit));
      return unit === 0 ? [] : [{ ...put, unit }];
    });
    return here.length === 0 ? argued.states : withPuts(facts, argued.states, here);
  };
}
