import type { Case, Judgement, Screening } from '../../../src/case/index.ts';
import type { CaseDecision } from '../../../src/deciding/index.ts';
import { decide } from '../../../src/deciding/index.ts';
import { law } from '../../../src/provisions/index.ts';
import type { Letter, LetterKind, LetterOptions, Letters } from '../../../src/telling/index.ts';
import { lettersFor } from '../../../src/telling/index.ts';
import { protecting, sampleCase, says, signed, sound } from '../sample.ts';
import { everyEnvironmental } from './every-environmental.ts';
import { everyInformation } from './every-information.ts';
import { everyUkGdpr } from './every-uk-gdpr.ts';

const judged = { reasons: 'For the file.', factors: { '*': 'not known' }, signed } as const;

/** A judgement under section 53 that the request repeats one before it. */
const repeats: Judgement = {
  ...judged,
  id: 'repeats',
  provision: 'dpa-2018/section-53',
  scope: [{ request: true }],
  finds: { 'request.unfounded': 'no', 'request.excessive': 'yes' },
  restsOn: ['repeats'],
  reasonsForRequester: 'You asked for the same thing in May. We sent it to you then, and nothing has changed.',
};

/** Confirmation itself restricted, of everything or of one class, and the notice silent. */
export const unconfirmed = (class_?: string): readonly Judgement[] => {
  const of = {
    ...judged,
    scope: [{ request: true as const }],
    element: 'dpa-2018/section-45/1/a',
    ...(class_ === undefined ? {} : { class: class_ }),
  };
  return [
    {
      ...of,
      id: `confirm-${class_ ?? 'all'}`,
      provision: 'dpa-2018/section-45/4/b',
      finds: { 'crime.atRisk': 'yes', 'crime.necessary': 'yes', 'crime.proportionate': 'yes' },
      means: 'withhold',
      exercise: 'restrict',
      reasonsForRequester: 'To say more would harm our work on crime.',
    },
    {
      ...of,
      id: `silence-${class_ ?? 'all'}`,
      provision: 'dpa-2018/section-45/6',
      finds: { 'silence.fact': 'yes', 'silence.reasons': 'yes' },
    },
  ];
};

/** The sample's screenings, with crime raised on the request. */
export const crimeRaised: readonly Screening[] = [
  { id: 'bulk', grounds: ['dpa-2018/*', 'common-law/privilege'], items: 'all', result: 'screened out', signed },
  { id: 'raised', grounds: ['dpa-2018/section-45/4/b'], items: 'all', result: 'raised', signed },
];

const { request, controller } = sampleCase();
const own = sound([says('1', 0, 60, 'robin', [])]);
const about = sound([
  says('1', 0, 20, 'robin', []),
  says('2', 20, 20, 'ann', ['robin'], 'He came back at ten and broke the door.'),
  says('3', 40, 20, 'robin', []),
]);
const reason = 'Giving this would put somebody at risk.';
const protect = protecting(['2'], { reasonsForRequester: reason });
const advice: Judgement = {
  ...judged,
  id: 'advice',
  provision: 'dpa-2018/section-45A',
  scope: [{ item: 'advice', track: 'sound', segments: ['1'] }],
  finds: { 'privilege.claim': 'yes', 'privilege.adviserDuty': 'yes' },
  reasonsForRequester: 'It is advice from our own lawyers.',
};
const lifted: Judgement = {
  ...protect,
  id: 'lifted',
  finds: { 'rightsOfOthers.atRisk': 'no' },
  exercise: 'do not restrict',
  replaces: 'protect-ann',
  signed: { ...signed, on: '2026-12-01' },
};
const { means: _means, ...lifting } = lifted;
const none = (nothingHeld: NonNullable<Case['nothingHeld']>) => sampleCase({ items: [], nothingHeld });
const charged = { ...request, choice: 'charge a fee' as const, fee: { chargedOn: '2026-10-30', pounds: 25 }, history: [] };

