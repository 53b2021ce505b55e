import { match } from 'ts-pattern';
import type { TrackKind } from '../case/index.ts';
import { once } from './once.ts';
import type { PlanSet } from './plans.ts';
import { everyPlan, nothing } from './plans.ts';

/** How a person can come into a segment. */
export type Relation = 'speaker' | 'seen' | 'named' | 'discussed' | 'source' | 'at risk' | 'judged';

/** What of a person a track could give away. */
export type Exposure = 'nothing' | 'picture' | 'voice and words' | 'words' | 'anything';

/** What a relation exposes on each kind of track: every combination is answered, and a new one does not compile. */
function classify(kind: TrackKind, relation: Relation): Exposure {
  return (
    match([kind, relation] as const)
      .with(['sound', 'speaker'], () => 'voice and words' as const)
      .with(['sound', 'named'], ['sound', 'discussed'], ['sound', 'source'], () => 'words' as const)
      // Being seen is on the picture; the sound gives nothing of it away.
      .with(['sound', 'seen'], () => 'nothing' as const)
      .with(['picture', 'seen'], () => 'picture' as const)
      // A name or a number plate in shot is seen, not heard.
      .with(['picture', 'named'], () => 'picture' as const)
      .with(['picture', 'speaker'], ['picture', 'discussed'], ['picture', 'source'], () => 'nothing' as const)
      .with(
        ['text', 'speaker'],
        ['text', 'seen'],
        ['text', 'named'],
        ['text', 'discussed'],
        ['text', 'source'],
        ['metadata', 'speaker'],
        ['metadata', 'seen'],
        ['metadata', 'named'],
        ['metadata', 'discussed'],
        ['metadata', 'source'],
        () => 'words' as const,
      )
      // Someone an answer could harm, or whom a judgement names, need not appear at all.
      .with(
        ['sound', 'at risk'],
        ['picture', 'at risk'],
        ['text', 'at risk'],
        ['metadata', 'at risk'],
        ['sound', 'judged'],
        ['picture', 'judged'],
        ['text', 'judged'],
        ['metadata', 'judged'],
        () => 'anything' as const,
      )
      .exhaustive()
  );
}

const exposuresOn = once((kind: TrackKind) => once((relation: Relation) => classify(kind, relation)));

/** What a relation exposes on a kind of track. */
export function exposureOf(kind: TrackKind, relation: Relation): Exposure {
  return exposuresOn(kind)(relation);
}

/**
 * The plans that could be needed for someone so exposed. Any of the track's: someone only spoken about may be given
 * away by the voice that speaks of them. Someone the track gives nothing of needs nothing on it.
 */
function choose(kind: TrackKind, exposure: Exposure): PlanSet {
  return match(exposure)
    .with('nothing', () => nothing)
    .with('picture', 'voice and words', 'words', 'anything', () => everyPlan(kind))
    .exhaustive();
}

const plansOn = once((kind: TrackKind) => once((exposure: Exposure) => choose(kind, exposure)));

/** The plans that could be needed for someone so exposed on a kind of track. */
export function plansAgainst(kind: TrackKind, exposure: Exposure): PlanSet {
  return plansOn(kind)(exposure);
}

/** Whether a relation makes the information the person's own, wherever the words are found. */
export const relatesBy = once((relation: Relation) =>
  match(relation)
    .with('speaker', 'seen', 'discussed', () => 'yes' as const)
    // A bare mention is not enough by itself, and may be enough with more.
    .with('named', () => 'perhaps' as const)
    .with('source', 'at risk', 'judged', () => 'no' as const)
    .exhaustive(),
);
