import { caseWith, raised, requester } from '../case-with.ts';
import type { Entry } from '../entry.ts';
import { document } from '../items.ts';
import { harmless, judgement, restricts } from '../judging.ts';

const crime = 'dpa-2018/section-45/4/b';
const confirmation = 'dpa-2018/section-45/1/a';
const asks = 'Am I on the database of protesters?';
const found = { 'crime.atRisk': 'yes', 'crime.necessary': 'yes', 'crime.proportionate': 'yes' };
const reasons = 'To confirm either way, to anyone, would tell those who are watched from those who are not';
const screenings = raised(crime);

const restricted = judgement(crime, [], found, { id: 'confirm', element: confirmation, exercise: 'restrict', reasons });
const silent = judgement(
  'dpa-2018/section-45/6',
  [],
  { 'silence.fact': 'yes', 'silence.reasons': 'yes' },
  { id: 'silence', element: confirmation, reasons },
);
const confirmed = judgement(
  crime,
  [],
  { 'crime.atRisk': 'no' },
  { id: 'confirmed', element: confirmation, reasons: 'That he is known to the force prejudices nothing' },
);
const intelligence = document('log', 'record', [{ by: 'p-officer', says: 'Seen at the march.', about: [requester] }]);
const officer = { id: 'p-officer', role: 'police officer', capacity: 'on duty' } as const;
const rights = ['45(5)(c)', '45(5)(ca)', '45(5)(d)', '45(5)(e)'];

const unconfirmed = [{ id: 'protest', class: 'information about policing protest' }] as const;
const ofTheClass = [
  { ...restricted, id: 'confirm-class', class: 'protest' },
  { ...silent, id: 'silence-class', class: 'protest' },
];

export const neitherConfirmNorDeny: Entry = {
  scenario: 'netpol-mps-no-information-required-to-supply',
  source: 'https://netpol.org/2014/11/17/catt-ncnd-comment/',
  holds:
    'where confirming alone would prejudice crime prevention, confirmation is restricted and the letter does not say so, but still tells of every right',
  official: 'ncnd',
  readings: [
    {
      when: 'nothing is held',
      case: caseWith({ asks, screenings, nothingHeld: 'never held', judgements: [restricted, silent] }),
      request: 'neither confirm nor deny',
      confirmation: 'restrict',
      turnsOn: { 'crime.atRisk': 'yes' },
      notice: rights,
      duties: ['dpa-2018/section-45/7', 'dpa-2018/section-51'],
    },
    {
      when: 'something is held: the answer is the same',
      case: caseWith({
        asks,
        screenings,
        others: [officer],
        items: [intelligence],
        judgements: [restricted, silent, restricts(crime, ['log/text 1'], { id: 'data', reasons })],
      }),
      request: 'neither confirm nor deny',
      confirmation: 'restrict',
      notice: rights,
      duties: ['dpa-2018/section-45/7', 'dpa-2018/section-51'],
    },
    {
      when: 'it is one class of information only, and the rest of the request is answered',
      case: caseWith({
        asks: 'Everything you hold, and whether I am on the database of protesters',
        request: { unconfirmed },
        screenings,
        others: [officer],
        items: [document('crime-report', 'report', [{ by: 'p-officer', says: 'Reported a stolen bicycle.', about: [requester] }])],
        judgements: [...ofTheClass, harmless(crime, ['crime-report/text 1'], { id: 'report', reasons: 'Closed' }), confirmed],
      }),
      request: 'answer',
      confirmation: 'give',
      classes: { protest: 'restrict' },
      places: { 'crime-report/text 1': 'disclose' },
      notice: rights,
    },
    {
      when: 'confirming is judged to prejudice nothing',
      case: caseWith({
        asks,
        screenings,
        nothingHeld: 'never held',
        judgements: [confirmed],
      }),
      request: 'nothing to give: never held',
      confirmation: 'give',
      turnsOn: { 'crime.atRisk': 'no' },
      noDuties: ['dpa-2018/section-45/5'],
    },
  ],
};
