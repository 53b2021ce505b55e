import type { Case, Item, Judgement, Screening } from '../../../src/case/index.ts';
import type { EnvironmentalLetterKind } from '../../../src/telling/index.ts';
import { signed } from '../sample.ts';
import { informationCase, policy } from './every-information.ts';

const commerce = 'eir-2004/regulation-12/5/e';
const judged = { reasons: 'For the file.', factors: { '*': 'not known' }, signed } as const;

const request = {
  receivedOn: '2026-10-06',
  channel: 'email',
  right: 'environmental information',
  text: 'Please send me your figures for the noise of the range.',
} as const;

/** Three lines on the noise of a range: figures, what a maker of baffles quoted, and the name of whoever took them. */
export const noise: Item = {
  ...policy,
  id: 'noise',
  title: 'Noise of the range',
  facts: { 'eir.held': 'when received' },
  tracks: policy.tracks.map((track) => ({
    ...track,
    segments: [
      { id: '1', from: 0, to: 30, named: [], discussed: [], text: 'It is loudest from six to ten.' },
      { id: '2', from: 30, to: 60, named: [], discussed: [], text: 'Baffles were quoted at a price' },
      { id: '3', from: 60, to: 90, named: ['ann'], discussed: [], text: 'Figures taken by ann at range.' },
    ],
  })),
};

const plainly: Item = {
  ...noise,
  tracks: noise.tracks.map((track) => ({ ...track, segments: track.segments.map((one) => ({ ...one, named: [] })) })),
};

/** Every exception screened out, but for those that are raised. */
export function looked(...raised: readonly string[]): readonly Screening[] {
  const out: Screening = { id: 'out', grounds: ['eir-2004/*'], items: 'all', result: 'screened out', signed };
  return raised.length === 0 ? [out] : [out, { id: 'raised', grounds: raised, items: 'all', result: 'raised', signed }];
}

/** A request for environmental information, with parts of it changed. It is always one that may be decided. */
export function environmentalCase(changes: Partial<Case> = {}): Case {
  return informationCase({ id: 'EIR-12', title: 'The noise', request, items: [plainly], screenings: looked(), ...changes });
}

/** A line kept back for the sake of trade that the law keeps in confidence, with the public interest weighed, and not on emissions. */
export const kept = (segment: string, rest: Partial<Judgement> = {}): readonly Judgement[] => [
  {
    ...judged,
    id: `commerce-${segment}`,
    provision: commerce,
    scope: [{ item: 'noise', track: 'text', segments: [segment] }],
    finds: { 'eir.commerce.effect': 'would adversely affect', 'eir.commerce.publicInterest': 'maintaining outweighs' },
    exercise: 'restrict',
    reasonsForRequester: 'The maker would lose its next sale to whoever read it. The public gain little from one price.',
    ...rest,
  },
  {
    ...judged,
    id: `emissions-${segment}`,
    provision: 'eir-2004/regulation-12/9',
    scope: [{ item: 'noise', track: 'text', segments: [segment] }],
    finds: { 'eir.emissions': 'no' },
  },
];

/** No harm to trade, found of one line. */
export const noHarm = (segment: string): Judgement => ({
  ...judged,
  id: `no-harm-${segment}`,
  provision: commerce,
  scope: [{ item: 'noise', track: 'text', segments: [segment] }],
  finds: { 'eir.commerce.effect': 'no' },
});

/** A name that the public need not know, taken out. */
export const nameOut: Judgement = {
  ...judged,
  id: 'taker',
  provision: 'eir-2004/regulation-13',
  scope: [{ item: 'noise', track: 'text', segments: ['3'] }],
  people: ['ann'],
  finds: { 'eir.person.identifiable': 'yes', 'eir.person.contravenes': 'yes' },
  means: { words: 'names out' },
};

/** Neither confirming nor denying, for the safety of the public: of everything, or of one class (regulation 12(6)). */
export const unsaid = (class_?: string): Judgement => ({
  ...judged,
  id: `unsaid-${class_ ?? 'all'}`,
  provision: 'eir-2004/regulation-12/6',
  element: 'eir-2004/regulation-12/7',
  ...(class_ === undefined ? {} : { class: class_ }),
  scope: [{ request: true }],
  finds: { 'eir.silence.security.effect': 'would adversely affect', 'eir.silence.security.publicInterest': 'maintaining outweighs' },
  exercise: 'restrict',
  reasonsForRequester: 'Either answer would show where such things are kept, and where they are not.',
});

