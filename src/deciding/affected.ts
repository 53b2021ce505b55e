import type { Judgement } from '../case/index.ts';
import type { State } from '../reasoning/index.ts';
import type { Affected, Setting } from './argued.ts';
import type { Claims, Present } from './claims.ts';
import { exposureOf, plansAgainst } from './exposure.ts';
import { settle } from './findings-of-judgements.ts';
import { stateOfPerson } from './person-state.ts';
import type { PlanSet } from './plans.ts';
import { nothing } from './plans.ts';
import { roleScreeningOf } from './screening.ts';
import type { Weighed } from './standing-judgements.ts';

/** Someone a stretch could touch, with what is known of them there. Never written to: every stretch they come into alike has the same. */
export interface KnownPerson {
  readonly affected: Affected;
  readonly state: State;
  /** A number that two people share exactly when the same is known of both. */
  readonly likeness: number;
}

/** Everyone in a stretch, and everyone a judgement over it names, in the item or not; `already` has those of stretches before it, and `number` numbers what is known. */
export function affectedBy(
  setting: Setting,
  claims: Claims,
  judgements: readonly Weighed[],
  already: Map<string, KnownPerson>,
  number: (known: string) => number,
): readonly KnownPerson[] {
  const { law, case: case_ } = setting;
  const ofPeople = judgements.filter(({ judgement }) => judgement.provision === law.others.provision);
  const speaking = ofPeople.filter(({ lapse }) => lapse === undefined).map(({ judgement }) => judgement);
  const lapsed = lapsedOver(judgements);
  const everyone = withThoseNamed(claims.people, speaking, case_.dataSubject);
  return everyone.flatMap((one): readonly KnownPerson[] => {
    const about = speaking.filter((judgement) => one.person !== undefined && judgement.people?.includes(one.person) === true);
    const hasLapsed = one.person !== undefined && lapsed.has(one.person);
    // No id has a control character in it, so none runs into the next.
    const key = [one.person ?? '', one.relations.join(), hasLapsed, ...about.map(({ id }) => id)].join('\n');
    const known = already.get(key) ?? knownPerson(setting, one, about, hasLapsed, number);
    if (known === undefined) return [];
    already.set(key, known);
    return [known];
  });
}

/** Those in a stretch, and others whom judgements over it name: before anyone nobody has identified. */
function withThoseNamed(there: readonly Present[], judgements: readonly Judgement[], dataSubject: string): readonly Present[] {
  const named = new Set<string>();
  for (const { people } of judgements)
    for (const id of people ?? []) if (id !== dataSubject && !there.some(({ person }) => person === id)) named.add(id);
  if (named.size === 0) return there;
  return [
    ...there.filter(({ person }) => person !== undefined),
    ...[...named].sort().map((person): Present => ({ person, relations: ['judged'] })),
    ...there.filter(({ person }) => person === undefined),
  ];
}

/** Those whom a judgement over the stretch found something of, and it has lapsed: it reads as open, and no screening of roles answers instead. */
function lapsedOver(judgements: readonly Weighed[]): ReadonlySet<string> {
  return new Set(
    judgements.flatMap(({ judgement, lapse }) => (lapse === undefined || lapse === 'replaced' ? [] : (judgement.people ?? []))),
  );
}

/** Absent where nothing of them is on this track, and nobody has judged otherwise. */
function knownPerson(
  { law, case: case_, track }: Setting,
  { person, relations }: Present,
  about: readonly Judgement[],
  hasLapsed: boolean,
  number: (known: string) => number,
): KnownPerson | undefined {
  const could = relations.reduce<PlanSet>((plans, relation) => plans | plansAgainst(track.kind, exposureOf(track.kind, relation)), 0);
  if (could === nothing && about.length === 0) return undefined;
  const inCase = case_.people.find(({ id }) => id === person);
  const screening = inCase === undefined || about.length > 0 || hasLapsed ? undefined : roleScreeningOf(case_, inCase);
  const settled = settle(about, track.kind);
  const affected: Affected = {
    ...(person === undefined ? {} : { person }),
    relations,
    could: could | nothing,
    settled,
    ...(screening === undefined ? {} : { roleScreening: screening.id }),
    restsOn: screening === undefined ? settled.ids : [screening.id],
  };
  const state = stateOfPerson(law, case_, affected);
  const known = `${state.join(' ')} ${affected.could} ${settled.plans ?? ''} ${screening === undefined} ${person === undefined}`;
  return { affected, state, likeness: number(known) };
}
