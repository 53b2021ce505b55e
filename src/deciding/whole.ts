import type { Reached } from '../reasoning/index.ts';
import type { Decision } from './decision.ts';
import { itemOutcomesIn } from './happenings.ts';
import type { Ledger } from './ledger.ts';
import { needing } from './ledger.ts';
import type { ItemOutcome } from './outcome.ts';
import type { Regime } from './regime.ts';
import { changesToWhole } from './whole-changes.ts';
import type { Told } from './whole-reasons.ts';
import { reasonsOfWhole } from './whole-reasons.ts';

/** Derives an item from its parts: *partly* is computed, never chosen. */
export function wholeOf(law: Regime, pieces: readonly Told[], reached: Reached, ledger: Ledger): Decision<ItemOutcome> {
  const parts = pieces.map(({ part }) => part);
  const { outcomes, exact } = reached;
  const possible = itemOutcomesIn(outcomes);
  const status = parts.some((part) => part.status === 'gap')
    ? 'gap'
    : parts.some((part) => part.status === 'conflict')
      ? 'conflict'
      : possible.length === 1
        ? 'decided'
        : 'open';
  return {
    status,
    ...(status === 'decided' ? { outcome: possible[0] as ItemOutcome } : {}),
    possible,
    because: reasonsOfWhole(law, pieces, outcomes),
    wouldChange: changesToWhole(law.pack, pieces, outcomes),
    needs: needing(ledger, [...new Set(parts.flatMap(({ status, needs }) => (status === 'decided' ? [] : [needs])))].flat()),
    exact,
    findings: [],
  };
}
