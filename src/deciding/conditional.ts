import type { State } from '../reasoning/index.ts';
import { find } from './knowing.ts';
import type { Regime } from './regime.ts';

/**
 * The state in which an element other than the data is decided. It is conditional: on the request being answered, by a
 * person entitled to ask, about data that is theirs and within this regime.
 */
export function ifAnswered(law: Regime, known: State): State {
  const state = known.slice();
  for (const [fact, values] of law.answered) find(law, state, fact, values);
  return state;
}
