import { caseWith, requester } from '../case-with.ts';
import type { Entry } from '../entry.ts';
import { document } from '../items.ts';
import { judgement } from '../judging.ts';

const lawyer = { id: 'p-lawyer', role: 'professional', capacity: 'professional' } as const;
const item = document('advice', 'email', [{ by: 'p-lawyer', says: 'My advice on his claim is as follows.', about: [requester] }], {
  flags: ['lawyer involved'],
});
const roleScreenings = (on: string) => [
  {
    id: 'lawyer',
    people: ['p-lawyer'],
    reasons: 'The solicitor who was asked',
    signed: { by: 'Alex Placeholder', role: 'information rights officer', on },
  },
];
const claimed = (value: 'yes' | 'no', on: string) =>
  judgement(
    'dpa-2018/section-45A',
    ['advice/text 1'],
    { 'privilege.claim': value, 'privilege.adviserDuty': value },
    { reasons: value === 'yes' ? 'Advice to the force, not waived' : 'Sent to the other side', on },
  );
const received = (day: string, decidedOn: string, value?: 'yes' | 'no') =>
  caseWith({
    received: day,
    decidedOn,
    others: [lawyer],
    roleScreenings: roleScreenings(decidedOn),
    items: [item],
    judgements: value === undefined ? [] : [claimed(value, decidedOn)],
  });

export const privilege: Entry = {
  scenario: 'duaa-lpp-part3-exemption',
  source: 'https://www.legislationtracker.co.uk/article/data-use-access-act-2025-commencement-no-3-regulations-04-09-25',
  holds:
    'legal advice is exempt under section 45A where the request was received on or after 5 September 2025: the day of the request decides',
  official: 'withhold',
  readings: [
    {
      when: 'the request was received on 5 September 2025',
      case: received('2025-09-05', '2025-09-26', 'yes'),
      places: { 'advice/text 1': { becomes: 'exempt', under: ['dpa-2018/section-45A'] } },
      turnsOn: { 'privilege.claim': 'yes' },
      duties: ['dpa-2018/section-45A/2', 'dpa-2018/section-45A/4', 'dpa-2018/section-51'],
      noDuties: ['dpa-2018/section-45/5', 'practice/ask-a-lawyer'],
    },
    {
      when: 'it was received a day earlier: there is no such rule, and a lawyer is asked on what footing it can be relied on',
      case: received('2025-09-04', '2025-09-26', 'yes'),
      places: { 'advice/text 1': { becomes: 'exempt', under: ['common-law/privilege'] } },
      unsure: ['common-law/privilege'],
      duties: ['practice/ask-a-lawyer'],
      noDuties: ['dpa-2018/section-45A/2'],
    },
    {
      when: 'no claim could be maintained',
      case: received('2026-09-07', '2026-09-28', 'no'),
      places: { 'advice/text 1': { becomes: 'disclose', under: ['dpa-2018/section-45/1/b'] } },
      turnsOn: { 'privilege.claim': 'no' },
    },
    {
      when: 'a lawyer is in it and no lawyer has looked: a bulk screening does not reach it',
      case: received('2026-09-07', '2026-09-28'),
      places: { 'advice/text 1': { becomes: 'open', asks: ['screening'] } },
    },
  ],
};
