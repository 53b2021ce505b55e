import fc from 'fast-check';
import type {
  Case,
  Extent,
  Item,
  Judgement,
  Known,
  Means,
  PeopleList,
  Person,
  Screening,
  Segment,
  Target,
  Track,
} from '../../src/case/index.ts';
import { parseCase } from '../../src/case/index.ts';
import { judgementProblems } from '../../src/deciding/index.ts';

/** Whole cases, small enough to shrink and varied enough to reach every branch. Every one is valid at the door. */

const others = ['p-a', 'p-b', 'p-o'] as const;
const everyone = ['p-r', ...others] as const;
const signed = { by: 'Sam Sample (synthetic)', role: 'disclosure officer', on: '2026-10-20' };

const answer: fc.Arbitrary<Known<'yes' | 'no'>> = fc.constantFrom<Known<'yes' | 'no'>>('yes', 'no', { is: 'unknown', why: 'not asked' });

const people: fc.Arbitrary<readonly Person[]> = fc
  .record({
    a: fc.record({
      role: fc.constantFrom('member of the public', 'witness', 'victim', 'other') as fc.Arbitrary<Person['role']>,
      consent: fc.constantFrom('given', 'refused', 'sought, no answer', 'not safely askable', 'no record') as fc.Arbitrary<
        NonNullable<Person['consent']>
      >,
      risk: fc.constantFrom<NonNullable<Person['risk']>>(
        'none recorded',
        [{ kind: 'violence', basis: 'log 1' }],
        [{ kind: 'intimidation', basis: 'log 2', items: ['i-1'] }],
      ),
    }),
    bRole: fc.constantFrom('member of the public', 'child', 'suspect') as fc.Arbitrary<Person['role']>,
    capacity: fc.constantFrom('on duty', 'private', 'covert') as fc.Arbitrary<NonNullable<Person['capacity']>>,
  })
  .map(({ a, bRole, capacity }) => [
    { id: 'p-r', role: 'data subject' },
    { id: 'p-a', ...a },
    { id: 'p-b', role: bRole },
    { id: 'p-o', role: 'police officer', capacity },
  ]);

const list = fc.option(
  fc.record({
    people: fc.subarray([...everyone], { maxLength: 2 }),
    complete: fc.constantFrom('yes' as const, 'yes' as const, 'yes' as const, 'yes' as const, 'no' as const, 'unknown' as const),
  }),
  { nil: undefined },
);

const speaker: fc.Arbitrary<Known<string> | undefined> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Known<string>>(...everyone) },
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constant<Known<string>>({ is: 'unknown', why: 'not asked' }) },
  {
    weight: 1,
    arbitrary: fc.subarray([...everyone], { minLength: 2 }).map((among): Known<string> => ({ is: 'unknown', why: 'asked', among })),
  },
);

interface Drawn {
  readonly from: number;
  readonly length: number;
  readonly speaker: Known<string> | undefined;
  readonly seen: Segment['seen'] | undefined;
  readonly named: Segment['named'] | undefined;
  readonly discussed: Segment['discussed'] | undefined;
  readonly words: boolean;
}

const drawnSegment: fc.Arbitrary<Drawn> = fc.record({
  from: fc.nat(9),
  length: fc.integer({ min: 1, max: 4 }),
  speaker,
  seen: list,
  named: list,
  discussed: list,
  words: fc.boolean(),
});

/** A track ten units long of one kind, in one kind of extent. */
const extents: Readonly<Record<string, { readonly kind: Track['kind']; readonly extent: Extent; readonly scale: number }>> = {
  sound: { kind: 'sound', extent: { is: 'time', ms: 1000 }, scale: 100 },
  picture: { kind: 'picture', extent: { is: 'time', ms: 1000, framesPerSecond: 24 }, scale: 100 },
  text: { kind: 'text', extent: { is: 'text', length: 50 }, scale: 5 },
  metadata: { kind: 'metadata', extent: { is: 'text', length: 50 }, scale: 5 },
  cells: { kind: 'text', extent: { is: 'cells', rows: 2, columns: 5 }, scale: 1 },
  whole: { kind: 'text', extent: { is: 'whole' }, scale: 1 },
};

