import type { Case, Item, Judgement, Screening } from '../../../src/case/index.ts';
import { parseCase } from '../../../src/case/index.ts';
import { judgementProblems } from '../../../src/deciding/index.ts';
import type { InformationLetterKind } from '../../../src/telling/index.ts';
import { signed } from '../sample.ts';

const crime = 'foia-2000/section-31/1/a';
const judged = { reasons: 'For the file.', factors: { '*': 'not known' }, signed } as const;

const request = {
  receivedOn: '2026-10-06',
  channel: 'email',
  right: 'information',
  text: 'Please send me your policy on body-worn video.',
  facts: { 'foi.request.named': 'yes', 'foi.request.addressed': 'yes', 'foi.request.describes': 'yes' },
} as const;

/** Three lines of a policy: its rules, the address of a desk, and the address of a supplier’s engineer. */
export const policy: Item = {
  id: 'policy',
  kind: 'report',
  title: 'Policy on body-worn video',
  purpose: 'general',
  relates: 'no',
  madeOn: '2025-03-03',
  flags: [],
  facts: { 'foi.held.for': 'the authority', 'foi.held.when': 'at receipt' },
  tracks: [
    {
      id: 'text',
      kind: 'text',
      extent: { is: 'text', length: 90 },
      complete: 'yes',
      describedBy: signed,
      segments: [
        { id: '1', from: 0, to: 30, named: [], discussed: [], text: 'Footage is reviewed by people.' },
        { id: '2', from: 30, to: 60, named: [], discussed: [], text: 'The desk is at harbour hotdesk' },
        { id: '3', from: 60, to: 90, named: ['ann'], discussed: [], text: 'The engineer: ann at supplier.' },
      ],
    },
  ],
};

const plainly: Item = {
  ...policy,
  tracks: policy.tracks.map((track) => ({ ...track, segments: track.segments.map((one) => ({ ...one, named: [] })) })),
};

/** Every exemption screened out, but for those that are raised. */
export function screened(...raised: readonly string[]): readonly Screening[] {
  const out: Screening = { id: 'out', grounds: ['foia-2000/*'], items: 'all', result: 'screened out', signed };
  return raised.length === 0 ? [out] : [out, { id: 'raised', grounds: raised, items: 'all', result: 'raised', signed }];
}

/** A request for information, with parts of it changed. It is always one that may be decided. */
export function informationCase(changes: Partial<Case> = {}): Case {
  const case_: Case = {
    format: 'subject-access/case@1',
    id: 'FOI-77',
    title: 'The policy',
    synthetic: true,
    decidedOn: '2026-11-02',
    request,
    controller: {
      name: 'Exampleshire Police',
      jurisdiction: 'england and wales',
      competentAuthority: 'schedule 7',
      decides: { name: 'Sam Reviewer', role: 'disclosure officer' },
    },
    dataSubject: 'robin',
    people: [
      { id: 'robin', name: 'Robin Marsh', role: 'data subject' },
      { id: 'ann', name: 'Ann Bright', role: 'member of the public', capacity: 'private', living: 'yes' },
    ],
    items: [plainly],
    screenings: screened(),
    judgements: [],
    ...changes,
  };
  const parsed = parseCase(case_);
  const problems = parsed.ok ? judgementProblems(parsed.value) : parsed.problems;
  if (problems.length > 0) throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return case_;
}

const harm = 'People would write to the desk and pretend to be our staff.';

/** Harm to the work on crime, found of one line, with the public interest weighed. */
export const withheld = (segment: string, rest: Partial<Judgement> = {}): Judgement => ({
  ...judged,
  id: `crime-${segment}`,
  provision: crime,
  scope: [{ item: 'policy', track: 'text', segments: [segment] }],
  finds: {
    'foi.crime.interest': 'yes',
    'foi.crime.prejudice': 'real and caused by it',
    'foi.crime.likelihood': 'would be likely',
    'foi.crime.publicInterest': 'maintaining outweighs',
  },
  exercise: 'restrict',
  reasonsForRequester: `${harm} The public have another address, and gain little from this one.`,
  ...rest,
});

/** No harm, found of one line. */
export const harmless = (segment: string): Judgement => ({
  ...judged,
  id: `harmless-${segment}`,
  provision: crime,
  scope: [{ item: 'policy', track: 'text', segments: [segment] }],
  finds: { 'foi.crime.interest': 'no' },
});

/** A name that the public need not know, taken out. */
export const named: Judgement = {
  ...judged,
  id: 'engineer',
  provision: 'foia-2000/section-40/3A',
  scope: [{ item: 'policy', track: 'text', segments: ['3'] }],
  people: ['ann'],
  finds: { 'foi.person.identifiable': 'yes', 'foi.person.interest': 'yes', 'foi.person.necessary': 'no' },
  means: { words: 'names out' },
};

const unweighed = { 'foi.crime.interest': 'yes', 'foi.crime.prejudice': 'real and caused by it', 'foi.crime.likelihood': 'would' };

