import type { Absence } from '../../../reasoning/index.ts';
import { sortingFacts } from '../facts.ts';

const schemes = [
  ['practice/collision-information', 'a collision'],
  ['practice/child-sex-offender-disclosure', 'a risk to a child'],
  ['practice/domestic-violence-disclosure', "a partner's past"],
  ['practice/family-court-disclosure', 'family proceedings'],
  ['practice/criminal-record-certificate', 'a certificate of convictions'],
  ['practice/insurers-memorandum', 'an insurance claim'],
] as const;

type Asked = (typeof sortingFacts)['specs']['ask.for']['values'][number];

const allBut = (fact: keyof (typeof sortingFacts)['specs'], ...values: readonly string[]): Readonly<Record<string, readonly string[]>> => ({
  [fact]: sortingFacts.specs[fact].values.filter((value) => !values.includes(value)),
});

/** Nothing is said of a route that the message does not ask for. */
const notAskedFor = (of: readonly string[], ...asked: readonly Asked[]): Absence => ({
  of,
  facts: allBut('ask.for', ...asked),
  because: 'The message asks for something else, so nothing is to be said of it.',
});

const ownSide = ['the person', 'the person and others, together'];

/** What is asked for is not what each route is about. */
const otherThings: readonly Absence[] = [
  notAskedFor(
    [
      'dpa-2018/section-45/1',
      'uk-gdpr/article-15',
      'dpa-2018/section-94',
      'foia-2000/section-1',
      'eir-2004/regulation-5',
      'foisa-2002/section-1',
    ],
    'information',
  ),
  notAskedFor(['dpa-2018/section-46', 'uk-gdpr/article-16'], 'rectification'),
  notAskedFor(['dpa-2018/section-47'], 'erasure', 'restriction'),
  notAskedFor(['uk-gdpr/article-17'], 'erasure'),
  notAskedFor(['uk-gdpr/article-18'], 'restriction'),
  notAskedFor(['uk-gdpr/article-21', 'practice/objection-without-a-right'], 'objection'),
  notAskedFor(['dpa-2018/section-99'], 'objection', 'restriction'),
  notAskedFor(['dpa-2018/section-100'], 'rectification', 'erasure'),
  notAskedFor(['dpa-2018/section-58/3'], 'information', 'rectification', 'erasure', 'restriction'),
  notAskedFor(['practice/another-controller'], 'information', 'rectification', 'erasure', 'restriction', 'objection'),
  notAskedFor(['foia-2000/section-16', ...schemes.map(([cite]) => cite), 'practice/publication-scheme'], 'information'),
  notAskedFor(
    [
      ...['dpa-2018/section-164A/1', 'practice/complaint-about-data', 'dpa-2018/section-165'],
      ...['practice/internal-review', 'eir-2004/regulation-11', 'practice/police-complaint'],
    ],
    'complaint',
  ),
  notAskedFor(['practice/open-request'], 'answers a question', 'chases a request'),
];

/** It is asked for, and the facts that a route is made for are not there. */
const otherFacts: readonly Absence[] = [
  ...schemes.map(
    ([cite, sought]): Absence => ({
      of: [cite],
      facts: allBut('information.sought', sought),
      because: 'The scheme is made for something else.',
    }),
  ),
  {
    of: schemes.map(([cite]) => cite),
    facts: { 'ask.persists': ['yes'] },
    because: 'The sender has been told of the scheme, and asks for the information all the same.',
  },
  {
    of: [...schemes.map(([cite]) => cite), 'practice/publication-scheme'],
    facts: { 'data.of': ownSide },
    because: 'What a person asks for about themselves is for the right of access; another route is told of beside it.',
  },
  {
    of: ['practice/publication-scheme'],
    facts: { 'information.published': ['no'] },
    because: 'Nothing has been published that answers it.',
  },
  {
    of: ['foia-2000/section-16'],
    facts: { 'request.written': ['yes'], 'request.addressed': ['yes'], 'request.described': ['yes'] },
    because: 'The request has everything that section 8 asks of it.',
  },
  {
    of: ['dpa-2018/section-58/3'],
    facts: allBut('controller.holds', 'jointly, answered elsewhere'),
    because: 'No other controller is the contact point.',
  },
  {
    of: ['practice/another-controller'],
    facts: allBut('controller.holds', 'for another'),
    because: 'The data is not held for another controller.',
  },
  ...(
    [
      ['dpa-2018/section-164A/1', 'personal data'],
      ['practice/complaint-about-data', 'personal data'],
      ['dpa-2018/section-165', 'personal data under Part 4'],
      ['practice/internal-review', 'an information request'],
      ['eir-2004/regulation-11', 'an environmental request'],
      ['practice/police-complaint', 'police conduct'],
    ] as const
  ).map(
    ([cite, about]): Absence => ({
      of: [cite],
      facts: allBut('complaint.about', about),
      because: 'What is complained of is something else.',
    }),
  ),
  {
    of: ['practice/objection-without-a-right'],
    facts: { 'records.kept': ['for something else'], 'records.loose': ['none', 'some'] },
    because: 'There is a right to object, under Article 21.',
  },
  {
    of: ['practice/objection-without-a-right'],
    facts: { 'controller.competentAuthority': ['no'], 'records.loose': ['none', 'some'] },
    because: 'There is a right to object, under Article 21.',
  },
  {
    of: ['practice/objection-without-a-right'],
    facts: { 'controller.competentAuthority': ['intelligence service'] },
    because: 'There is a right to object, under Part 4.',
  },
  {
    of: ['practice/objection-without-a-right'],
    windows: { receipt: { from: '2025-11-17' } },
    facts: { 'records.designated': ['all'] },
    because: 'There is a right to object, under Part 4.',
  },
];