const trackNames = Object.keys(extents);

const track: fc.Arbitrary<Track> = fc
  .record({
    name: fc.constantFrom(...trackNames),
    complete: fc.constantFrom('yes' as const, 'yes' as const, 'yes' as const, 'yes' as const, 'no' as const, 'unknown' as const),
    segments: fc.array(drawnSegment, { maxLength: 4 }),
  })
  .map(({ name, complete, segments }) => {
    const { kind, extent, scale } = extents[name] as (typeof extents)[string];
    return {
      id: name,
      kind,
      extent,
      complete,
      ...(complete === 'yes' ? { describedBy: signed } : {}),
      segments: segments.map((drawn, index) => segmentFrom(drawn, index, extent, kind, scale)),
    };
  });

function segmentFrom(drawn: Drawn, index: number, extent: Extent, kind: Track['kind'], scale: number): Segment {
  const from = drawn.from * scale;
  const to = Math.min(10, drawn.from + drawn.length) * scale;
  const middle = Math.floor((from + to) / 2);
  const letters = 'ABCDE';
  return {
    id: `s${index}`,
    ...(extent.is === 'time' || extent.is === 'text' ? { from, to } : {}),
    ...(extent.is === 'cells' ? { cells: `${letters[drawn.from % 5]}1:${letters[drawn.from % 5]}2` } : {}),
    ...(drawn.speaker === undefined ? {} : { speaker: drawn.speaker }),
    ...(drawn.seen === undefined ? {} : { seen: drawn.seen }),
    ...(drawn.named === undefined ? {} : { named: drawn.named }),
    ...(drawn.discussed === undefined ? {} : { discussed: drawn.discussed }),
    ...(drawn.words && kind === 'sound'
      ? {
          text: 'one two',
          words: [
            { text: 'one', from, to: middle },
            { text: 'two', from: middle, to },
          ],
        }
      : {}),
    ...(drawn.words && extent.is === 'text' ? { text: 'word '.repeat(20).slice(0, to - from) } : {}),
  };
}

const item = (id: string): fc.Arbitrary<Item> =>
  fc
    .record({
      kind: fc.constantFrom('body-worn video', 'email', 'statement', 'report') as fc.Arbitrary<Item['kind']>,
      // What another law governs is decided again under it, so it is drawn seldom: the theorems of two laws draw it for themselves.
      purpose: fc.oneof(
        { weight: 24, arbitrary: fc.constant<Item['purpose']>('law enforcement') },
        { weight: 1, arbitrary: fc.constantFrom<Item['purpose']>('mixed', 'staff') },
        { weight: 3, arbitrary: fc.constant<Item['purpose']>({ is: 'unknown', why: 'not asked' }) },
      ),
      processing: fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom<Item['processing']>(undefined, 'filing system') },
        { weight: 24, arbitrary: fc.constant<Item['processing']>('automated') },
        { weight: 1, arbitrary: fc.constant<Item['processing']>('manual unstructured') },
      ),
      relates: fc.constantFrom<Item['relates']>(undefined, 'content', 'content', 'content', 'purpose', 'no'),
      flags: fc.option(
        fc.subarray(['live investigation', 'lawyer involved', 'security marking', 'statutory bar', 'protective marking'] as const, {
          maxLength: 2,
        }),
        { nil: undefined, freq: 2 },
      ),
      origin: fc.constantFrom<Item['origin']>(undefined, 'p-a', 'p-r', 'a public register'),
      touches: fc.option(fc.subarray([...others], { maxLength: 1 }), { nil: undefined }),
      court: fc.option(
        fc.record({
          contained: fc.constantFrom<NonNullable<Item['court']>['contained']>('judicial decision', 'created by or for a court', 'other', {
            is: 'unknown',
            why: 'asked',
          }),
          relatesToCase: answer,
          inCourse: answer,
        }),
        { nil: undefined, freq: 8 },
      ),
      certificate: fc.option(fc.record({ issuedOn: fc.constant('2026-01-05'), covers: answer }), { nil: undefined, freq: 6 }),
      tracks: fc.uniqueArray(track, { minLength: 1, maxLength: 2, selector: ({ id: name }) => name }),
    })
    .map((drawn) => ({ id, title: `item ${id} (synthetic)`, ...withoutAbsent(drawn) }) as Item);

