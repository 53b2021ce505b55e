import fc from 'fast-check';
import type { Case, Item, Judgement, Known, Person } from '../../src/case/index.ts';

/** What the cases of the theorems leave out, where the model and the library may read differently. */

type Drawn<Draw> = Draw extends fc.Arbitrary<infer Value> ? Value : never;

const unknown: Known<never> = { is: 'unknown', why: 'asked' };
const maybe = <Value>(...values: readonly Value[]): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom(...values) });

export const itemTweak = fc.record({
  kind: maybe<Item['kind']>('cctv', '999 call', 'interview', 'record', 'spreadsheet', 'image'),
  // What another law governs is decided again under it, so it is drawn seldom.
  purpose: fc.oneof(
    { weight: 30, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom<Item['purpose']>('complaints', 'civil litigation', 'general') },
    { weight: 3, arbitrary: fc.constant<Item['purpose']>({ is: 'unknown', why: 'asked', among: ['law enforcement', 'mixed'] }) },
  ),
  processing: maybe<NonNullable<Item['processing']>>(unknown, { is: 'unknown', why: 'asked', among: ['automated', 'filing system'] }),
  designated: maybe<NonNullable<Item['designated']>>('yes', 'no', unknown),
  relates: maybe<NonNullable<Item['relates']>>('effect', unknown, { is: 'unknown', why: 'asked', among: ['content', 'no'] }),
  foundOn: maybe('2026-10-19', '2026-10-20', '2026-10-21'),
  flags: maybe<NonNullable<Item['flags']>>([], ['covert source'], ['live proceedings', 'statutory bar']),
  hash: maybe('h-1'),
  certificate: maybe<NonNullable<Item['certificate']>>(
    { issuedOn: '2025-09-04', covers: 'yes' },
    { issuedOn: '2025-09-05', covers: 'yes', quashed: 'yes' },
    { issuedOn: '2025-09-05', covers: unknown, quashed: unknown },
  ),
});

export const segmentTweak = fc.record({
  source: maybe<Known<string>>('p-a', 'p-a', 'p-r', unknown, { is: 'unknown', why: 'asked', among: ['p-r', 'p-b'] }),
  speaker: maybe<Known<string>>({ is: 'known', value: 'p-a', basis: 'voice' }),
  bare: fc.boolean(),
});

export const judgementTweak = fc.record({
  reviewOn: maybe('2026-11-01', '2026-11-02'),
  until: maybe<NonNullable<Judgement['until']>>(
    [{ event: 'trial' }],
    [{ event: 'trial', passed: true }],
    [
      { event: 'trial', passed: true },
      { event: 'appeal', passed: false },
    ],
    [{ event: 'trial', on: '2026-10-30' }],
    [{ event: 'trial', on: '2026-10-30', passed: false }],
  ),
  scope: maybe('run', 'any track', 'interval', 'same hash', 'other hash'),
  means: maybe<NonNullable<Judgement['means']>>({ voice: 'alter' }, { words: 'names out' }, { picture: 'blur' }, [
    { picture: 'mask', voice: 'alter', words: 'none' },
    { picture: 'blur', voice: 'none', words: 'names out' },
  ]),
  chosen: maybe(0, 1),
  element: maybe('dpa-2018/section-45/1/b', 'dpa-2018/section-45/1/a'),
  replaces: maybe(true),
  person: maybe('p-a', 'p-o'),
  turned: maybe(true),
  index: fc.nat(3),
});

export const caseTweak = fc.record({
  settled: fc.constantFrom(undefined, 'all' as const, 'by name' as const),
  ground: fc.constantFrom(
    'dpa-2018/section-29/1A',
    'dpa-2018/section-43/3',
    'dpa-2018/section-45/4/a',
    'dpa-2018/section-45/4/d',
    'dpa-2018/section-52/1',
    'dpa-2018/section-78A',
    'dpa-2018/section-186A',
    'common-law/privilege',
  ),
  decidedOn: maybe('2026-10-21'),
  officer: maybe<Partial<Person>>(
    { capacity: unknown },
    { role: 'police staff', capacity: 'off duty' },
    { role: 'official', risk: 'none recorded' },
    { role: 'professional' },
    { risk: [{ kind: 'distress', basis: 'log 3', items: ['i-2'] }] },
    { role: { is: 'unknown', why: 'asked', among: ['police officer', 'victim'] } },
  ),
  roles: fc.constantFrom(undefined, 'everyone', 'except', 'listed'),
  screening: fc.constantFrom(undefined, undefined, 'narrow', 'later', 'named', 'raised', 'as judged', 'as judged'),
  authority: maybe<Case['controller']['competentAuthority']>('statutory function', 'no', unknown),
  era: maybe('2025-11-16', '2025-11-17', '2023-12-31', '2024-01-01'),
  again: fc.option(judgementTweak, { nil: undefined }),
});

export type ItemTweak = Drawn<typeof itemTweak>;
export type SegmentTweak = Drawn<typeof segmentTweak>;
export type JudgementTweak = Drawn<typeof judgementTweak>;
