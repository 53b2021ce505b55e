import fc from 'fast-check';
import type { Case, Item, Judgement, Known, Person, Segment, Target, Track } from '../../src/case/index.ts';
import { parseCase } from '../../src/case/index.ts';
import { judgementProblems } from '../../src/deciding/index.ts';
import { cases, withoutAbsent } from '../theorems/cases.ts';

/** The cases of the theorems with more said in them: what those leave out, the model and the library may read differently. */

const unknown: Known<never> = { is: 'unknown', why: 'asked' };
const maybe = <Value>(...values: readonly Value[]): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom(...values) });

const itemTweak = fc.record({
  kind: maybe<Item['kind']>('cctv', '999 call', 'interview', 'record', 'spreadsheet', 'image'),
  purpose: maybe<Item['purpose']>('complaints', 'civil litigation', 'general', {
    is: 'unknown',
    why: 'asked',
    among: ['law enforcement', 'mixed'],
  }),
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

const segmentTweak = fc.record({
  source: maybe<Known<string>>('p-a', 'p-r', unknown, { is: 'unknown', why: 'asked', among: ['p-r', 'p-b'] }),
  speaker: maybe<Known<string>>({ is: 'known', value: 'p-a', basis: 'voice' }),
  bare: fc.boolean(),
});

const judgementTweak = fc.record({
  reviewOn: maybe('2026-11-01', '2026-11-02'),
  until: maybe<NonNullable<Judgement['until']>>(
    [{ event: 'trial' }],
    [{ event: 'trial', passed: true }],
    [
      { event: 'trial', passed: true },
      { event: 'appeal', passed: false },
    ],
    [{ event: 'trial', on: '2026-10-30' }],
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

const caseTweak = fc.record({
  decidedOn: maybe('2026-10-21'),
  officer: maybe<Partial<Person>>(
    { capacity: unknown },
    { role: 'police staff', capacity: 'off duty' },
    { role: 'official', risk: 'none recorded' },
    { role: 'professional' },
    { risk: [{ kind: 'distress', basis: 'log 3', items: ['i-2'] }] },
    { role: { is: 'unknown', why: 'asked', among: ['police officer', 'victim'] } },
  ),
  roles: maybe('except', 'listed'),
  screening: fc.constantFrom(undefined, 'narrow', 'later', 'named', 'raised', 'as judged', 'as judged', 'as judged'),
  authority: maybe<Case['controller']['competentAuthority']>('statutory function', 'no', unknown),
  era: maybe('2025-11-16', '2025-11-17', '2023-12-31', '2024-01-01'),
  again: fc.option(judgementTweak, { nil: undefined }),
});

type Drawn<Draw> = Draw extends fc.Arbitrary<infer Value> ? Value : never;

function tweakedItem(item: Item, tweak: Drawn<typeof itemTweak>, segments: readonly Drawn<typeof segmentTweak>[]): Item {
  const tracks = item.tracks.map(
    (track): Track => ({
      ...track,
      segments: track.segments.map((segment, index) => tweakedSegment(segment, segments[index % segments.length])),
    }),
  );
  return { ...item, ...withoutAbsent(tweak), tracks } as Item;
}

function tweakedSegment(segment: Segment, tweak: Drawn<typeof segmentTweak> | undefined): Segment {
  if (tweak === undefined) return segment;
  const { bare, ...rest } = tweak;
  const { named } = segment;
  const list = bare && named !== undefined && 'people' in named ? { named: named.people } : {};
  return { ...segment, ...withoutAbsent(rest), ...list } as Segment;
}

function tweakedJudgement(judgement: Judgement, items: readonly Item[], tweak: Drawn<typeof judgementTweak>): Judgement {
  const { scope, means, chosen, replaces, person, turned, index, ...rest } = tweak;
  return withoutAbsent({
    ...(turned === true ? turnedTo(judgement) : judgement),
    ...withoutAbsent(rest),
    scope: scope === undefined ? judgement.scope : targets(judgement.scope, items, scope),
    ...(judgement.means === undefined || means === undefined ? {} : { means }),
    ...(Array.isArray(means) && judgement.means !== undefined && chosen !== undefined ? { chosen } : {}),
    ...(judgement.people === undefined || person === undefined ? {} : { people: [person] }),
    ...(replaces === true && index > 0 ? { replaces: `j-${index - 1}` } : {}),
  }) as Judgement;
}

/** A judgement of a provision the theorems do not draw, made from one that they do. */
function turnedTo(judgement: Judgement): Judgement {
  const finds = Object.entries(judgement.finds);
  if (judgement.provision === 'dpa-2018/section-78A') {
    const answer = judgement.finds['nationalSecurity.required'] ?? 'no';
    return { ...judgement, provision: 'dpa-2018/section-186A', finds: { 'enactment.contraryIntention': answer } };
  }
  if (judgement.provision !== 'dpa-2018/section-45/4/b' && judgement.provision !== 'dpa-2018/section-45/4/c') return judgement;
  const limbs = finds.flatMap(([test, answer]) => (test.endsWith('.atRisk') ? [] : [[`nationalSecurity.${test.split('.')[1]}`, answer]]));
  return { ...judgement, provision: 'dpa-2018/section-45/4/d', finds: Object.fromEntries(limbs) };
}

function targets(scope: readonly Target[], items: readonly Item[], how: string): readonly Target[] {
  const [first] = scope;
  const item = items.find(({ id }) => first !== undefined && 'item' in first && first.item === id);
  const [track] = item?.tracks ?? [];
  if (first === undefined || item === undefined || track === undefined) return scope;
  if (how === 'run') return [{ item: item.id, track: track.id, segments: ['s0..s1'] }];
  if (how === 'any track') return [{ item: item.id, segments: ['s0'] }];
  if (how === 'interval') return [{ item: item.id, track: track.id, from: 5, to: 35 }];
  const hash = how === 'same hash' ? 'h-1' : 'h-2';
  return scope.map((target) => ('item' in target ? { ...target, hash } : target));
}

/** The same judgement once more under another name, finding the opposite of its first finding. */
function contradicting(judgement: Judgement): Judgement {
  const finds = Object.fromEntries(
    Object.entries(judgement.finds).map(([test, answer], place) => [test, place > 0 ? answer : answer === 'yes' ? 'no' : 'yes']),
  );
  const { exercise, ...rest } = judgement;
  return { ...rest, id: 'j-9', finds, ...(exercise === undefined ? {} : { exercise: 'do not restrict' }) };
}

function roleScreenings(how: string | undefined, as: Case['roleScreenings']): Case['roleScreenings'] {
  const [first] = as ?? [];
  if (how === undefined || first === undefined) return as;
  if (how === 'listed') return [{ ...first, people: ['p-o', 'p-b'] }];
  return how === 'except' ? [{ ...first, except: ['p-o'] }] : [first];
}

function screenings(how: string | undefined, as: NonNullable<Case['screenings']>, judged: readonly Judgement[]): Case['screenings'] {
  const [first] = as;
  if (how === undefined || first === undefined) return as;
  const grounds = ['dpa-2018/section-45/4/*', 'dpa-2018/section-43/3', 'dpa-2018/section-29/1A'];
  if (how === 'narrow') return as.map((one) => ({ ...one, grounds }));
  if (how === 'later') return as.map((one) => ({ ...one, signed: { ...one.signed, on: '2026-10-19' } }));
  if (how === 'named') return as.map((one) => ({ ...one, items: ['i-1'] }));
  const provisions = [...new Set(judged.map(({ provision }) => provision))].filter(
    (cite) => !['dpa-2018/section-3', 'dpa-2018/section-45/4/e'].includes(cite),
  );
  if (how === 'as judged')
    return provisions.length === 0 ? as : [...as, { ...first, id: 'sc-9', grounds: provisions, items: 'all', result: 'raised' }];
  return [...as, { ...first, id: 'sc-9', grounds: ['dpa-2018/section-45/4/a', 'dpa-2018/section-186A'], items: 'all', result: 'raised' }];
}

/** The same case decided on another day, all that happened before it moved back with it. */
function inEra(case_: Case, decidedOn: string | undefined): Case {
  if (decidedOn === undefined) return case_;
  const early = decidedOn < '2025';
  const month = early ? '2023-12' : '2025-11';
  const moved = JSON.stringify(case_)
    .replaceAll(/2026-10-(\d\d)/g, (_, day: string) => `${month}-${String(Number(day) - 9).padStart(2, '0')}`)
    .replaceAll('2026-11-01', early ? '2023-12-30' : '2025-11-15')
    .replaceAll('2026-11-02', decidedOn)
    .replaceAll(/"issuedOn":"[^"]+"/g, `"issuedOn":"${early ? '2023-11-05' : '2025-10-05'}"`);
  const receivedOn = early ? '2023-11-20' : case_.request.receivedOn < '2025-09-05' ? '2025-09-04' : '2025-09-05';
  const then = JSON.parse(moved) as Case;
  return { ...then, decidedOn, request: { ...then.request, receivedOn } };
}

/** Adds judgements one by one, leaving out any the door would refuse. */
function withJudgements(bare: Case, judgements: readonly Judgement[]): Case {
  const kept: Judgement[] = [];
  for (const judgement of judgements) {
    const next = { ...bare, judgements: [...kept, judgement] };
    if (parseCase(next).ok && judgementProblems(next).length === 0) kept.push(judgement);
  }
  return { ...bare, judgements: kept };
}

/** Whole cases with more said in them, every one accepted at the door. */
export const widerCases: fc.Arbitrary<Case> = fc
  .record({
    drawn: cases,
    items: fc.tuple(itemTweak, itemTweak),
    segments: fc.array(segmentTweak, { minLength: 1, maxLength: 3 }),
    judgements: fc.array(judgementTweak, { minLength: 1, maxLength: 3 }),
    tweak: caseTweak,
  })
  .map(({ drawn, items: itemTweaks, segments, judgements, tweak }): Case => {
    const items = drawn.items.map((item, index) => tweakedItem(item, itemTweaks[index] ?? itemTweaks[0], segments));
    const judged = (drawn.judgements ?? []).map((judgement, index) => {
      const how = judgements[index % judgements.length];
      return how === undefined ? judgement : tweakedJudgement(judgement, items, { ...how, index });
    });
    const [first] = judged;
    const again =
      first === undefined || tweak.again === undefined
        ? []
        : [contradicting(tweakedJudgement(first, items, { ...tweak.again, replaces: undefined }))];
    const bare: Case = {
      ...drawn,
      decidedOn: tweak.decidedOn ?? drawn.decidedOn,
      controller: { ...drawn.controller, competentAuthority: tweak.authority ?? drawn.controller.competentAuthority },
      people: drawn.people.map((person): Person => (person.id === 'p-o' ? { ...person, ...tweak.officer } : person)),
      items,
      roleScreenings: roleScreenings(tweak.roles, drawn.roleScreenings) ?? [],
      screenings: screenings(tweak.screening, drawn.screenings ?? [], judged) ?? [],
    };
    const whole = inEra({ ...bare, judgements: [...judged, ...again] }, tweak.era);
    return withJudgements(whole, whole.judgements ?? []);
  })
  .filter((drawn) => parseCase(drawn).ok);