/** Drops keys whose value is absent, as a case file would. */
export function withoutAbsent<Shape extends object>(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Shape;
}

const screenable = [
  'dpa-2018/*',
  'common-law/privilege',
  'dpa-2018/section-45/4/a',
  'dpa-2018/section-45/4/b',
  'dpa-2018/section-45A',
  'dpa-2018/section-78A',
  'dpa-2018/section-43/3',
];

const screenings: fc.Arbitrary<readonly Screening[]> = fc
  .array(
    fc.record({
      grounds: fc.oneof(
        { weight: 6, arbitrary: fc.constant(['dpa-2018/*', 'common-law/privilege']) },
        { weight: 1, arbitrary: fc.subarray(screenable, { minLength: 1 }) },
      ),
      items: fc.constantFrom<Screening['items']>('all', 'all', ['i-1']),
      result: fc.constantFrom(
        'screened out' as const,
        'screened out' as const,
        'screened out' as const,
        'screened out' as const,
        'screened out' as const,
        'raised' as const,
      ),
    }),
    { minLength: 0, maxLength: 2, size: 'max' },
  )
  .map((drawn) => drawn.map((one, index) => ({ id: `sc-${index}`, ...one, signed })));

const means: fc.Arbitrary<'withhold' | Means> = fc.oneof(
  fc.constant('withhold' as const),
  fc.record({
    picture: fc.constantFrom('none', 'blur', 'mask', 'withhold') as fc.Arbitrary<NonNullable<Means['picture']>>,
    voice: fc.constantFrom('none', 'alter', 'mute') as fc.Arbitrary<NonNullable<Means['voice']>>,
    words: fc.constantFrom('none', 'names out', 'summary', 'withhold') as fc.Arbitrary<NonNullable<Means['words']>>,
  }),
);

interface DrawnJudgement {
  readonly provision: string;
  readonly finds: readonly ('yes' | 'no' | 'silent')[];
  readonly means: 'withhold' | Means;
  readonly exercise: Judgement['exercise'] | undefined;
  readonly person: string;
  readonly item: 'i-1' | 'i-2';
  readonly review: string | undefined;
}

const tests: Readonly<Record<string, readonly string[]>> = {
  'dpa-2018/section-45/4/e': ['rightsOfOthers.atRisk', 'rightsOfOthers.necessary', 'rightsOfOthers.proportionate'],
  'dpa-2018/section-45/4/a': ['inquiry.atRisk', 'inquiry.necessary', 'inquiry.proportionate'],
  'dpa-2018/section-45/4/b': ['crime.atRisk', 'crime.necessary', 'crime.proportionate'],
  'dpa-2018/section-45/4/c': ['publicSecurity.atRisk', 'publicSecurity.necessary', 'publicSecurity.proportionate'],
  'dpa-2018/section-45A': ['privilege.claim', 'privilege.adviserDuty'],
  'dpa-2018/section-78A': ['nationalSecurity.required'],
  'dpa-2018/section-3': ['data.relates'],
  'dpa-2018/section-52/1': ['context.needed'],
};

const drawnJudgement: fc.Arbitrary<DrawnJudgement> = fc.record({
  provision: fc.oneof(
    { weight: 3, arbitrary: fc.constant('dpa-2018/section-45/4/e') },
    { weight: 2, arbitrary: fc.constantFrom(...Object.keys(tests)) },
  ),
  finds: fc.oneof(
    { weight: 3, arbitrary: fc.constant(['yes', 'yes', 'yes'] as const) },
    { weight: 2, arbitrary: fc.array(fc.constantFrom('yes' as const, 'no' as const, 'silent' as const), { minLength: 3, maxLength: 3 }) },
  ),
  means,
  exercise: fc.constantFrom<Judgement['exercise'] | undefined>('restrict', 'restrict', 'do not restrict', undefined),
  person: fc.constantFrom(...others),
  item: fc.constantFrom('i-1' as const, 'i-2' as const),
  review: fc.constantFrom(undefined, undefined, undefined, '2026-10-25', '2027-01-01'),
});

