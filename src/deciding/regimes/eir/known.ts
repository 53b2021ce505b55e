import type { Case } from '../../../case/index.ts';
import { eir } from '../../../provisions/eir-2004/index.ts';
import type { State } from '../../../reasoning/index.ts';
import { find, valueIn } from '../../knowing.ts';
import { feeOf } from '../../last-day.ts';

const law = { pack: eir };

/**
 * What the Regulations turn on, so far as a case says it of the request: a charge to be paid in advance, and whether the authority relies
 * on what would let it refuse.
 */
export function ofRequest(state: State, case_: Case): void {
  const { request } = case_;
  const charge = feeOf('eir', case_);
  find(law, state, 'eir.charge.notified', [charge === 'none' || charge === 'without effect' ? 'no' : 'yes']);
  if (charge !== 'none') find(law, state, 'eir.charge.paid', [charge === 'paid' ? 'yes' : 'no']);
  // What is put under the Regulations is taken to be environmental until somebody finds otherwise of some of it.
  if (request.right === 'environmental information') find(law, state, 'eir.environmental', ['yes']);
  const chosen = valueIn(request.choice);
  if (chosen === undefined || chosen === 'charge a fee') return;
  for (const exercise of ['eir.unreasonable.exercise', 'eir.general.exercise']) {
    find(law, state, exercise, [chosen === 'refuse' ? 'restrict' : 'do not restrict']);
  }
}
