import { caseWith, requester } from '../case-with.ts';
import type { Entry } from '../entry.ts';
import { document, recording } from '../items.ts';
import { harmless, restricts } from '../judging.ts';

const others = 'dpa-2018/section-45/4/e';
const officer = { id: 'p-officer', role: 'police officer', capacity: 'on duty' } as const;
const caller = { id: 'p-caller', role: 'complainant', capacity: 'private', consent: 'no record' } as const;
const about = { by: 'p-officer', says: 'Spoken to outside the shop.', about: [requester] };

export const citingFreedomOfInformation: Entry = {
  scenario: 'ico-p3-request-citing-foi-is-still-a-sar',
  source:
    'https://ico.org.uk/for-organisations/law-enforcement/guide-to-le-processing/the-right-of-access-part-3-of-the-dpa-2018/how-do-we-recognise-a-part-3-subject-access-request-sar',
  holds: 'a request for one’s own data that names another Act is a subject access request, however and to whomever it comes',
  official: 'disclose: handle as a subject access request and answer',
  readings: [
    {
      when: 'it cites freedom of information, on social media, to a neighbourhood officer',
      case: caseWith({
        asks: 'Under the Freedom of Information Act I want what you hold about me',
        request: { channel: 'social media' },
        others: [officer],
        items: [document('log', 'record', [about])],
      }),
      request: 'answer',
      places: { 'log/text 1': { becomes: 'disclose', under: ['dpa-2018/section-45/1/b'] } },
    },
  ],
};

const call = recording('call', '999 call', [{ by: 'p-caller', says: 'He is at it again, send somebody.', about: [requester] }], {
  origin: 'p-caller',
});

export const ali: Entry = {
  scenario: 'ali-v-ic-emergency-call-at-arrest',
  source: 'https://caselaw.nationalarchives.gov.uk/ukftt/grc/2022/434',
  holds: 'that the force neither confirms nor denies a call to the world says nothing of what the person it was about may have',
  official: 'ncnd under freedom of information; the same item is then decided apart under Part 3',
  readings: [
    {
      when: 'nobody has judged it under Part 3',
      case: caseWith({ others: [caller], items: [call] }),
      request: 'answer',
      confirmation: 'give',
      places: { 'call/sound 1': { becomes: 'open', asks: [`judge:${others}:call:p-caller`] } },
      sources: { call: 'open' },
    },
    {
      when: 'the caller is judged to need protecting',
      case: caseWith({
        others: [caller],
        items: [call],
        judgements: [
          restricts(others, ['call/sound 1'], { id: 'call', for: 'p-caller', reasons: 'He would know the voice' }),
          {
            ...restricts(others, ['call/sound 1'], {
              id: 'source',
              for: 'p-caller',
              element: 'dpa-2018/section-45/2/g',
              reasons: 'Who rang',
            }),
            means: 'withhold',
          },
        ],
      }),
      places: { 'call/sound 1': { becomes: 'withhold', under: [`${others} for p-caller`] } },
      sources: { call: 'restrict' },
      turnsOn: { 'rightsOfOthers.atRisk': 'yes' },
    },
    {
      when: 'the caller is judged to be put at no risk',
      case: caseWith({
        others: [caller],
        items: [call],
        judgements: [
          harmless(others, ['call/sound 1'], { id: 'call', for: 'p-caller', reasons: 'Played at his trial' }),
          harmless(others, ['call/sound 1'], {
            id: 'source',
            for: 'p-caller',
            element: 'dpa-2018/section-45/2/g',
            reasons: 'Played at his trial',
          }),
        ],
      }),
      places: { 'call/sound 1': { becomes: 'disclose', under: ['dpa-2018/section-45/1/b'] } },
      sources: { call: 'give' },
      turnsOn: { 'rightsOfOthers.atRisk': 'no' },
    },
  ],
};
