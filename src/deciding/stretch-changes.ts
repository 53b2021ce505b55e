import type { TrackKind } from '../case/index.ts';
import { withPuts } from '../reasoning/index.ts';
import type { Change } from './decision.ts';
import type { Trying } from './entangled.ts';
import { outcomesOver, overlay } from './entangled.ts';
import type { Evaluated } from './evaluate.ts';
import { otherDaysFor } from './law-days.ts';
import type { Likeness } from './likeness.ts';
import type { PartOutcome } from './outcome.ts';
import type { OutcomeSet } from './outcome-bits.ts';
import { countOf, outcomesIn } from './outcome-bits.ts';
import type { Stretch } from './parts.ts';
import type { Changed } from './would-change.ts';
import { mostChanges, told } from './would-change.ts';

/** Changes already told of a stretch that no edit reaches over, by its likeness: told alike of all that have it. */
const alreadyTold = new WeakMap<Likeness, readonly Change<PartOutcome>[]>();

/** The nearest changes to a stretch: its own, or where edits beside it reach over it, those of any situation in it. */
export function changesOver(kind: TrackKind, { own: [own], reaching, outcomes: present }: Stretch): readonly Change<PartOutcome>[] {
  if (own === undefined) return [];
  const inWords = (set: OutcomeSet) => outcomesIn(kind, set);
  const tell = ({ setting, argued }: Evaluated, change: Changed) =>
    told({ catalogue: setting.law.pack.catalogue, states: argued.states, people: argued.affected }, change, inWords);
  if (reaching.length === 0) {
    const known = alreadyTold.get(own.likeness) ?? own.wouldChange.map((change) => tell(own, change));
    alreadyTold.set(own.likeness, known);
    return known;
  }
  const isDecided = countOf(present) === 1;
  const isAnswer = (set: OutcomeSet) => (isDecided ? (set & present) === 0 : countOf(set) === 1);
  const changed = [own, ...reaching].flatMap((situation) =>
    situation.wouldChange.map((change) => ({
      situation,
      change: { ...change, outcomes: after(kind, own, reaching, situation, change) },
    })),
  );
  const seen = new Set<number>();
  return changed
    .filter(({ change }) => isAnswer(change.outcomes))
    .sort((a, b) => a.change.records - b.change.records)
    .filter(({ change: { outcomes } }) => !seen.has(outcomes) && seen.add(outcomes))
    .slice(0, mostChanges)
    .map(({ situation, change }) => tell(situation, change));
}

function after(kind: TrackKind, own: Evaluated, reaching: readonly Evaluated[], changing: Evaluated, { puts, days }: Changed): OutcomeSet {
  if (days !== undefined) {
    const index = otherDaysFor(own.setting.law.pack, own.setting.dates).findIndex((other) => other.days === days);
    return overlay(
      kind,
      own.onOtherDays[index] ?? 0,
      reaching.map((one) => one.onOtherDays[index] ?? 0),
    );
  }
  const trying: Trying = (situation) =>
    situation === changing ? withPuts(situation.argued.argument.catalogue, situation.argued.states, puts) : situation.argued.states;
  return outcomesOver(kind, own, reaching, trying).outcomes;
}
