import type { Case, Clarification } from '../../../case/index.ts';
import { foia } from '../../../provisions/foia-2000/index.ts';
import type { State } from '../../../reasoning/index.ts';
import { find, valueIn } from '../../knowing.ts';
import { feeOf } from '../information-day.ts';
import { stillBearing } from './clarifying.ts';

const law = { pack: foia };

/** Ways of asking that leave words in writing: social media among them, and a voice not. */
const inWriting: ReadonlySet<string> = new Set(['email', 'web form', 'letter', 'social media']);

/** What a search may come to where nobody has said what it did. */
const mayBeSo = ['found', 'never held', 'not found', 'deleted before the request', 'lost'];

/** What the Act turns on, so far as a case says it of the request: how it was made, what was asked to make it clear, and whether it is refused. */
export function ofRequest(state: State, case_: Case): void {
  const { request, items, nothingHeld } = case_;
  // Whose data it is decides nothing here, so that it is not the applicant's is no reason for there to be nothing to give.
  if (items.length === 0 && nothingHeld === undefined) find(law, state, 'holding.state', mayBeSo);
  const { channel, choice, clarifications = [] } = request;
  if (inWriting.has(channel)) find(law, state, 'foi.request.inWriting', ['yes']);
  else if (channel !== 'other') find(law, state, 'foi.request.inWriting', ['no']);
  find(law, state, 'foi.clarification.asked', [clarifications.length > 0 ? 'yes' : 'no']);
  const required = clarifications.map(({ reasonablyRequired }) => valueIn(reasonablyRequired));
  if (required.includes('yes')) find(law, state, 'foi.clarification.required', ['yes']);
  else if (clarifications.length === 0 || !required.includes(undefined)) find(law, state, 'foi.clarification.required', ['no']);
  leftUnsupplied(state, stillBearing(request));
  const { asked, paid } = feeOf('foia', case_);
  find(law, state, 'foi.fee.noticeGiven', asked);
  find(law, state, 'foi.fee.paid', paid);
  const chosen = valueIn(choice);
  if (chosen === 'refuse') find(law, state, 'foi.refusal.exercise', ['restrict']);
  else if (chosen === 'answer') find(law, state, 'foi.refusal.exercise', ['do not restrict']);
}

/** What is reasonably required of the applicant and was not supplied: that they declined to supply it makes no difference. */
function leftUnsupplied(state: State, bearing: readonly Clarification[]): void {
  const unsupplied = bearing.filter(({ answeredOn }) => answeredOn === undefined).map((one) => valueIn(one.reasonablyRequired));
  if (unsupplied.includes('yes')) find(law, state, 'clarification.awaited', ['yes']);
  else if (unsupplied.includes(undefined)) find(law, state, 'clarification.awaited', ['yes', 'no']);
}
