import type { Case, Judgement, Screening } from '../../../src/case/index.ts';
import type { UkGdprLetterKind } from '../../../src/telling/index.ts';
import { mail, namesOut, staffCase } from '../../alongside/sample.ts';
import { signed } from '../sample.ts';

const judged = { reasons: 'For the file.', factors: { '*': 'not known' }, signed: { ...signed, on: '2026-11-12' } } as const;
const { controller, request, screenings } = staffCase();

/** An authority that is no competent authority: Part 3 governs nothing it holds. */
export const otherBody = { ...controller, name: 'Exampleshire Council', competentAuthority: 'no' } as const;

/** The names of the manager taken out, with words for the requester. */
export const worded = namesOut({ reasonsForRequester: 'Another person’s interests are at stake.' });

/** The source withheld too, for the same reason. */
export const sourceOut: Judgement = namesOut({ id: 'source', element: 'uk-gdpr/article-15/1/g', means: 'withhold' });

const repeats: Judgement = {
  ...judged,
  id: 'repeats',
  provision: 'uk-gdpr/article-12/5',
  scope: [{ request: true }],
  finds: { 'manifestly.unfounded': 'no', 'manifestly.excessive': 'yes' },
  restsOn: ['repeats'],
  reasonsForRequester: 'You asked for the same thing in May. We sent it to you then, and nothing has changed.',
};

/** That national security requires even confirmation to be left unsaid. */
const unsaid: Judgement = {
  ...judged,
  id: 'unsaid',
  provision: 'dpa-2018/section-26',
  element: 'uk-gdpr/article-15/1',
  scope: [{ request: true }],
  finds: { 'safeguard.nationalSecurity': 'yes', 'safeguard.defence': 'no' },
};

/** Every ground screened out but that one, which is raised. */
const securityRaised: readonly Screening[] = [
  ...(screenings ?? []),
  { id: 'raised', grounds: ['dpa-2018/section-26'], items: 'all', result: 'raised', signed: judged.signed },
];

/** One case that calls for each kind of letter under the UK GDPR. */
export const everyUkGdpr: Readonly<Record<UkGdprLetterKind, Case>> = {
  'two laws': staffCase({ judgements: [worded, sourceOut] }),
  'uk gdpr reply': staffCase({ items: [mail], judgements: [worded, sourceOut] }),
  'uk gdpr refusal': staffCase({ controller: otherBody, judgements: [repeats], request: { ...request, choice: 'refuse' } }),
  'uk gdpr fee': staffCase({
    controller: otherBody,
    judgements: [repeats],
    request: { ...request, choice: 'charge a fee', fee: { chargedOn: '2026-11-10', pounds: 25 } },
  }),
  'uk gdpr unconfirmed': staffCase({
    controller: otherBody,
    items: [],
    nothingHeld: 'never held',
    judgements: [unsaid],
    screenings: securityRaised,
  }),
  'uk gdpr extension': staffCase({
    decidedOn: '2026-02-06',
    items: [],
    screenings: (screenings ?? []).map((one) => ({ ...one, signed: { ...signed, on: '2026-02-05' } })),
    roleScreenings: [],
    judgements: [],
    request: {
      ...request,
      receivedOn: '2026-01-12',
      extension: { noticeOn: '2026-02-06', ground: 'complexity', reasons: 'There are six years of email to read.' },
    },
  }),
};
