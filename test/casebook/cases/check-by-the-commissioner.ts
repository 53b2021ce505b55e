import { caseWith, raised, requester } from '../case-with.ts';
import type { Entry } from '../entry.ts';
import { document } from '../items.ts';
import { judgement, restricts } from '../judging.ts';

const others = 'dpa-2018/section-45/4/e';
const informant = { id: 'p-informant', role: 'informant', capacity: 'private' } as const;
const officer = { id: 'p-officer', role: 'police officer', capacity: 'on duty' } as const;
const items = [
  document('note', 'record', [{ by: 'p-officer', says: 'A caller says he has a knife.', about: [requester], source: 'p-informant' }]),
];
const place = ['note/text 1'];
const withheld = restricts(others, place, { for: 'p-informant', reasons: 'Only one person could have known' });
const silence = judgement(
  'dpa-2018/section-45/6',
  place,
  { 'silence.fact': 'yes', 'silence.reasons': 'yes' },
  { id: 'silence', reasons: 'To say so would tell him of a caller' },
);
const rights = ['45(5)(c)', '45(5)(ca)', '45(5)(d)', '45(5)(e)'];

export const checkByTheCommissioner: Entry = {
  scenario: 'dpa-s51-commissioner-check',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/51',
  holds: 'whoever is told of a restriction, or told nothing of one, is told that the Commissioner can be asked to check it',
  official: 'depends on what the Commissioner finds: the library shows when the check is open',
  readings: [
    {
      when: 'a restriction is made and notified',
      case: caseWith({ others: [informant, officer], items, judgements: [withheld] }),
      places: { 'note/text 1': { becomes: 'withhold', under: [`${others} for p-informant`] } },
      notice: ['45(5)(a)', '45(5)(b)', ...rights],
      duties: ['dpa-2018/section-51', 'dpa-2018/section-45/7'],
    },
    {
      when: 'the letter says nothing of the restriction or its reasons',
      case: caseWith({ others: [informant, officer], items, judgements: [withheld, silence] }),
      places: { 'note/text 1': 'withhold' },
      notice: rights,
      duties: ['dpa-2018/section-51', 'dpa-2018/section-45/7'],
    },
    {
      when: 'it is exempt for national security: there is nothing for section 51 to bite on',
      case: caseWith({
        others: [informant, officer],
        items,
        screenings: raised('dpa-2018/section-78A', 'note'),
        judgements: [judgement('dpa-2018/section-78A', place, { 'nationalSecurity.required': 'yes' }, { reasons: 'Shown for this note' })],
      }),
      places: { 'note/text 1': { becomes: 'exempt', under: ['dpa-2018/section-78A'] } },
      noDuties: ['dpa-2018/section-51', 'dpa-2018/section-45/5'],
    },
  ],
};
