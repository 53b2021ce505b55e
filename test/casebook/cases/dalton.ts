import { caseWith, requester } from '../case-with.ts';
import type { Entry } from '../entry.ts';
import { document } from '../items.ts';
import { harmless, judgement, restricts } from '../judging.ts';

const source = 'https://zoomlaw.co.uk/2020EWHC2013Admin.html';
const others = 'dpa-2018/section-45/4/e';

/** The days are chosen here: before the judgment, under the Act as first enacted. */
const then = { received: '2019-11-04', decidedOn: '2019-11-25', asks: 'Everything the prosecution holds about me' };
const on = '2019-11-18';
const witness = { id: 'p-witness', role: 'witness', capacity: 'private' } as const;
const officer = { id: 'p-officer', role: 'police officer', capacity: 'on duty' } as const;

const papers = [
  document('summary', 'report', [{ by: 'p-officer', says: 'Summary of the case against him.', about: [requester] }]),
  document('statement', 'statement', [
    { by: 'p-witness', says: 'I saw him by the van.', about: [requester] },
    { by: 'p-witness', says: 'I live at number 12.', about: ['p-witness'] },
  ]),
];

export const blanketRefusal: Entry = {
  scenario: 'dalton-v-cps-blanket-refusal',
  source,
  holds: 'a restriction is evaluated document by document: a blanket refusal of everything held is no judgement at all',
  official: 'disclose-redacted, once decided again item by item',
  readings: [
    {
      when: 'the whole request is refused in one judgement',
      case: caseWith({
        ...then,
        others: [witness, officer],
        items: papers,
        judgements: [
          judgement(
            others,
            [],
            { 'rightsOfOthers.atRisk': 'yes', 'rightsOfOthers.necessary': 'yes', 'rightsOfOthers.proportionate': 'yes' },
            { for: 'p-witness', means: 'withhold', exercise: 'restrict', reasons: 'It is our policy', on },
          ),
        ],
      }),
      turnedAway: ['judgements[0].scope[0]'],
    },
    {
      when: 'each document is looked at',
      case: caseWith({
        ...then,
        others: [witness, officer],
        items: papers,
        judgements: [
          restricts(others, ['statement/text 1'], {
            for: 'p-witness',
            means: { words: 'names out' },
            reasons: 'His name is not needed',
            on,
          }),
        ],
      }),
      request: 'answer',
      places: { 'summary/text 1': 'disclose', 'statement/text 1': 'disclose edited (words names out)' },
      asks: [],
    },
  ],
};

export const thirdPartyRedactions: Entry = {
  scenario: 'dalton-v-cps-third-party-redactions',
  source,
  holds: 'other people’s data in the papers is taken out under section 45(4)(e), and the rest is given',
  official: 'disclose-redacted',
  readings: [
    {
      when: 'their data can be separated and is judged to need protecting',
      case: caseWith({
        ...then,
        others: [witness, officer],
        items: papers,
        judgements: [
          restricts(others, ['statement/text 1'], {
            for: 'p-witness',
            means: { words: 'names out' },
            reasons: 'His name is not needed',
            on,
          }),
        ],
      }),
      places: {
        'statement/text 1': { becomes: 'disclose edited (words names out)', under: [`${others} for p-witness`] },
        'statement/text 2': { becomes: 'out of scope', under: ['dpa-2018/section-3'] },
      },
      turnsOn: { 'rightsOfOthers.atRisk': 'yes' },
      notice: ['45(5)(a)', '45(5)(b)', '45(5)(c)', '45(5)(d)', '45(5)(e)'],
      duties: ['dpa-2018/section-45/7', 'dpa-2018/section-51'],
    },
    {
      when: 'it is judged that nobody is put at risk',
      case: caseWith({
        ...then,
        others: [witness, officer],
        items: papers,
        judgements: [harmless(others, ['statement/text 1'], { for: 'p-witness', reasons: 'Read out in open court', on })],
      }),
      places: { 'statement/text 1': { becomes: 'disclose', under: ['dpa-2018/section-45/1/b'] } },
      turnsOn: { 'rightsOfOthers.atRisk': 'no' },
      noDuties: ['dpa-2018/section-45/5'],
    },
  ],
};
