import type { Case } from '../case/index.ts';
import type { State } from '../reasoning/index.ts';
import { nothingKnown } from '../reasoning/index.ts';
import type { Relation } from './exposure.ts';
import type { Settled } from './findings-of-judgements.ts';
import { recordFindings } from './findings-of-judgements.ts';
import { find, knowNamed } from './knowing.ts';
import type { Regime } from './regime.ts';

/** Someone an answer could touch, with what has been judged of them. */
interface Judged {
  /** Absent where it is someone nobody has identified. */
  readonly person?: string;
  /** How they come into it, where they are in a stretch. */
  readonly relations?: readonly Relation[];
  readonly settled: Settled;
  readonly roleScreening?: string;
}

/** What is known of one other person: what the case says of them, what a screening of roles found, and what was judged. */
export function stateOfPerson(law: Regime, case_: Case, { person, relations = [], settled, roleScreening }: Judged): State {
  const { catalogue } = law.pack;
  const state = nothingKnown(catalogue);
  const known = case_.people.find(({ id }) => id === person);
  law.ofPerson(state, known, relations);
  knowNamed(law, state, known?.facts);
  const { closed } = law.others;
  if (roleScreening !== undefined && closed !== undefined) find(law, state, closed[0], [closed[1]]);
  recordFindings(catalogue, state, settled, law.others.exercise);
  return state;
}
