import { type Case, type Item, spanOf, type Track } from '../../case/index.ts';
import { claimsAt } from '../claims.ts';
import { exposureOf } from '../exposure.ts';

/** Is someone in play in every one of these stretches: in what they hold, or at risk from the item? */
export function exposed(case_: Case, item: Item, person: string, stretches: readonly { readonly track: Track; readonly from: number; readonly to: number }[]): boolean {
  return stretches.every(({ track, from, to }) => {
    const within = track.segments.filter((segment) => spanOf(segment, track).some((span) => span.from < to && from < span.to));
    const edges = [...new Set([from, to, ...within.flatMap((segment) => spanOf(segment, track).flatMap((span) => [span.from, span.to]))])].filter((edge) => edge >= from && edge <= to).sort((a, b) => a - b);
    return edges.slice(0, -1).every((edge) => {
      const covering = within.filter((segment) => spanOf(segment, track).some((span) => span.from <= edge && edge < span.to));
      return claimsAt(case_, item, track, covering).people.some(
        (one) => (one.person === person || one.person === undefined) && one.relations.some((relation) => exposureOf(track.kind, relation) !== 'nothing'),
      );
    });
  });
}
