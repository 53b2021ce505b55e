import fc from 'fast-check';
import type { Case, Judgement, Search } from '../../src/case/index.ts';
import { judgementProblems } from '../../src/deciding/index.ts';
import { withoutAbsent } from './cases.ts';

/** Cases that turn on the request itself: who asks, what was searched, and whether the controller raises section 53. */

const signed = { by: 'Sam Sample (synthetic)', role: 'disclosure officer', on: '2026-10-20' };

const search: fc.Arbitrary<Search> = fc
  .record({
    searchable: fc.constantFrom<Search['searchable']>('no', 'by date and place', 'by content', { is: 'unknown', why: 'not asked' }),
    result: fc.constantFrom<Search['result']>('not searched', 'not found', 'found'),
    limit: fc.constantFrom(undefined, undefined, 'no index of speech'),
    transcribed: fc.constantFrom<Search['transcribed']>(undefined, 'no', 'yes'),
  })
  .map((drawn) => withoutAbsent({ system: 'body-worn video store', ...drawn }) as Search);

const judgement = (id: string, provision: string, tests: readonly string[]): fc.Arbitrary<Judgement> =>
  fc
    .record({
      finds: fc.tuple(...tests.map((test) => fc.constantFrom<readonly [string, string]>([test, 'yes'], [test, 'no']))),
      restsOn: fc.subarray(['repeats', 'burden', 'unsearchable', 'genuineIntent', 'volume', 'rudeness', 'motive']),
    })
    .map(({ finds, restsOn }) => ({
      id,
      provision,
      scope: [{ request: true as const }],
      finds: Object.fromEntries(finds),
      restsOn,
      reasons: 'reasons for the file',
      factors: { '*': 'not known' },
      signed,
    }));

/** Requests in every state, whether or not the door would accept their judgements. */
export const drafted: fc.Arbitrary<Case> = fc
  .record({
    competent: fc.constantFrom<Case['controller']['competentAuthority']>(
      'schedule 7',
      'schedule 7',
      'statutory function',
      'no',
      'intelligence service',
      { is: 'unknown', why: 'not asked' },
    ),
    representative: fc.constantFrom<Case['representative']>(
      undefined,
      undefined,
      { name: 'Example Legal (synthetic)', kind: 'solicitor', authority: 'yes' },
      { name: 'Example Legal (synthetic)', kind: 'solicitor', authority: 'no' },
    ),
    identity: fc.constantFrom<Case['request']['identity']>(
      undefined,
      { doubted: 'no' },
      { doubted: 'no' },
      { doubted: 'yes' },
      { doubted: 'yes', confirmedOn: '2026-10-15' },
    ),
    clarification: fc.constantFrom<NonNullable<Case['request']['clarifications']>>(
      [],
      [{ askedOn: '2026-10-13', question: 'which incident?', reasonablyRequired: 'yes' }],
      [{ askedOn: '2026-10-13', question: 'which incident?', reasonablyRequired: 'yes', declined: true }],
      [{ askedOn: '2026-10-13', question: 'which incident?', reasonablyRequired: 'no' }],
    ),
    choice: fc.constantFrom<Case['request']['choice']>(undefined, 'refuse', 'charge a fee', 'answer'),
    nothingHeld: fc.constantFrom<Case['nothingHeld']>(
      undefined,
      'never held',
      'not found',
      'deleted before the request',
      'lost',
      'not their data',
    ),
    searches: fc.array(search, { maxLength: 1 }),
    refusal: fc.option(judgement('j-53', 'dpa-2018/section-53', ['request.unfounded', 'request.excessive']), { nil: undefined }),
    enough: fc.option(judgement('j-2A', 'dpa-2018/section-45/2A', ['search.sufficient']), { nil: undefined }),
    screened: fc.boolean(),
  })
  .map(
    ({ competent, representative, identity, clarification, choice, nothingHeld, searches, refusal, enough, screened }) =>
      withoutAbsent({
        format: 'subject-access/case@1' as const,
        id: 'c-2',
        synthetic: true,
        decidedOn: '2026-11-02',
        request: withoutAbsent({
          receivedOn: '2026-10-12',
          channel: 'email' as const,
          text: 'any footage that mentions me',
          identity,
          clarifications: clarification,
          choice,
        }) as Case['request'],
        controller: {
          name: 'Chief Constable of Exampleshire (synthetic)',
          jurisdiction: 'england and wales' as const,
          competentAuthority: competent,
        },
        dataSubject: 'p-r',
        representative,
        people: [{ id: 'p-r', role: 'data subject' as const }],
        nothingHeld,
        items: [],
        searches,
        screenings: screened
          ? [{ id: 's', grounds: ['dpa-2018/*', 'common-law/privilege'], items: 'all' as const, result: 'screened out' as const, signed }]
          : [],
        judgements: [refusal, enough]
          .filter((one) => one !== undefined)
          .map((one) =>
            one.provision.endsWith('2A') ? { ...one, restsOn: one.restsOn?.filter((reason) => reason === 'unsearchable') ?? [] } : one,
          ),
      }) as Case,
  );

/** Requests the door accepts. */
export const requests: fc.Arbitrary<Case> = drafted.filter((drawn) => judgementProblems(drawn).length === 0);
