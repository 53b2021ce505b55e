import fc from 'fast-check';
import type { Case, Item, Judgement, Person, Segment, Target, Track } from '../../src/case/index.ts';
import { parseCase } from '../../src/case/index.ts';
import { judgementProblems } from '../../src/deciding/index.ts';
import { cases, withoutAbsent } from '../theorems/cases.ts';
import type { ItemTweak, JudgementTweak, SegmentTweak } from './more-said.ts';
import { caseTweak, itemTweak, judgementTweak, segmentTweak } from './more-said.ts';

/** The cases of the theorems with more said in them. */

function tweakedItem(item: Item, tweak: ItemTweak, segments: readonly SegmentTweak[]): Item {
  const tracks = item.tracks.map(
    (track): Track => ({
      ...track,
      segments: track.segments.map((segment, index) => tweakedSegment(segment, segments[index % segments.length])),
    }),
  );
  return { ...item, ...withoutAbsent(tweak), tracks } as Item;
}

function tweakedSegment(segment: Segment, tweak: SegmentTweak | undefined): Segment {
  if (tweak === undefined) return segment;
  const { bare, ...rest } = tweak;
  const { named } = segment;
  const list = bare && named !== undefined && 'people' in named ? { named: named.people } : {};
  return { ...segment, ...withoutAbsent(rest), ...list } as Segment;
}

function tweakedJudgement(judgement: Judgement, items: readonly Item[], tweak: JudgementTweak): Judgement {
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

const signed = { by: 'Sam Sample (synthetic)', role: 'disclosure officer', on: '2026-10-20' };

function roleScreenings(how: string | undefined, as: Case['roleScreenings']): Case['roleScreenings'] {
  if (how === undefined) return as;
  const one = {
    id: 'rs-1',
    people: how === 'listed' ? ['p-o', 'p-b'] : ('everyone on duty' as const),
    reasons: 'routine attendance',
    signed,
  };
  return [how === 'except' ? { ...one, except: ['p-o'] } : one];
}

/** An item of which nothing is left open but who is in it, so that what else is said of it shows. */
function settledItem(item: Item): Item {
  const { court: _court, certificate: _certificate, ...rest } = item;
  const tracks = item.tracks.map((track): Track => ({ ...track, complete: 'yes', describedBy: signed }));
  return { ...rest, purpose: 'law enforcement', processing: 'automated', relates: item.relates ?? 'purpose', flags: [], tracks };
}

function settledCase(case_: Case, how: 'all' | 'by name' | undefined): Case {
  if (how === undefined) return case_;
  const items = how === 'all' ? how : case_.items.map(({ id }) => id);
  return {
    ...case_,
    people: case_.people.map((person): Person => (person.id === 'p-o' ? { ...person, capacity: 'on duty' } : person)),
    items: case_.items.map(settledItem),
    screenings: [{ id: 'sc-0', grounds: ['dpa-2018/*', 'common-law/privilege'], items, result: 'screened out', signed }],
  };
}

function screenings(
  how: string | undefined,
  as: NonNullable<Case['screenings']>,
  judged: readonly Judgement[],
  ground: string,
): Case['screenings'] {
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
  return [...as, { ...first, id: 'sc-9', grounds: [ground], items: 'all', result: 'raised' }];
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
    as: cases,
    items: fc.tuple(itemTweak, itemTweak),
    segments: fc.array(segmentTweak, { minLength: 1, maxLength: 3 }),
    judgements: fc.array(judgementTweak, { minLength: 1, maxLength: 3 }),
    tweak: caseTweak,
  })
  .map(({ as, items: itemTweaks, segments, judgements, tweak }): Case => {
    const drawn = settledCase(as, tweak.settled);
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
      screenings: screenings(tweak.screening, drawn.screenings ?? [], judged, tweak.ground) ?? [],
    };
    const whole = inEra({ ...bare, judgements: [...judged, ...again] }, tweak.era);
    return withJudgements(whole, whole.judgements ?? []);
  })
  .filter((drawn) => parseCase(drawn).ok);
