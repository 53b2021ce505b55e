import { caseWith, requester } from '../case-with.ts';
import type { Entry } from '../entry.ts';
import { document } from '../items.ts';

const officer = { id: 'p-officer', role: 'police officer', capacity: 'on duty' } as const;
const colleague = { id: 'p-colleague', role: 'member of the public', capacity: 'private' } as const;
const about = { by: 'p-officer', says: 'Spoken to outside the shop.', about: [requester] };
const scotland = { name: 'A police force', jurisdiction: 'scotland', competentAuthority: 'schedule 7' } as const;
const list = (kept: Parameters<typeof document>[3]) =>
  document('list', 'spreadsheet', [{ by: 'p-officer', says: 'Camera 4, High Street; camera 9, bus station.', about: [] }], kept);

export const gilroy: Entry = {
  scenario: 'sic-005-2015-gilroy-cctv-list',
  source: 'https://sic.uniondigital.uk/decision-0052015',
  holds: 'a list that says nothing of a man on its face is his data where it was made for the investigation of him',
  official: 'withhold under freedom of information, as his own data: a matter for subject access',
  readings: [
    {
      when: 'it was compiled because of him',
      case: caseWith({ controller: scotland, others: [officer], items: [list({ relates: 'purpose' })] }),
      places: { 'list/text 1': { becomes: 'disclose', under: ['dpa-2018/section-45/1/b'] } },
      turnsOn: { 'data.relates': 'yes' },
    },
    {
      when: 'it was compiled for something else and is not about him in any way',
      case: caseWith({ controller: scotland, others: [officer], items: [list({ relates: 'no' })] }),
      places: { 'list/text 1': { becomes: 'out of scope', under: ['dpa-2018/section-3'] } },
      turnsOn: { 'data.relates': 'no' },
    },
    {
      when: 'nobody has said why it was compiled',
      case: caseWith({ controller: scotland, others: [officer], items: [list({ relates: { is: 'unknown', why: 'not asked' } })] }),
      places: { 'list/text 1': { becomes: 'open', asks: ['judge:dpa-2018/section-3:list'] } },
    },
  ],
};

const report = (purpose: 'law enforcement' | 'complaints' | { readonly is: 'unknown'; readonly why: 'not asked' }) =>
  document(
    'report',
    'report',
    [
      { by: 'p-officer', says: 'His arrest was reviewed.', about: [requester] },
      { by: 'p-officer', says: 'A colleague of his was spoken to about her own matter.', about: ['p-colleague'] },
    ],
    { purpose },
  );

export const inspectorsReport: Entry = {
  scenario: 'sic-289-2025-inspector-report',
  source: 'https://www.foi.scot/decision-2892025',
  holds:
    'one letter can be a request under several laws: under Part 3 a report is partly the requester’s data and partly not, so far as it is processed for law enforcement',
  official: 'withhold under freedom of information; answered first under Article 15 and section 45',
  readings: [
    {
      when: 'it is processed for law enforcement',
      case: caseWith({ controller: scotland, others: [officer, colleague], items: [report('law enforcement')] }),
      places: { 'report/text 1': 'disclose', 'report/text 2': { becomes: 'out of scope', under: ['dpa-2018/section-3'] } },
    },
    {
      when: 'it is processed to deal with a complaint',
      case: caseWith({ controller: scotland, others: [officer, colleague], items: [report('complaints')] }),
      request: 'route to UK GDPR',
      places: { 'report/text 1': { becomes: 'route elsewhere', under: ['dpa-2018/section-31'] } },
      turnsOn: { 'processing.purpose': 'complaints' },
      duties: ['uk-gdpr/article-15'],
    },
    {
      when: 'nobody has said what it is processed for',
      case: caseWith({ controller: scotland, others: [officer, colleague], items: [report({ is: 'unknown', why: 'not asked' })] }),
      places: { 'report/text 1': { becomes: 'open', asks: ['fact:processing.purpose:report'] } },
    },
    {
      when: 'it is processed for both',
      case: caseWith({ controller: scotland, others: [officer, colleague], items: [{ ...report('law enforcement'), purpose: 'mixed' }] }),
      places: { 'report/text 1': 'disclose' },
      turnsOn: { 'processing.purpose': 'mixed' },
    },
  ],
};

export const reportsAndComplaint: Entry = {
  scenario: 'sic-008-2009-police-reports-own-and-others',
  source: 'https://sic.uniondigital.uk/decision-0082009',
  holds: 'reports of an investigation fall under Part 3 and correspondence about a complaint falls under the UK GDPR, in one request',
  official: 'withhold under freedom of information, as his own and others’ data',
  readings: [
    {
      when: 'both are asked for together',
      case: caseWith({
        controller: scotland,
        others: [officer],
        items: [
          document('crime-report', 'report', [about]),
          document('complaint', 'email', [{ by: 'p-officer', says: 'We have your complaint.', about: [requester] }], {
            purpose: 'complaints',
          }),
        ],
      }),
      request: 'answer',
      places: {
        'crime-report/text 1': { becomes: 'disclose', under: ['dpa-2018/section-45/1/b'] },
        'complaint/text 1': { becomes: 'route elsewhere', under: ['dpa-2018/section-31'] },
      },
      duties: ['uk-gdpr/article-15'],
    },
  ],
};
