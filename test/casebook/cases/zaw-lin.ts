import { caseWith, raised, requester } from '../case-with.ts';
import type { Entry } from '../entry.ts';
import { document } from '../items.ts';
import { disproportionate, restricts } from '../judging.ts';

const crime = 'dpa-2018/section-45/4/b';
const officer = { id: 'p-officer', role: 'police officer', capacity: 'on duty' } as const;
const items = [
  document('report', 'report', [{ by: 'p-officer', says: 'The local force told us what it has on the two men.', about: [requester] }]),
];
const asks = 'My data in your report, for my trial abroad on a capital charge';
const screenings = raised(crime, 'report');
const place = ['report/text 1'];

export const zawLin: Entry = {
  scenario: 'zaw-lin-v-commissioner',
  source: 'https://caselaw.nationalarchives.gov.uk/ewhc/qb/2015/2484',
  holds:
    'a report may be withheld where giving it would end the cooperation of foreign forces, if that is proportionate even to what a defendant stands to lose',
  official: 'withhold',
  readings: [
    {
      when: 'the harm is cogent and the report is judged of little help to the defence',
      case: caseWith({
        asks,
        others: [officer],
        items,
        screenings,
        judgements: [restricts(crime, place, { reasons: 'A significant and weighty chance that cooperation would stop' })],
      }),
      places: { 'report/text 1': { becomes: 'withhold', under: [crime] } },
      turnsOn: { 'crime.proportionate': 'yes' },
      duties: ['dpa-2018/section-45/5', 'dpa-2018/section-45/7', 'dpa-2018/section-51'],
    },
    {
      when: 'it is judged that a life turns on it',
      case: caseWith({
        asks,
        others: [officer],
        items,
        screenings,
        judgements: [disproportionate(crime, place, { reasons: 'It shows that another man confessed' })],
      }),
      places: { 'report/text 1': { becomes: 'disclose', under: ['dpa-2018/section-45/1/b'] } },
      turnsOn: { 'crime.proportionate': 'no' },
    },
    {
      when: 'it is raised and nobody has judged it',
      case: caseWith({ asks, others: [officer], items, screenings }),
      places: { 'report/text 1': { becomes: 'open', asks: [`judge:${crime}:report`] } },
    },
  ],
};