function judgementFrom(drawn: DrawnJudgement, index: number, items: readonly Item[]): Judgement | undefined {
  const found = items.find(({ id }) => id === drawn.item);
  const names = tests[drawn.provision] ?? [];
  const finds = Object.fromEntries(
    names.flatMap((name, place) => (drawn.finds[place] === 'silent' ? [] : [[name, drawn.finds[place] as string]])),
  );
  if (found === undefined || Object.keys(finds).length === 0) return undefined;
  const scope: Target[] = found.tracks.flatMap((one): Target[] => {
    const segments = one.segments
      .filter((segment) => drawn.provision !== 'dpa-2018/section-45/4/e' || appears(found, segment, drawn.person))
      .map(({ id }) => id);
    return segments.length === 0 ? [] : [{ item: found.id, track: one.id, segments }];
  });
  if (scope.length === 0) return undefined;
  const power = drawn.provision.startsWith('dpa-2018/section-45/4/');
  return withoutAbsent({
    id: `j-${index}`,
    provision: drawn.provision,
    scope,
    people: drawn.provision === 'dpa-2018/section-45/4/e' ? [drawn.person] : undefined,
    finds,
    means: power && Object.entries(finds).some(([name, value]) => name.endsWith('.necessary') && value === 'yes') ? drawn.means : undefined,
    exercise: power && !(drawn.exercise === 'restrict' && Object.values(finds).includes('no')) ? drawn.exercise : undefined,
    reasons: 'reasons for the file',
    reasonsForRequester: 'reasons in fit words',
    factors: { '*': 'not known', risk: 'weighed' },
    reviewOn: drawn.review,
    signed,
  }) as Judgement;
}

/** Is the person anywhere in the segment, or touched by the item? */
function appears(found: Item, segment: Segment, person: string): boolean {
  const lists = [segment.seen, segment.named, segment.discussed].flatMap((one) => (one !== undefined && 'people' in one ? one.people : []));
  return segment.speaker === person || lists.includes(person) || found.touches?.includes(person) === true;
}

/** The same item with its regime settled and its description whole, so that little but judgements is left open. */
function tidied(drawn: Item): Item {
  const { court: _court, certificate: _certificate, ...rest } = drawn;
  const whole = (list: Segment['seen']): PeopleList => ({
    people: list !== undefined && 'people' in list ? list.people : [],
    complete: 'yes',
  });
  return {
    ...rest,
    purpose: 'law enforcement',
    processing: 'automated',
    relates: drawn.relates ?? 'content',
    origin: drawn.origin ?? 'a public register',
    tracks: drawn.tracks.map((one) => ({
      ...one,
      complete: 'yes',
      describedBy: signed,
      segments: one.segments.map((segment) => ({
        ...segment,
        seen: whole(segment.seen),
        named: whole(segment.named),
        discussed: whole(segment.discussed),
      })),
    })),
  };
}

/** Two judgements that could contradict each other: what is disputed is another matter, with tests of its own. */
function rivals(one: Judgement, other: Judgement): boolean {
  return one.provision === other.provision && (one.people?.[0] ?? '') === (other.people?.[0] ?? '');
}

