import type { Reached } from '../reasoning/index.ts';
import type { Decision, Part } from './decision.ts';
import { itemOutcomesIn } from './happenings.ts';
import type { Ledger } from './ledger.ts';
import { needing } from './ledger.ts';
import type { ItemOutcome } from './outcome.ts';
import type { Regime } from './regime.ts';
import { changesToWhole } from './whole-changes.ts';
import type { Told } from './whole-reasons.ts';
import { reasonsOfWhole } from './whole-reasons.ts';

/** Every list of questions that parts wait for: one for all that wait for the same. */
function needsOf(parts: readonly Part[]): ReadonlySet<readonly string[]> {
  const lists = new Set<readonly string[]>();
  for (const { status, needs } of parts) if (status !== 'decided') lists.add(needs);
  return lists;
}

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
    needs: needing(ledger, [...needsOf(parts)].flat()),
    exact,
    findings: [],
  };
}
