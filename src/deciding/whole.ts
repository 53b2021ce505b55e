import type { Decision, ItemOutcome } from './decision.ts';
import { itemOutcomes } from './happenings.ts';
import type { Ledger } from './ledger.ts';
import { needing } from './ledger.ts';
import { changesToWhole } from './whole-changes.ts';
import type { Piece } from './whole-outcomes.ts';
import { outcomesOfWhole } from './whole-outcomes.ts';
import { reasonsOfWhole } from './whole-reasons.ts';

/** Derives an item from its parts: *partly* is computed, never chosen. */
export function wholeOf(pieces: readonly Piece[], ledger: Ledger): Decision<ItemOutcome> {
  const parts = pieces.map(({ part }) => part);
  const { outcomes, exact } = outcomesOfWhole(pieces);
  const possible = itemOutcomes.filter((_, bit) => ((outcomes >> bit) & 1) !== 0);
  const decided = possible.length === 1;
  const status = parts.some((part) => part.status === 'gap')
    ? 'gap'
    : parts.some((part) => part.status === 'conflict')
      ? 'conflict'
      : decided
        ? 'decided'
        : 'open';
  const because = reasonsOfWhole(pieces, outcomes);
  return {
    status,
    ...(status === 'decided' ? { outcome: possible[0] as ItemOutcome } : {}),
    possible,
    because,
    wouldChange: changesToWhole(pieces, outcomes),
    needs: needing(
      ledger,
      parts.filter((part) => part.status !== 'decided').flatMap((part) => part.needs),
    ),
    exact,
    findings: [],
  };
}