/** Cases as drawn, every one accepted at the door; judgements the door would refuse are left out. */
const drawnCases: fc.Arbitrary<Case> = fc
  .record({
    people,
    first: item('i-1'),
    second: fc.option(item('i-2'), { nil: undefined }),
    screenings,
    roles: fc.constantFrom('everyone on duty' as const, 'nobody' as const),
    judgements: fc.array(drawnJudgement, { maxLength: 3 }),
    receivedOn: fc.constantFrom('2025-09-04', '2025-09-05', '2026-02-05', '2026-10-12'),
    identity: fc.constantFrom<Case['request']['identity']>(
      undefined,
      { doubted: 'no' },
      { doubted: 'no' },
      { doubted: 'yes' },
      { doubted: 'yes', confirmedOn: '2026-10-15' },
    ),
    tidy: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ people: persons, first, second, screenings: screened, roles, judgements, receivedOn, identity, tidy }): Case => {
    const drawnItems = second === undefined ? [first] : [first, second];
    const items = tidy === 0 ? drawnItems : drawnItems.map(tidied);
    const everything: Screening = {
      id: 'sc-all',
      grounds: ['dpa-2018/*', 'common-law/privilege'],
      items: 'all',
      result: 'screened out',
      signed,
    };
    const bare: Case = {
      format: 'subject-access/case@1',
      id: 'c-1',
      synthetic: true,
      decidedOn: '2026-11-02',
      request: withoutAbsent({ receivedOn, channel: 'email' as const, text: 'everything you hold about me', identity }) as Case['request'],
      controller: {
        name: 'Chief Constable of Exampleshire (synthetic)',
        jurisdiction: 'england and wales',
        competentAuthority: 'schedule 7',
      },
      dataSubject: 'p-r',
      people: persons,
      items,
      screenings: [...(tidy === 0 ? [] : [everything]), ...screened].map((one) =>
        one.items === 'all' ? one : { ...one, items: one.items.filter((id) => items.some((held) => held.id === id)) },
      ),
      roleScreenings: roles === 'nobody' ? [] : [{ id: 'rs-1', people: roles, reasons: 'routine attendance', signed }],
      judgements: [],
    };
    const entered: Judgement[] = [];
    for (const [index, drawn] of judgements.entries()) {
      const judged = judgementFrom(drawn, index, items);
      if (judged === undefined || entered.some((one) => rivals(one, judged))) continue;
      entered.push(factorsOnly(judged));
      if (judgementProblems({ ...bare, judgements: entered }).length > 0) entered.pop();
    }
    return { ...bare, judgements: entered };
  })
  .filter((drawn) => parseCase(drawn).ok);

/** `risk` is a factor of the rights of others alone. */
function factorsOnly(judged: Judgement): Judgement {
  return judged.provision === 'dpa-2018/section-45/4/e' ? judged : { ...judged, factors: { '*': 'not known' } };
}

/** The same case with everyone in it judged, one way or the other, wherever they appear: what is left is the composing. */
function everyoneJudged(base: Case, verdicts: readonly { readonly atRisk: boolean; readonly means: 'withhold' | Means }[]): Case {
  const judgements = base.items.flatMap((held, at) =>
    others.flatMap((person, index): Judgement[] => {
      const { atRisk, means: plan } = verdicts[(at * others.length + index) % verdicts.length] as (typeof verdicts)[number];
      const finds: readonly ('yes' | 'no' | 'silent')[] = atRisk ? ['yes', 'yes', 'yes'] : ['no', 'silent', 'silent'];
      const drawn: DrawnJudgement = {
        provision: 'dpa-2018/section-45/4/e',
        finds,
        means: plan,
        exercise: atRisk ? 'restrict' : undefined,
        person,
        item: held.id as 'i-1' | 'i-2',
        review: undefined,
      };
      const judged = judgementFrom(drawn, at * others.length + index, base.items);
      return judged === undefined ? [] : [judged];
    }),
  );
  const whole: Case = { ...base, judgements };
  return judgementProblems(whole).length === 0 ? whole : base;
}

/** Whole cases: as drawn, with much left open, or with everyone in them judged. */
export const cases: fc.Arbitrary<Case> = fc.oneof(
  { weight: 2, arbitrary: drawnCases },
  {
    weight: 1,
    arbitrary: fc
      .tuple(drawnCases, fc.array(fc.record({ atRisk: fc.boolean(), means }), { minLength: 3, maxLength: 6 }))
      .map(([base, verdicts]) => everyoneJudged(base, verdicts)),
  },
);
