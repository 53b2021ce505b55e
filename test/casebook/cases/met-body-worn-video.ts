import { caseWith, requester } from '../case-with.ts';
import type { Entry } from '../entry.ts';
import { recording } from '../items.ts';
import { disproportionate, judgement, restricts } from '../judging.ts';

const source =
  'https://www.met.police.uk/foi-ai/metropolitan-police/disclosure-2024/march-2024/body-worn-video-through-subject-access-requests/';
const others = 'dpa-2018/section-45/4/e';

const officer = { id: 'p-officer', role: 'police officer', capacity: 'on duty' } as const;
const speaker = { id: 'p-speaker', role: 'member of the public', capacity: 'private', consent: 'no record' } as const;

const officerSpeaks = (about: readonly string[]) =>
  recording('bwv', 'body-worn video', [{ by: 'p-officer', says: 'He was outside the shop at nine and had gone by ten.', about }]);

export const personTalkedAbout: Entry = {
  scenario: 'met-bwv-audio-is-data-of-person-talked-about',
  source,
  holds: 'sound about an identifiable person is that person’s data, though they are neither seen nor heard on it',
  official: 'disclose',
  readings: [
    {
      when: 'the requester is talked about, by an officer on duty, and is not there',
      case: caseWith({ others: [officer], items: [officerSpeaks([requester])] }),
      request: 'answer',
      places: { 'bwv/sound 1': { becomes: 'disclose', under: ['dpa-2018/section-45/1/b'], asks: [] } },
      turnsOn: { 'data.relates': 'yes' },
    },
    {
      when: 'somebody else is talked about',
      case: caseWith({ others: [officer, speaker], items: [officerSpeaks(['p-speaker'])] }),
      places: { 'bwv/sound 1': { becomes: 'out of scope', under: ['dpa-2018/section-3'] } },
      turnsOn: { 'data.relates': 'no' },
      noDuties: ['dpa-2018/section-45/5', 'dpa-2018/section-51'],
    },
  ],
};

const talk = recording('bwv', 'body-worn video', [{ by: 'p-speaker', says: 'It was him that broke the window.', about: [requester] }]);
const of = ['bwv/sound 1'];

export const memberOfThePublic: Entry = {
  scenario: 'met-bwv-member-of-public-discusses-requester',
  source,
  holds: 'sound in which a member of the public speaks about the requester is the data of both, and the force says refusal is likely',
  official: 'withhold',
  readings: [
    {
      when: 'nobody has judged it: “likely” is not a rule',
      case: caseWith({ others: [speaker], items: [talk] }),
      places: { 'bwv/sound 1': { becomes: 'open', asks: [`judge:${others}:bwv:p-speaker`] } },
      asks: [`judge:${others}:bwv:p-speaker`],
      noDuties: ['dpa-2018/section-45/5'],
    },
    {
      when: 'the two cannot be pulled apart and the speaker’s rights are judged to need it',
      case: caseWith({
        others: [speaker],
        items: [talk],
        judgements: [restricts(others, of, { for: 'p-speaker', reasons: 'Voice, words and standpoint each tell who it is' })],
      }),
      places: { 'bwv/sound 1': { becomes: 'withhold', under: [`${others} for p-speaker`], asks: [] } },
      turnsOn: { 'rightsOfOthers.proportionate': 'yes' },
      duties: ['dpa-2018/section-45/5', 'dpa-2018/section-45/7', 'dpa-2018/section-51'],
    },
    {
      when: 'the requester’s need is judged to outweigh that',
      case: caseWith({
        others: [speaker],
        items: [talk],
        judgements: [disproportionate(others, of, { for: 'p-speaker', reasons: 'He is to be evicted on the strength of it' })],
      }),
      places: { 'bwv/sound 1': { becomes: 'disclose', under: ['dpa-2018/section-45/1/b'] } },
      turnsOn: { 'rightsOfOthers.proportionate': 'no' },
      noDuties: ['dpa-2018/section-45/5'],
    },
  ],
};

const asks = 'Any footage that mentions or refers to me';
const store = {
  system: 'body-worn video',
  searchable: 'by date and place',
  result: 'not searched',
  limit: 'No date, place, officer or incident is given, and what is said is not indexed',
  transcribed: 'no',
  indexed: 'no',
} as const;

const excessive = judgement(
  'dpa-2018/section-53',
  [],
  { 'request.excessive': 'yes' },
  { reasons: 'Every recording of the force would have to be listened to', restsOn: ['burden', 'unsearchable'] },
);

const searchJudged = (value: 'yes' | 'no') =>
  judgement(
    'dpa-2018/section-45/2A',
    [],
    { 'search.sufficient': value },
    { reasons: 'What could be searched by name was', restsOn: ['unsearchable'] },
  );

export const anyFootage: Entry = {
  scenario: 'met-any-footage-that-mentions-me',
  source,
  holds:
    'a request for any mention in unindexed footage raises two different questions: how far to search, and whether it is manifestly excessive',
  official: 'refuse-request',
  readings: [
    {
      when: 'neither has been judged',
      case: caseWith({ asks, searches: [store] }),
      request: 'open',
      asks: ['fact:holding.state', 'judge:dpa-2018/section-45/2A:request:request'],
      noDuties: ['dpa-2018/section-53/6'],
    },
    {
      when: 'it is judged manifestly excessive and the controller chooses to refuse',
      case: caseWith({ asks, searches: [store], judgements: [excessive], request: { choice: 'refuse' } }),
      request: 'refuse',
      requestUnder: ['dpa-2018/section-53/1/b'],
      turnsOn: { 'request.choice': 'refuse' },
      duties: ['dpa-2018/section-53/6'],
      noDuties: ['dpa-2018/section-45/5', 'dpa-2018/section-51'],
    },
    {
      when: 'it is judged manifestly excessive and the controller chooses to charge a fee',
      case: caseWith({ asks, searches: [store], judgements: [excessive], request: { choice: 'charge a fee' } }),
      request: 'charge a fee',
      requestUnder: ['dpa-2018/section-53/1/a'],
      turnsOn: { 'request.choice': 'charge a fee' },
    },
    {
      when: 'the search made is judged reasonable and proportionate, and nothing was found by it',
      case: caseWith({ asks, searches: [store], nothingHeld: 'not found', judgements: [searchJudged('yes')] }),
      request: 'nothing to give: not found',
      requestUnder: ['dpa-2018/section-45/2A'],
      turnsOn: { 'search.sufficient': 'yes' },
      noDuties: ['dpa-2018/section-53/6', 'dpa-2018/section-45/5'],
    },
    {
      when: 'the search made is judged not to be enough',
      case: caseWith({ asks, searches: [store], nothingHeld: 'not found', judgements: [searchJudged('no')] }),
      request: 'answer',
      turnsOn: { 'search.sufficient': 'no' },
    },
  ],
};
