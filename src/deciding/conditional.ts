import { facts } from '../provisions/index.ts';
import type { State } from '../reasoning/index.ts';
import { narrow } from '../reasoning/index.ts';

/**
 * The state in which an element other than the data is decided. It is conditional: on the request being answered, by a
 * person entitled to ask, about data that is theirs and within this regime.
 */
export function ifAnswered(known: State): State {
  const state = known.slice();
  narrow(facts, state, 'requester.standing', ['data subject', 'authorised']);
  narrow(facts, state, 'controller.competentAuthority', ['schedule 7', 'statutory function']);
  narrow(facts, state, 'processing.purpose', ['law enforcement', 'mixed']);
  narrow(facts, state, 'processing.mode', ['automated', 'filing system']);
  narrow(facts, state, 'processing.designated', ['no']);
  narrow(facts, state, 'dataSubject.living', ['yes']);
  narrow(facts, state, 'data.relates', ['yes']);
  return state;
}
