import type { CourtOrigin } from '../../../src/case/index.ts';
import { caseWith, requester } from '../case-with.ts';
import type { Entry } from '../entry.ts';
import { document } from '../items.ts';

const judge = { id: 'p-judge', role: 'official', capacity: 'professional' } as const;
const roleScreenings = [
  {
    id: 'judge',
    people: ['p-judge'],
    reasons: 'Sitting in public',
    signed: { by: 'Alex Placeholder', role: 'information rights officer', on: '2026-09-28' },
  },
] as const;
const warrant = (court: CourtOrigin) =>
  caseWith({
    others: [judge],
    roleScreenings,
    items: [
      document('warrant', 'record', [{ by: 'p-judge', says: 'To any constable: bring him before the court.', about: [requester] }], {
        court,
      }),
    ],
  });

export const courtInformation: Entry = {
  scenario: 'ico-p3-court-criminal-information',
  source: 'https://cy.ico.org.uk/for-organisations/law-enforcement/guide-to-le-processing/individual-rights/the-right-of-access',
  holds: 'what a court created in a criminal case is outside the right of access altogether, with nothing to balance and no notice',
  official: 'withhold',
  readings: [
    {
      when: 'a court made it, for the case, and it is processed in the course of that case',
      case: warrant({ contained: 'created by or for a court', relatesToCase: 'yes', inCourse: 'yes' }),
      places: { 'warrant/text 1': { becomes: 'excluded', under: ['dpa-2018/section-43/3'], asks: [] } },
      turnsOn: { 'court.contained': 'created by or for a court', 'court.inCourse': 'yes' },
      duties: ['practice/say-what-is-excluded'],
      noDuties: ['dpa-2018/section-45/5', 'dpa-2018/section-45/7', 'dpa-2018/section-51'],
      unsure: ['dpa-2018/section-43/3'],
    },
    {
      when: 'it was only filed at the court by others',
      case: warrant({ contained: 'other', relatesToCase: 'yes', inCourse: 'yes' }),
      places: { 'warrant/text 1': { becomes: 'disclose', under: ['dpa-2018/section-45/1/b'] } },
      turnsOn: { 'court.contained': 'other' },
    },
    {
      when: 'it is no longer processed in the course of the case',
      case: warrant({ contained: 'created by or for a court', relatesToCase: 'yes', inCourse: 'no' }),
      places: { 'warrant/text 1': 'disclose' },
      turnsOn: { 'court.inCourse': 'no' },
    },
    {
      when: 'nobody knows whether it is',
      case: warrant({ contained: 'created by or for a court', relatesToCase: 'yes', inCourse: { is: 'unknown', why: 'not asked' } }),
      places: { 'warrant/text 1': { becomes: 'open', asks: ['fact:court.inCourse:warrant'] } },
    },
  ],
};