/** That some lines are not environmental information at all (regulation 2(1)). */
export const notGreen = (...segments: readonly string[]): Judgement => ({
  ...judged,
  id: 'not-green',
  provision: 'eir-2004/regulation-2/1',
  scope: [{ item: 'noise', track: 'text', segments: [...segments] }],
  finds: { 'eir.environmental': 'no' },
});

const ofRequest = (provision: string, finds: Readonly<Record<string, string>>, reasonsForRequester: string): Judgement => ({
  ...judged,
  id: 'request',
  provision,
  scope: [{ request: true }],
  finds,
  reasonsForRequester,
});

/** One case that calls for each kind of letter under the Environmental Information Regulations. */
export const everyEnvironmental: Readonly<Record<EnvironmentalLetterKind, Case>> = {
  'environmental disclosure': environmentalCase(),
  'environmental in part': environmentalCase({
    items: [noise],
    screenings: looked(commerce),
    judgements: [noHarm('1'), ...kept('2'), noHarm('3'), nameOut],
  }),
  'environmental refusal': environmentalCase({
    screenings: looked(commerce),
    judgements: ['1', '2', '3'].flatMap((one) => kept(one)),
  }),
  'environmental to follow': environmentalCase({
    items: [noise],
    screenings: looked(commerce),
    judgements: [noHarm('1'), ...kept('2'), noHarm('3')],
  }),
  'environmental not held': environmentalCase({ items: [], nothingHeld: 'never held' }),
  'environmental unconfirmed': environmentalCase({
    items: [],
    nothingHeld: 'never held',
    screenings: looked('eir-2004/regulation-12/6'),
    judgements: [unsaid()],
  }),
  'not environmental': environmentalCase({ judgements: [notGreen('1', '2', '3')] }),
  'own data as environmental': environmentalCase({
    items: [
      {
        ...noise,
        relates: 'content',
        tracks: noise.tracks.map((track) => ({
          ...track,
          segments: track.segments.map((one) => ({ ...one, named: [], discussed: ['robin'] })),
        })),
      },
    ],
  }),
  'manifestly unreasonable': environmentalCase({
    judgements: [
      ofRequest(
        'eir-2004/regulation-12/4/b',
        { 'eir.unreasonable.is': 'yes', 'eir.unreasonable.publicInterest': 'maintaining outweighs' },
        'It would take ninety days of work to answer, and we publish most of it each week.',
      ),
    ],
    request: { ...request, choice: 'refuse' },
  }),
  'too general': environmentalCase({
    judgements: [
      ofRequest(
        'eir-2004/regulation-12/4/c',
        { 'eir.general.is': 'yes', 'eir.general.publicInterest': 'maintaining outweighs' },
        'You asked for everything about the land around us, and did not say which land when we asked you.',
      ),
    ],
    request: { ...request, choice: 'refuse', facts: { 'eir.general.helped': 'yes' } },
  }),
  'environmental clarification': environmentalCase({
    items: [],
    request: {
      ...request,
      clarifications: [{ askedOn: '2026-10-14', question: 'Which range, and which year?', reasonablyRequired: 'yes' }],
    },
  }),
  'environmental charge': environmentalCase({
    request: {
      ...request,
      fee: { chargedOn: '2026-10-30', pounds: 12 },
      facts: { 'eir.charge.for': 'making it available', 'eir.charge.reasonable': 'yes' },
    },
  }),
  'environmental extension': environmentalCase({
    request: {
      ...request,
      extension: {
        noticeOn: '2026-11-02',
        ground: 'complexity and volume',
        reasons: 'There are eleven years of figures from nine places.',
      },
    },
  }),
  'environmental lifted': environmentalCase({
    decidedOn: '2026-12-02',
    screenings: looked(commerce),
    request: { ...request, answeredOn: '2026-11-03' },
    judgements: [
      noHarm('1'),
      ...kept('2'),
      { ...noHarm('2'), id: 'lifted', replaces: 'commerce-2', signed: { ...signed, on: '2026-12-01' } },
      noHarm('3'),
    ],
  }),
  representations: environmentalCase({ request: { ...request, answeredOn: '2026-10-20', complaints: [{ receivedOn: '2026-10-30' }] } }),
};
