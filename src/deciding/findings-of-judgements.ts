import type { Judgement, Means, TrackKind } from '../case/index.ts';
import type { Catalogue, State } from '../reasoning/index.ts';
import { narrow } from '../reasoning/index.ts';
import type { PlanSet } from './plans.ts';
import { leastOf, planMeeting, plansFor } from './plans.ts';

/** What judgements in point come to, for one provision and one person or none. */
export interface Settled {
  /** Values found for each test; more than one where judgements contradict each other. */
  readonly finds: ReadonlyMap<string, ReadonlySet<string>>;
  /** The least plans that protect, where a necessity finding names them. */
  readonly plans?: PlanSet;
  readonly exercise: ReadonlySet<string>;
  readonly ids: readonly string[];
}

const nothingJudged: Settled = Object.freeze({ finds: new Map(), exercise: new Set<string>(), ids: Object.freeze([]) });

/** Puts together the judgements in point under one provision. A contradiction leaves every value found: disputed, so open. */
export function settle(judgements: readonly Judgement[], kind: TrackKind | undefined): Settled {
  if (judgements.length === 0) return nothingJudged;
  const finds = new Map<string, Set<string>>();
  const exercise = new Set<string>();
  let plans: PlanSet | undefined;
  for (const judgement of judgements) {
    for (const [test, value] of Object.entries(judgement.finds)) {
      const found = finds.get(test) ?? new Set<string>();
      found.add(value);
      finds.set(test, found);
    }
    if (judgement.exercise !== undefined) exercise.add(judgement.exercise);
    const named = kind === undefined ? undefined : plansOf(judgement, kind);
    if (named !== undefined) plans = (plans ?? 0) | named;
  }
  const ids = judgements.map((judgement) => judgement.id);
  return plans === undefined ? { finds, exercise, ids } : { finds, exercise, ids, plans };
}

/** The least plans a judgement names for a kind of track, or the one chosen. */
function plansOf(judgement: Judgement, kind: TrackKind): PlanSet | undefined {
  const { means, chosen } = judgement;
  if (means === undefined) return undefined;
  if (means === 'withhold') return 1 << (plansFor(kind).length - 1);
  const list: readonly Means[] = Array.isArray(means) ? (means as readonly Means[]) : [means as Means];
  const picked = chosen === undefined ? leastOf(list) : list.slice(chosen, chosen + 1);
  return picked.reduce((set, one) => set | (1 << planMeeting(kind, one)), 0);
}

/** Writes what judgements found into what is known. */
export function recordFindings(catalogue: Catalogue, state: State, settled: Settled, exerciseFact: string | undefined): void {
  for (const [test, values] of settled.finds) narrow(catalogue, state, test, [...values]);
  if (exerciseFact !== undefined && settled.exercise.size > 0) narrow(catalogue, state, exerciseFact, [...settled.exercise]);
}
