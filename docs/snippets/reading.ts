// #region reading
import type { CaseDecision } from 'subject-access';

/**
 * What becomes of each stretch of a case, and what is still to be asked before it
 * can be said.
 */
export function stretches({ items, questions }: CaseDecision): readonly string[] {
  const parts = items.flatMap(({ item, tracks }) =>
    tracks.flatMap(({ track, parts }) =>
      parts.map((part) => ({ item, track, part })),
    ),
  );
  return [
    ...parts.map(
      ({ item, track, part: { from, to, status, outcome, possible } }) => {
        const becomes =
          outcome === undefined
            ? `${status}: ${possible.map(({ kind }) => kind).join(' or ')}`
            : outcome.kind;
        return `${item} ${track} ${from}-${to} ${becomes}`;
      },
    ),
    ...questions.map(
      ({ asks, who, settles }) =>
        `ask the ${who}: ${asks}, which bears on ${settles.length} of these`,
    ),
  ];
}
// #endregion reading