/** Some right or scheme is there for it, so it is no other business. */
const someRoute: readonly Absence[] = [
  { of: ['practice/other-business'], facts: { 'ask.for': ['information'], 'data.of': ownSide }, because: 'There is a right of access.' },
  {
    of: ['practice/other-business'],
    facts: { 'ask.for': ['information'], 'office.publicAuthority': ['foia', 'foisa'] },
    because: 'There is a law on information.',
  },
  {
    of: ['practice/other-business'],
    facts: {
      'ask.for': ['rectification', 'erasure', 'restriction', 'objection'],
      'data.of': [...ownSide, 'the person and others, apart'],
    },
    because: "It is the person's own data.",
  },
  {
    of: ['practice/other-business'],
    facts: { 'ask.for': ['complaint'], ...allBut('complaint.about', 'something else') },
    because: 'There is a way to complain of it.',
  },
  {
    of: ['practice/other-business'],
    facts: { 'ask.for': ['answers a question', 'chases a request'] },
    because: 'It belongs to a request that is open.',
  },
];

const underDataProtection = ['dpa-2018/*', 'uk-gdpr/*'];

/** Days on which a rule was not law, or not yet practice under it, by the day the message was received. */
const commencements: readonly Absence[] = [
  {
    of: [
      ...underDataProtection,
      ...['practice/another-controller', 'practice/objection-without-a-right', 'practice/complaint-about-data'],
      ...['practice/authority-to-act', 'practice/scheme-beside-access', 'practice/own-data-is-subject-access'],
      ...['practice/acknowledge-request', 'practice/tell-who-must-answer', 'practice/ask-who-they-are', 'practice/ask-for-authority'],
      ...['practice/pass-it-on', 'practice/tell-the-other-controller', 'practice/tell-of-the-other-route'],
      'foia-2000/section-17/1',
    ],
    windows: { receipt: { to: '2018-05-24' } },
    because: 'Data protection is encoded from 25 May 2018. What is older is under the Data Protection Act 1998.',
  },
  {
    of: ['foia-2000/*', 'eir-2004/*', 'foisa-2002/*', 'practice/*'],
    windows: { receipt: { to: '2004-12-31' } },
    because: 'The rights to information, and the practice about them, began on 1 January 2005.',
  },
  {
    of: ['dpa-2018/section-29/1A', 'uk-gdpr/article-2/2/d'],
    windows: { receipt: { to: '2025-11-16' } },
    because: 'Designation notices came in on 17 November 2025 (SI 2025/996 reg 2(2)).',
  },
  {
    of: ['dpa-2018/section-164A', 'dpa-2018/section-164A/*'],
    windows: { receipt: { to: '2026-06-18' } },
    because: 'The duties about complaints are for those received from 19 June 2026 (SI 2026/82 regs 3 and 7).',
  },
  {
    of: ['practice/complaint-about-data'],
    windows: { receipt: { from: '2026-06-19' } },
    because: 'From that day section 164A lays down what is done.',
  },
];

/** Where the law of sorting is silent and is meant to be. */
export const sortingAbsences: readonly Absence[] = [...otherThings, ...otherFacts, ...someRoute, ...commencements];