/** One case that calls for each kind of letter. */
export const everyKind: Readonly<Record<LetterKind, Case>> = {
  ...everyInformation,
  ...everyEnvironmental,
  ...everyUkGdpr,
  disclosure: sampleCase({ items: [own] }),
  partial: sampleCase({ items: [about], judgements: [protect] }),
  withheld: sampleCase({ items: [sound([says('2', 0, 60, 'ann', ['robin'])])], judgements: [protect] }),
  privilege: sampleCase({
    items: [own, { ...sound([says('1', 0, 60, 'dale', ['robin'], 'You may not win this.')]), id: 'advice', flags: ['lawyer involved'] }],
    judgements: [
      advice,
      { ...advice, id: 'source', element: 'dpa-2018/section-45/2/g', finds: { 'privilege.claim': 'no', 'privilege.adviserDuty': 'no' } },
    ],
    screenings: [
      ...(sampleCase().screenings ?? []),
      {
        id: 'looked',
        grounds: ['dpa-2018/section-45/4/a', 'dpa-2018/section-45/4/b', 'dpa-2018/section-45/4/c', 'dpa-2018/section-186A'],
        items: ['advice'],
        result: 'screened out',
        signed,
      },
    ],
  }),
  'rest to follow': sampleCase({ items: [{ ...about, id: 'other' }, about], judgements: [protect], decidedOn: '2026-11-20' }),
  lifted: sampleCase({
    items: [about],
    judgements: [protect, lifting],
    decidedOn: '2026-12-02',
    request: { ...request, answeredOn: '2026-11-03' },
  }),
  refusal: sampleCase({ judgements: [repeats], request: { ...request, choice: 'refuse' } }),
  fee: sampleCase({ judgements: [repeats], request: charged }),
  identity: sampleCase({ request: { ...request, identity: { doubted: 'yes', askedOn: '2026-10-14' } } }),
  authority: sampleCase({ representative: { name: 'Example Legal', kind: 'solicitor', authority: 'no' } }),
  clarification: sampleCase({
    request: {
      ...request,
      clarifications: [{ askedOn: '2026-10-14', question: 'Which day, and where?', reasonablyRequired: 'yes' }],
    },
  }),
  extension: sampleCase({
    request: {
      ...request,
      extension: { noticeOn: '2026-11-02', ground: 'complexity', reasons: 'There are four hours of video to watch and check.' },
    },
  }),
  'never held': none('never held'),
  'not found': none('not found'),
  deleted: none('deleted before the request'),
  lost: none('lost'),
  'not your data': none('not their data'),
  'neither confirm nor deny': sampleCase({ items: [], nothingHeld: 'never held', screenings: crimeRaised, judgements: unconfirmed() }),
  'routed elsewhere': sampleCase({ controller: { ...controller, competentAuthority: 'intelligence service' } }),
  complaint: sampleCase({ items: [own], request: { ...request, complaints: [{ receivedOn: '2026-10-30' }] } }),
};

/** The details of an office, with nothing left blank. */
export const office: NonNullable<LetterOptions['office']> = {
  name: 'Information Rights, Exampleshire Police',
  address: ['1 Sample Street', 'Exampleton', 'EX1 1AA'],
  email: 'rights@exampleshire.example',
  telephone: '01632 960001',
  dataProtectionOfficer: 'dpo@exampleshire.example',
  feeWorking: 'one hour of work, at £25 an hour.',
  charges: 'exampleshire.example/charges tells you, and when we charge nothing.',
  payment: 'by card, on the number above.',
  processing: {
    purposes: 'to look into crime, under section 35 of the Data Protection Act 2018.',
    categories: 'video and what people say on it.',
    recipients: 'nobody outside the police.',
    retention: 'for 31 days, or for as long as a case lasts.',
  },
  otherProcessing: {
    purposes: 'to employ and look after our staff, under Article 6 of the UK GDPR.',
    categories: 'what people write about their work.',
    recipients: 'nobody outside the police.',
    retention: 'for six years after somebody leaves.',
    automated: 'there are none.',
    transfers: 'it does not.',
  },
};

/** With nothing left to write: the words for the applicant, and the day, that the Freedom of Information Act asks for. */
export const complete: LetterOptions = {
  office,
  advice: 'The figures for the last two years would fit within the limit.',
  expects: '2026-11-27',
  finishing: 'the maker of the map, by the spring.',
};

/** A case is decided once, however many letters are written of it. */
const decided = new WeakMap<Case, CaseDecision>();

/** The letters a case calls for. */
export function lettersOf(case_: Case, options: LetterOptions = complete): Letters {
  const decision = decided.get(case_) ?? decide(case_);
  decided.set(case_, decision);
  return lettersFor(decision, case_, law, options);
}

/** The letter of one kind, which the case must call for. */
export function letterOf(case_: Case, kind: LetterKind, options: LetterOptions = complete): Letter {
  const { letters, problems } = lettersOf(case_, options);
  const letter = letters.find((one) => one.kind === kind);
  if (letter === undefined)
    throw new Error(
      `no ${kind}: ${letters.map((one) => one.kind).join(', ')}; ${problems.map((one) => `${one.path} ${one.message}`).join('; ')}`,
    );
  return letter;
}
