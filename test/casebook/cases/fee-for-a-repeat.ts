import { caseWith, requester } from '../case-with.ts';
import type { Entry } from '../entry.ts';
import { document } from '../items.ts';
import { judgement } from '../judging.ts';

const history = [{ receivedOn: '2026-07-06', answeredOn: '2026-07-30', sameSubstance: 'yes', changedSince: 'no' }] as const;
const others = [{ id: 'p-officer', role: 'police officer', capacity: 'on duty' }] as const;
const items = [document('log', 'record', [{ by: 'p-officer', says: 'Spoken to outside the shop.', about: [requester] }])];
const excessive = (value: 'yes' | 'no') =>
  judgement(
    'dpa-2018/section-53',
    [],
    { 'request.excessive': value },
    { reasons: 'It repeats what was answered in July', ...(value === 'yes' ? { restsOn: ['repeats', 'interval'] } : {}) },
  );

export const feeForARepeat: Entry = {
  scenario: 'dpa-s53-fee-for-repeat-request',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/53',
  holds: 'a request that merely repeats earlier ones may be charged for or refused: the choice, and the burden, are the controller’s',
  official: 'charge-fee',
  readings: [
    {
      when: 'the force prefers a fee',
      case: caseWith({
        request: { history, choice: 'charge a fee', fee: { chargedOn: '2026-09-21', pounds: 10 } },
        items,
        others,
        judgements: [excessive('yes')],
      }),
      request: 'charge a fee',
      requestUnder: ['dpa-2018/section-53/1/a'],
      turnsOn: { 'request.choice': 'charge a fee' },
      duties: ['practice/fee-notice'],
    },
    {
      when: 'the force prefers to refuse',
      case: caseWith({ request: { history, choice: 'refuse' }, items, others, judgements: [excessive('yes')] }),
      request: 'refuse',
      requestUnder: ['dpa-2018/section-53/1/b'],
      turnsOn: { 'request.choice': 'refuse', 'request.excessive': 'yes' },
      duties: ['dpa-2018/section-53/6'],
    },
    {
      when: 'the force would rather answer',
      case: caseWith({ request: { history, choice: 'answer' }, items, others, judgements: [excessive('yes')] }),
      request: 'answer',
      turnsOn: { 'request.choice': 'answer' },
    },
    {
      when: 'the force has not chosen',
      case: caseWith({ request: { history }, items, others, judgements: [excessive('yes')] }),
      request: 'open',
      asks: ['fact:request.choice'],
    },
    {
      when: 'it is judged not to be excessive after all',
      case: caseWith({ request: { history, choice: 'refuse' }, items, others, judgements: [excessive('no')] }),
      request: 'answer',
      turnsOn: { 'request.excessive': 'no' },
    },
  ],
};
