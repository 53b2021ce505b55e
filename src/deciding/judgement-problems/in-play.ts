import type { Case, Item, Track } from '../../case/index.ts';
import { spanOf } from '../../case/index.ts';
import type { Claims } from '../claims.ts';
import { claimsAt } from '../claims.ts';
import { exposureOf } from '../exposure.ts';

/** A stretch of one track. */
export interface On {
  readonly track: Track;
  readonly from: number;
  readonly to: number;
}

/** Is someone in play in every one of these stretches: in what they hold, or at risk from the item? */
export function exposed(case_: Case, item: Item, person: string, stretches: readonly On[]): boolean {
  return stretches.every((on) =>
    claimsOver(case_, item, on).every((claims) =>
      claims.people.some(
        (one) =>
          (one.person === person || one.person === undefined) &&
          one.relations.some((relation) => exposureOf(on.track.kind, relation) !== 'nothing'),
      ),
    ),
  );
}

/** Does the description of any of these stretches already say that it is, or is not, the data subject's? */
export function describedAs(case_: Case, item: Item, relates: 'yes' | 'no', stretches: readonly On[]): boolean {
  return stretches.some((on) => claimsOver(case_, item, on).some((claims) => claims.relates === relates));
}

/** Does the description of every one of these stretches say that it is the data subject's? */
export function describedThroughout(case_: Case, item: Item, stretches: readonly On[]): boolean {
  return stretches.length > 0 && stretches.every((on) => claimsOver(case_, item, on).every(({ relates }) => relates === 'yes'));
}

/** What is claimed over a stretch, wherever it changes. */
function claimsOver(case_: Case, item: Item, { track, from, to }: On): readonly Claims[] {
  const within = track.segments.filter((segment) => spanOf(segment, track).some((span) => span.from < to && from < span.to));
  const cuts = [from, to, ...within.flatMap((segment) => spanOf(segment, track).flatMap((span) => [span.from, span.to]))];
  const edges = [...new Set(cuts)].filter((edge) => edge >= from && edge < to);
  return edges.map((edge) =>
    claimsAt(
      case_,
      item,
      track,
      within.filter((segment) => spanOf(segment, track).some((span) => span.from <= edge && edge < span.to)),
    ),
  );
}
