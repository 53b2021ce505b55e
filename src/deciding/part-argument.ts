import type { Case, Judgement, Track } from '../case/index.ts';
import type { Argument, Inquiry, Labelling, Reached, State } from '../reasoning/index.ts';
import { label, reachedIn, setOut } from '../reasoning/index.ts';
import type { Affected, PartArgument, Setting } from './argued.ts';
import type { Claims, Present } from './claims.ts';
import { exposureOf, plansAgainst } from './exposure.ts';
import type { Settled } from './findings-of-judgements.ts';
import { recordFindings, settle } from './findings-of-judgements.ts';
import { find, valuesLeft } from './knowing.ts';
import { likenessOfAnyone } from './likeness.ts';
import type { OutcomeSet } from './outcome-bits.ts';
import { outcomesOf } from './part-outcomes.ts';
import { stateOfPerson } from './person-state.ts';
import type { PlanSet } from './plans.ts';
import { nothing } from './plans.ts';
import { overReadings } from './readings.ts';
import type { Regime } from './regime.ts';
import { roleScreeningOf } from './screening.ts';
import type { Weighed } from './standing-judgements.ts';

/** What an argument comes to, whoever the people in it are. */
export interface Answered {
  readonly reached: Reached;
  readonly labelling: Labelling;
}

/** Sets out and answers the argument about one stretch of a track, for one element; `answered` has what others came to. */
export function argue(
  setting: Setting,
  claims: Claims,
  judgements: readonly Weighed[],
  answered: Map<string, Answered> = new Map(),
): PartArgument {
  const { law, case: case_, track, known, dates, element } = setting;
  const { pack } = law;
  const speaking = judgements.filter(({ lapse }) => lapse === undefined).map(({ judgement }) => judgement);
  const state = known.slice();
  const settled = settleProvisions(law, speaking, track, state);
  described(law, state, claims, settled);
  const affected = affectedBy(law, case_, track, claims, speaking, lapsedOver(judgements));
  const states = [state, ...affected.map((one) => stateOfPerson(law, case_, one))];
  const argument = setOut(pack, element, dates, affected.length);
  const readings = claims.readings.map((reading) => argue(setting, reading, judgements, answered));
  const boundOf = (on: Argument, of: readonly State[]) => outcomesOf(law, on, of, track, settled, affected);
  const reach = (on: Argument, of: readonly State[], bound?: OutcomeSet) =>
    reachedIn(pack.catalogue, of, on.shared, (tried) => boundOf(on, tried), undefined, bound);
  const anyone = readings.length === 0 ? likenessOfAnyone({ states, affected, settled, readings }) : undefined;
  const before = anyone === undefined ? undefined : answered.get(anyone);
  const alone = anyone === undefined ? undefined : (before?.reached ?? reach(argument, states));
  const labelling = before?.labelling ?? label(argument, states);
  if (anyone !== undefined && alone !== undefined && before === undefined) answered.set(anyone, { reached: alone, labelling });
  const inquiry: Inquiry = {
    catalogue: pack.catalogue,
    states,
    facts: argument.facts,
    together: argument.together,
    bound: (of) => boundOf(argument, of),
    outcomes: (of, bound) =>
      alone === undefined ? overReadings({ argument, states, affected }, readings, of) : reach(argument, of, bound).outcomes,
  };
  const bounds = new Map<Argument, OutcomeSet>();
  return {
    argument,
    states,
    affected,
    settled,
    inquiry,
    outcomes: alone?.outcomes ?? inquiry.outcomes(states),
    exact: alone?.exact ?? readings.every((one) => one.exact),
    labelling,
    readings,
    anyone,
    under: (other) => {
      if (readings.length > 0) return readings.reduce((set, one) => set | one.under(other), 0);
      const then = setOut(pack, element, other, affected.length);
      const bound = bounds.get(then) ?? (hasRight(then) ? boundOf(then, states) : 0);
      bounds.set(then, bound);
      return bound;
    },
  };
}

