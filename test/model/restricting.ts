import type { Judgement, Means, Person } from '../../src/case/index.ts';
import { mayBeCertified } from './before-restricting.ts';
import { distinct, every, knownValue, yesOrNo } from './every.ts';
import { found, hasLapsedAt, judgementsAt } from './judged.ts';
import type { Place } from './place.ts';
import { nothingDone, plans, plansNamedBy, together } from './plans.ts';
import type { Relation, Scene } from './scene.ts';
import type { Screenable } from './screened.ts';
import { isScreenedOut } from './screened.ts';

const limbs = ['atRisk', 'necessary', 'proportionate'] as const;
const aims = { a: 'inquiry', b: 'crime', c: 'publicSecurity' } as const;
const newChapter = '2025-09-05';

/** Which relations bring a person's interests into a stretch of each kind of track. */
const counts: Readonly<Record<string, readonly Relation[]>> = {
  sound: ['speaker', 'named', 'discussed', 'source'],
  picture: ['seen', 'named'],
  text: ['speaker', 'seen', 'named', 'discussed', 'source'],
  metadata: ['speaker', 'seen', 'named', 'discussed', 'source'],
};

/** The plans that paragraphs (a) to (d) may come to between them. */
export function plansForAims(place: Place): readonly Means[] {
  let demands = plansForNationalSecurity(place);
  for (const [paragraph, aim] of Object.entries(aims)) {
    const ground = `dpa-2018/section-45/4/${paragraph}` as Screenable;
    const judgements = judgementsAt(place, ground);
    if (judgements.length === 0 && isScreenedOut(place.case, place.item, ground)) continue;
    demands = joined(place, demands, demandsOf(place, aim, judgements));
  }
  return demands;
}

/** Paragraph (d), for requests under the old Chapter: its aim is within its necessity, and an old certificate is conclusive of both. */
function plansForNationalSecurity(place: Place): readonly Means[] {
  const { case: case_, item, track } = place;
  const nothing = [nothingDone(track.kind)];
  if (case_.request.receivedOn >= newChapter) return nothing;
  const judgements = judgementsAt(place, 'dpa-2018/section-45/4/d');
  const closed = judgements.length === 0 && isScreenedOut(case_, item, 'dpa-2018/section-45/4/d');
  return distinct(
    mayBeCertified(place, 'dpa-2018/section-45/4/d').flatMap((certified) => {
      if (certified) return demandsOf(place, 'nationalSecurity', judgements, [...limbs]);
      return closed ? nothing : demandsOf(place, 'nationalSecurity', judgements, ['atRisk']);
    }),
  );
}

/** The plans that paragraph (e) may come to, for everyone who comes into one scene. */
export function plansForOthers(place: Place, scene: Scene): readonly Means[] {
  let demands: readonly Means[] = [nothingDone(place.track.kind)];
  for (const person of othersIn(place, scene)) {
    const judgements = judgementsAt(place, 'dpa-2018/section-45/4/e', person);
    const judged = judgements.length > 0 || hasLapsedAt(place, 'dpa-2018/section-45/4/e', person);
    if (!judged && isOnDutyWithNoRisk(place, person)) continue;
    demands = joined(place, demands, demandsOf(place, 'rightsOfOthers', judgements));
  }
  return demands;
}

/** What two sets of plans may come to together, each with each. */
export function joined({ track: { kind } }: Place, some: readonly Means[], others: readonly Means[]): readonly Means[] {
  return distinct(some.flatMap((one) => others.map((other) => together(kind, one, other))));
}

/**
 * The plans one restriction may come to: every limb, the exercise of the power, and every plan that may be the least.
 * Limbs the law settles hold whatever was judged.
 */
function demandsOf(
  { track: { kind } }: Place,
  aim: string,
  judgements: readonly Judgement[],
  settled: readonly string[] = [],
): readonly Means[] {
  const limb = (name: (typeof limbs)[number]) => (settled.includes(name) ? ['yes'] : orElse(found(judgements, `${aim}.${name}`), yesOrNo));
  // A plan is named by whoever finds it necessary, unless someone else finds that none is.
  const agreed = found(judgements, `${aim}.necessary`).length === 1;
  const naming = judgements.filter(({ finds }) => agreed && finds[`${aim}.necessary`] === 'yes');
  const completions = every({
    atRisk: limb('atRisk'),
    necessary: limb('necessary'),
    proportionate: limb('proportionate'),
    exercise: orElse(
      judgements.flatMap(({ exercise }) => exercise ?? []),
      ['restrict', 'do not restrict'],
    ),
    plan: orElse(
      naming.flatMap((judgement) => plansNamedBy(judgement, kind)),
      plans[kind],
    ),
  });
  return distinct(
    completions.map(({ atRisk, necessary, proportionate, exercise, plan }) => {
      if (atRisk === 'yes' && necessary === 'yes' && proportionate === 'yes' && exercise === 'restrict') return plan;
      return nothingDone(kind);
    }),
  );
}

function orElse<Value>(said: readonly Value[], open: readonly Value[]): readonly Value[] {
  return said.length > 0 ? distinct(said) : open;
}

/** Everyone but the requester whose rights and freedoms an answer could touch here. */
function othersIn(place: Place, scene: Scene): readonly string[] {
  const { case: case_, item, track } = place;
  const inScene = scene.flatMap((way) =>
    (counts[track.kind] ?? []).flatMap((relation) => (way.startsWith(`${relation} `) ? [way.slice(relation.length + 1)] : [])),
  );
  const atRisk = case_.people.filter((person) => recordedRisks(person).some(({ items }) => items?.includes(item.id) ?? true));
  const judged = case_.people.filter(({ id }) => judgementsAt(place, 'dpa-2018/section-45/4/e', id).length > 0);
  const all = [...inScene, ...(item.touches ?? []), ...[...atRisk, ...judged].map(({ id }) => id)];
  return [...new Set(all)].filter((id) => id !== case_.dataSubject);
}

function recordedRisks({ risk }: Person) {
  return risk === undefined || risk === 'none recorded' ? [] : risk;
}

/**
 * Does a screening by role answer for this person? It speaks of people in an official role and on duty, with nothing recorded
 * against it; one that names them needs no record that they are.
 */
function isOnDutyWithNoRisk({ case: { people, roleScreenings = [] } }: Place, id: string): boolean {
  const person = people.find((one) => one.id === id);
  if (person === undefined || recordedRisks(person).length > 0) return false;
  const role = knownValue(person.role);
  const capacity = knownValue(person.capacity);
  const official = role !== undefined && ['police officer', 'police staff', 'official'].includes(role);
  const mayBeOfficial = official || role === undefined || role === 'professional';
  const mayBeOnDuty = capacity === undefined || ['on duty', 'professional'].includes(capacity);
  return roleScreenings.some((screening) => {
    if (screening.except?.includes(id) === true) return false;
    if (screening.people === 'everyone on duty') return official && capacity === 'on duty';
    return screening.people.includes(id) && mayBeOfficial && mayBeOnDuty;
  });
}
