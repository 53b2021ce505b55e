import type { State } from './state.ts';

/** What a condition can still do, as a set: it can hold, it can fail, or both. */
export type Outlook = 1 | 2 | 3;
export const canHold = 1;
export const canFail = 2;

/** A condition made ready to be asked of a state. */
export type Compiled = (state: State) => Outlook;

/** Whether a provision's own conditions are met. */
export type Verdict = 'holds' | 'fails' | 'open' | 'not reached';

const verdicts: readonly Verdict[] = ['not reached', 'holds', 'fails', 'open'];

/** A verdict in words. */
export function verdictOf(outlook: Outlook | 0): Verdict {
  return verdicts[outlook] as Verdict;
}
