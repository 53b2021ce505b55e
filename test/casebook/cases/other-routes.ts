import { caseWith, requester } from '../case-with.ts';
import type { Entry } from '../entry.ts';
import { document } from '../items.ts';
import { harmless, judgement, restricts } from '../judging.ts';

const officer = { id: 'p-officer', role: 'police officer', capacity: 'on duty' } as const;
const about = { by: 'p-officer', says: 'Seen at the bus stop at ten past nine.', about: [requester] };
const inquiry = 'dpa-2018/section-45/4/a';
const crime = 'dpa-2018/section-45/4/b';

const schedule = document('schedule', 'report', [about], { flags: ['live proceedings'] });
const asks = 'My data, whatever I may also get from the prosecution';

export const anotherRoute: Entry = {
  scenario: 'ico-p3-other-disclosure-route-does-not-bar-sar',
  source:
    'https://ico.org.uk/for-organisations/law-enforcement/guide-to-le-processing/the-right-of-access-part-3-of-the-dpa-2018/how-do-we-recognise-a-part-3-subject-access-request-sar',
  holds: 'a request stays valid though the same material can be had under the rules of criminal disclosure',
  official: 'disclose',
  readings: [
    {
      when: 'nothing in the item is found to harm the proceedings',
      case: caseWith({
        asks,
        others: [officer],
        items: [schedule],
        judgements: [
          harmless(inquiry, ['schedule/text 1'], { id: 'inquiry', reasons: 'Served already' }),
          harmless(crime, ['schedule/text 1'], { id: 'crime', reasons: 'Served already' }),
        ],
      }),
      request: 'answer',
      places: { 'schedule/text 1': { becomes: 'disclose', under: ['dpa-2018/section-45/1/b'] } },
      turnsOn: { 'inquiry.atRisk': 'no' },
    },
    {
      when: 'proceedings are live and nobody has looked at the item itself: a bulk screening does not reach it',
      case: caseWith({ asks, others: [officer], items: [schedule] }),
      request: 'answer',
      places: { 'schedule/text 1': { becomes: 'open', asks: ['screening'] } },
    },
    {
      when: 'giving this item is judged to obstruct the proceedings',
      case: caseWith({
        asks,
        others: [officer],
        items: [schedule],
        judgements: [
          restricts(inquiry, ['schedule/text 1'], { id: 'inquiry', reasons: 'A witness is yet to give evidence on it' }),
          harmless(crime, ['schedule/text 1'], { id: 'crime', reasons: 'No line of inquiry is left' }),
        ],
      }),
      request: 'answer',
      places: { 'schedule/text 1': { becomes: 'withhold', under: [inquiry] } },
      turnsOn: { 'inquiry.atRisk': 'yes' },
    },
  ],
};

const file = document('file', 'report', [about]);
const appeal = 'My data, for use in my appeal in another country and to check that it is right';

export const foreignAppeal: Entry = {
  scenario: 'kololo-v-commissioner',
  source: 'https://caselaw.nationalarchives.gov.uk/ewhc/qb/2015/600',
  holds: 'that the data is wanted for an appeal abroad, by someone never in the United Kingdom, is no ground to refuse',
  official: 'disclose',
  readings: [
    {
      when: 'the motive is a foreign appeal and the accuracy of the data',
      case: caseWith({ asks: appeal, others: [officer], items: [file] }),
      request: 'answer',
      places: { 'file/text 1': { becomes: 'disclose', under: ['dpa-2018/section-45/1/b'] } },
      asks: [],
    },
    {
      when: 'the request is called manifestly unfounded for its motive alone',
      case: caseWith({
        asks: appeal,
        others: [officer],
        items: [file],
        request: { choice: 'refuse' },
        judgements: [
          judgement(
            'dpa-2018/section-53',
            [],
            { 'request.unfounded': 'yes' },
            { reasons: 'It is wanted for something else', restsOn: ['motive'] },
          ),
        ],
      }),
      turnedAway: ['judgements[0].restsOn'],
    },
  ],
};