const alreadyLooked = new WeakMap<Argument, boolean>();

/** Is the right to the element in force? */
export function hasRight(argument: Argument): boolean {
  const { element, places } = argument;
  const found = alreadyLooked.get(argument) ?? places.some(({ provision, version }) => provision.cite === element && version !== undefined);
  alreadyLooked.set(argument, found);
  return found;
}

/**
 * What the description says of whose data it is. A judgement that says otherwise leaves it disputed, so open; a screening in bulk does
 * not reach what somebody has described.
 */
function described(law: Regime, state: State, { relates, supposed }: Claims, settled: ReadonlyMap<string, Settled>): void {
  if (relates === 'unknown') return;
  const left = valuesLeft(law, state, law.whose);
  const found = [...settled.values()].some(({ finds }) => finds.has(law.whose));
  const inBulk = !found && law.grounds.some(({ closes }) => closes.some(([fact]) => fact === law.whose));
  const judged = left.length === 1 && !inBulk ? left : [];
  if (supposed && judged.length > 0) return;
  find(law, state, law.whose, [...new Set([relates, ...judged])]);
}

/** Judgements under provisions that are not about one person, written into what is known. */
function settleProvisions({ pack }: Regime, speaking: readonly Judgement[], track: Track, state: State): ReadonlyMap<string, Settled> {
  const settled = new Map<string, Settled>();
  for (const cite of new Set(speaking.map((judgement) => judgement.provision))) {
    if (pack.byCite.get(cite)?.of === 'person') continue;
    const one = settle(
      speaking.filter((judgement) => judgement.provision === cite),
      track.kind,
    );
    settled.set(cite, one);
    recordFindings(pack.catalogue, state, one, pack.byCite.get(cite)?.exercise);
  }
  return settled;
}

/** Those whom a judgement over the stretch found something of, and it has lapsed: it reads as open, and no screening of roles answers instead. */
function lapsedOver(judgements: readonly Weighed[]): ReadonlySet<string> {
  return new Set(
    judgements.flatMap(({ judgement, lapse }) => (lapse === undefined || lapse === 'replaced' ? [] : (judgement.people ?? []))),
  );
}

/** Everyone in the stretch, and everyone a judgement over it names, in the item or not. */
function affectedBy(
  law: Regime,
  case_: Case,
  track: Track,
  claims: Claims,
  speaking: readonly Judgement[],
  lapsed: ReadonlySet<string>,
): readonly Affected[] {
  const judgements = speaking.filter((judgement) => judgement.provision === law.others.provision);
  const there = new Set(claims.people.map((one) => one.person));
  const named = new Set(
    judgements.flatMap((judgement) => judgement.people ?? []).filter((id) => !there.has(id) && id !== case_.dataSubject),
  );
  const everyone: readonly Present[] = [
    ...claims.people.filter((one) => one.person !== undefined),
    ...[...named].sort().map((person): Present => ({ person, relations: ['judged'] })),
    ...claims.people.filter((one) => one.person === undefined),
  ];
  return everyone.flatMap((one): readonly Affected[] => {
    const could = one.relations.reduce<PlanSet>((plans, relation) => plans | plansAgainst(track.kind, exposureOf(track.kind, relation)), 0);
    const person = case_.people.find(({ id }) => id === one.person);
    const about = judgements.filter((judgement) => one.person !== undefined && judgement.people?.includes(one.person) === true);
    // Nothing of them is on this track, and nobody has judged otherwise.
    if (could === nothing && about.length === 0) return [];
    const screening = person === undefined || about.length > 0 || lapsed.has(person.id) ? undefined : roleScreeningOf(case_, person);
    return [
      {
        ...(one.person === undefined ? {} : { person: one.person }),
        relations: one.relations,
        could: could | nothing,
        settled: settle(about, track.kind),
        ...(screening === undefined ? {} : { roleScreening: screening.id }),
      },
    ];
  });
}
