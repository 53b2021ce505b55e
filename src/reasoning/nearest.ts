import type { Put } from './alternatives.ts';
import { putAll } from './alternatives.ts';
import type { FactAt, Inquiry } from './inquiry.ts';
import type { State } from './state.ts';

/** Facts put otherwise, what records that takes, and what would then be possible. */
export interface Nearby {
  /** Records that would be changed or made: a judgement is one, however many facts it finds. */
  readonly records: number;
  readonly puts: readonly Put[];
  readonly outcomes: number;
}

/** Pairs of changes tried, at the most, where no one change is enough. */
const mostPairs = 400;
/** Where there are more ways to change than this, too much is open for one or two of them to settle it, and none is tried of what is open. */
const mostWays = 60;

/**
 * The nearest changes that would give another answer, fewest records first: one of each answer. Only a change to a fact that the
 * present reason rests on can alter what is decided, so no other is tried. An answer is one outcome, or where the present one is
 * decided, any that leave it out.
 *
 * @param ways The changes to try, each what one record or several would put.
 * @param recordsOf How many records a change takes.
 */
export function nearestChanges(
  inquiry: Inquiry,
  reason: readonly FactAt[],
  ways: readonly (readonly Put[])[],
  recordsOf: (puts: readonly Put[]) => number,
): readonly Nearby[] {
  const present = inquiry.outcomes(inquiry.states);
  const decided = (present & (present - 1)) === 0;
  if (!decided && ways.length > mostWays) return [];
  const touches = (puts: readonly Put[]) => puts.some((put) => reason.some((at) => at.unit === put.unit && at.fact === put.fact));
  const answers = (outcomes: number) => (decided ? (outcomes & present) === 0 : (outcomes & (outcomes - 1)) === 0);
  const nearest = new Map<number, Nearby>();
  const trial = inquiry.states.map((state) => state.slice());

  /** Tries one change, or two at once: where they put the same fact, the second has it. */
  function attempt(first: readonly Put[], second: readonly Put[] = []): void {
    putAll(inquiry.catalogue, trial, first);
    putAll(inquiry.catalogue, trial, second);
    const outcomes = inquiry.outcomes(trial);
    for (const { unit } of first) trial[unit]?.set(inquiry.states[unit] as State);
    for (const { unit } of second) trial[unit]?.set(inquiry.states[unit] as State);
    if (!answers(outcomes)) return;
    const puts = both(first, second);
    const nearby: Nearby = { records: recordsOf(puts), puts, outcomes };
    const before = nearest.get(outcomes);
    if (before === undefined || nearer(nearby, before) < 0) nearest.set(outcomes, nearby);
  }

  const likely = decided ? ways.filter(touches) : ways;
  for (const puts of likely) attempt(puts);
  if (nearest.size === 0 && ways.length <= mostWays) {
    let left = mostPairs;
    for (const first of likely) {
      for (const second of ways) {
        if (second === first || left === 0) continue;
        left -= 1;
        attempt(first, second);
      }
    }
  }
  return [...nearest.values()].sort((a, b) => nearer(a, b) || a.outcomes - b.outcomes);
}

/** Below nought where the first is nearer: by records, then by facts. */
function nearer(a: Nearby, b: Nearby): number {
  return a.records - b.records || a.puts.length - b.puts.length;
}

/** Two changes as one. */
function both(first: readonly Put[], second: readonly Put[]): readonly Put[] {
  if (second.length === 0) return first;
  return [...first.filter((one) => !second.some((other) => other.unit === one.unit && other.fact === one.fact)), ...second];
}
