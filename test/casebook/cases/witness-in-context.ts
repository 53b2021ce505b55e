import { caseWith, requester } from '../case-with.ts';
import type { Entry } from '../entry.ts';
import { document } from '../items.ts';
import { restricts } from '../judging.ts';

const others = 'dpa-2018/section-45/4/e';
const witness = { id: 'p-witness', role: 'witness', capacity: 'private', knownToRequester: { is: 'unknown', why: 'not asked' } } as const;
const items = [
  document('statement', 'statement', [
    { by: 'p-witness', says: 'From my landing I can see straight down the alley.', about: ['p-witness'] },
    { by: 'p-witness', says: 'He came out of the alley and hit the other man twice.', about: [requester] },
  ]),
];
const judged = (means: 'withhold' | 'names out', reasons: string) =>
  restricts(others, ['statement/text 2'], { for: 'p-witness', means: means === 'withhold' ? means : { words: means }, reasons });

export const witnessInContext: Entry = {
  scenario: 'ico-p3-witness-statement-identifiable-from-context',
  source:
    'https://ico.org.uk/for-organisations/law-enforcement/guide-to-le-processing/the-right-of-access-part-3-of-the-dpa-2018/what-should-we-do-if-the-part-3-request-involves-information-about-other-people',
  holds: 'taking a name out protects a witness only where this requester could not tell who it is from the rest',
  official: 'withhold',
  readings: [
    {
      when: 'he could tell who it is from where the witness stood: no less than withholding would do',
      case: caseWith({ others: [witness], items, judgements: [judged('withhold', 'Only one house has that view')] }),
      places: {
        'statement/text 1': 'out of scope',
        'statement/text 2': { becomes: 'withhold', under: [`${others} for p-witness`] },
      },
      duties: ['dpa-2018/section-45/5', 'dpa-2018/section-45/7', 'dpa-2018/section-51'],
    },
    {
      when: 'he could not: the name alone goes',
      case: caseWith({ others: [witness], items, judgements: [judged('names out', 'Forty windows have that view')] }),
      places: { 'statement/text 2': { becomes: 'disclose edited (words names out)', under: [`${others} for p-witness`] } },
    },
    {
      when: 'nobody has judged whether he could',
      case: caseWith({ others: [witness], items }),
      places: { 'statement/text 2': { becomes: 'open', asks: [`judge:${others}:statement:p-witness`] } },
      asks: [`judge:${others}:statement:p-witness`],
    },
  ],
};
