import type { Case } from '../../../case/index.ts';
import { eir } from '../../../provisions/eir-2004/index.ts';
import type { State } from '../../../reasoning/index.ts';
import { find, valueIn } from '../../knowing.ts';
import { feeOf } from '../information-day.ts';

const law = { pack: eir };

/** What a search may come to where nobody has said what it did. */
const mayBeSo = ['found', 'never held', 'not found', 'deleted before the request', 'lost'];

/**
 * What the Regulations turn on, so far as a case says it of the request: a charge to be paid in advance, and whether the authority relies
 * on what would let it refuse.
 */
export function ofRequest(state: State, case_: Case): void {
  const { request, items, nothingHeld } = case_;
  // Whose data it is decides nothing of whether there is anything to give.
  if (items.length === 0 && nothingHeld === undefined) find(law, state, 'holding.state', mayBeSo);
  const { asked, paid } = feeOf('eir', case_);
  find(law, state, 'eir.charge.notified', asked);
  find(law, state, 'eir.charge.paid', paid);
  // What is put under the Regulations is taken to be environmental until somebody finds otherwise of some of it.
  if (request.right === 'environmental information') find(law, state, 'eir.environmental', ['yes']);
  const chosen = valueIn(request.choice);
  if (chosen === undefined || chosen === 'charge a fee') return;
  for (const exercise of ['eir.unreasonable.exercise', 'eir.general.exercise']) {
    find(law, state, exercise, [chosen === 'refuse' ? 'restrict' : 'do not restrict']);
  }
}
