import { caseWith } from '../case-with.ts';
import type { Entry } from '../entry.ts';
import { judgement } from '../judging.ts';

const asks = 'Every recording and message in the force about me';
const searches = [
  { system: 'records, by name', searchable: 'by content', result: 'not found', hours: 1 },
  { system: 'every mailbox and recording', searchable: 'no', result: 'not searched', limit: 'One by one, by hand' },
] as const;
const enough = (value: 'yes' | 'no', on?: string) =>
  judgement(
    'dpa-2018/section-45/2A',
    [],
    { 'search.sufficient': value },
    {
      reasons: value === 'yes' ? 'Searched by every key there is' : 'Two mailboxes could have been searched by name',
      ...(on === undefined ? {} : { on }),
    },
  );

export const reasonableSearch: Entry = {
  scenario: 'duaa-s45-2a-reasonable-search',
  source:
    'https://www.privacyprotectgroup.com/post/subject-access-requests-sar-under-the-data-use-and-access-act-2025-what-competent-authorities-n',
  holds:
    'the right reaches what a reasonable and proportionate search finds: what it does not find is “not found”, which is neither a refusal nor “not held”',
  official: 'not-held (a label chosen by the collection)',
  readings: [
    {
      when: 'what was done is judged to be such a search',
      case: caseWith({ asks, searches, nothingHeld: 'not found', judgements: [enough('yes')] }),
      request: 'nothing to give: not found',
      requestUnder: ['dpa-2018/section-45/2A'],
      turnsOn: { 'search.sufficient': 'yes' },
      duties: ['practice/search-record'],
      noDuties: ['dpa-2018/section-45/5', 'dpa-2018/section-51', 'dpa-2018/section-53/6'],
    },
    {
      when: 'what was done is judged not to be: more is owed',
      case: caseWith({ asks, searches, nothingHeld: 'not found', judgements: [enough('no')] }),
      request: 'answer',
      turnsOn: { 'search.sufficient': 'no' },
    },
    {
      when: 'it was decided in 2023, under the case law that came before',
      case: caseWith({
        asks,
        searches,
        nothingHeld: 'not found',
        received: '2023-03-01',
        decidedOn: '2023-03-20',
        judgements: [enough('yes', '2023-03-16')],
      }),
      request: 'nothing to give: not found',
      requestUnder: ['case-law/reasonable-search'],
    },
  ],
};