/** Neither confirming nor denying, to keep work on crime from harm: of everything, or of one class. */
export const silent = (class_?: string): Judgement => ({
  ...judged,
  id: `silent-${class_ ?? 'all'}`,
  provision: 'foia-2000/section-31/3',
  element: 'foia-2000/section-1/1/a',
  ...(class_ === undefined ? {} : { class: class_ }),
  scope: [{ request: true }],
  finds: {
    'foi.silence.lawEnforcement.matter': 'a',
    'foi.silence.lawEnforcement.prejudice': 'real and caused by it',
    'foi.silence.lawEnforcement.likelihood': 'would be likely',
    'foi.silence.lawEnforcement.publicInterest': 'maintaining outweighs',
  },
  exercise: 'restrict',
  reasonsForRequester: 'Either answer would show people where we have such work and where we have none.',
});

/** The applicant’s own data asked for, whether or not any is held. */
export const ownAsked: Judgement = {
  ...judged,
  id: 'own',
  provision: 'foia-2000/section-40/5A',
  element: 'foia-2000/section-1/1/a',
  scope: [{ request: true }],
  finds: { 'foi.silence.own': 'yes' },
};

const ofRequest = (provision: string, finds: Readonly<Record<string, string>>, rest: Partial<Judgement> = {}): Judgement => ({
  ...judged,
  id: 'request',
  provision,
  scope: [{ request: true }],
  finds,
  ...rest,
});

const cost = ofRequest(
  'foia-2000/section-12',
  { 'foi.cost.all': 'over the limit', 'foi.cost.confirming': 'within the limit' },
  { reasonsForRequester: 'We would have to open 940 paper files, at four minutes each, which is 63 hours.' },
);

/** One case that calls for each kind of letter under the Freedom of Information Act. */
export const everyInformation: Readonly<Record<InformationLetterKind, Case>> = {
  information: informationCase(),
  'information in part': informationCase({
    items: [policy],
    screenings: screened(crime),
    judgements: [harmless('1'), withheld('2'), harmless('3'), named],
  }),
  'information refused': informationCase({ screenings: screened(crime), judgements: ['1', '2', '3'].map((one) => withheld(one)) }),
  'information to follow': informationCase({
    items: [policy],
    screenings: screened(crime),
    judgements: [harmless('1'), withheld('2'), harmless('3')],
  }),
  'public interest': informationCase({
    screenings: screened(crime),
    judgements: [harmless('1'), withheld('2', { finds: unweighed }), harmless('3')].map(({ exercise: _, ...one }) => one),
  }),
  'information not held': informationCase({ items: [], nothingHeld: 'never held' }),
  'information unconfirmed': informationCase({
    items: [],
    nothingHeld: 'never held',
    screenings: screened('foia-2000/section-31/3'),
    judgements: [silent()],
  }),
  'own data as information': informationCase({ items: [], screenings: screened('foia-2000/section-40/5A'), judgements: [ownAsked] }),
  'over the cost limit': informationCase({
    judgements: [cost],
    request: { ...request, choice: 'refuse' },
  }),
  vexatious: informationCase({
    judgements: [ofRequest('foia-2000/section-14/1', { 'foi.request.vexatious': 'yes' }, { restsOn: ['burden'] })],
    request: { ...request, choice: 'refuse' },
  }),
  repeated: informationCase({
    judgements: [ofRequest('foia-2000/section-14/2', { 'foi.repeat.intervalElapsed': 'no' })],
    request: {
      ...request,
      facts: { ...request.facts, 'foi.repeat.complied': 'yes', 'foi.repeat.identical': 'yes' },
      choice: 'refuse',
    },
  }),
  'not yet a request': informationCase({
    items: [],
    request: { ...request, facts: { ...request.facts, 'foi.request.named': 'no' } },
  }),
  'information clarification': informationCase({
    items: [],
    request: {
      ...request,
      clarifications: [{ askedOn: '2026-10-14', question: 'Which policy, and of which year?', reasonablyRequired: 'yes' }],
    },
  }),
  'fees notice': informationCase({ request: { ...request, fee: { chargedOn: '2026-10-30', pounds: 12 } } }),
  'environmental information': informationCase({
    screenings: screened('foia-2000/section-39'),
    judgements: [
      {
        ...judged,
        id: 'green',
        provision: 'foia-2000/section-39',
        scope: [{ item: 'policy', segments: ['1', '2', '3'] }],
        finds: { 'foi.held.environmental': 'yes' },
      },
    ],
  }),
  'internal review': informationCase({ request: { ...request, answeredOn: '2026-10-20', complaints: [{ receivedOn: '2026-10-30' }] } }),
  'information lifted': informationCase({
    decidedOn: '2026-12-02',
    screenings: screened(crime),
    request: { ...request, answeredOn: '2026-11-03' },
    judgements: [
      harmless('1'),
      withheld('2'),
      { ...harmless('2'), id: 'lifted', replaces: 'crime-2', signed: { ...signed, on: '2026-12-01' } },
      harmless('3'),
    ],
  }),
};
