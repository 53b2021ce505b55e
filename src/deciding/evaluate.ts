import type { Case, Item, Track } from '../case/index.ts';
import { facts } from '../provisions/index.ts';
import type { EventDates, FactAt, State } from '../reasoning/index.ts';
import { becauseOf, neededBy, remaining } from '../reasoning/index.ts';
import type { PartArgument } from './argued.ts';
import type { Atom } from './atoms.ts';
import type { Claims } from './claims.ts';
import { claimsAt } from './claims.ts';
import type { Because } from './decision.ts';
import type { Brought } from './findings.ts';
import { dutiesOf } from './findings.ts';
import { argue } from './part-argument.ts';
import { plansNeededBy } from './part-outcomes.ts';
import type { PlanSet } from './plans.ts';
import { nothing } from './plans.ts';
import type { Weighed } from './standing-judgements.ts';
import { leftUnsaid } from './unsaid.ts';

/** A stretch worked out once, however many stretches are like it. */
export interface Evaluated {
  readonly claims: Claims;
  readonly judgements: readonly Weighed[];
  readonly argued: PartArgument;
  readonly because: readonly Because[];
  readonly needs: readonly FactAt[];
  /** Plans each person alone could still need, in the order of `argued.affected`. */
  readonly plans: readonly PlanSet[];
  /** Duties that stand or may stand with it. */
  readonly brought: readonly Brought[];
  /** Limbs of notices left unsaid here. */
  readonly unsaid: readonly string[];
  /** No version of the right is in force for these events. */
  readonly gap: boolean;
  /** What makes two stretches part of one: outcomes, grounds, people and what is missing. */
  readonly kind: string;
}

/** Works out one stretch of a track for one element. */
function evaluate(
  case_: Case,
  track: Track,
  known: State,
  dates: EventDates,
  element: string,
  claims: Claims,
  judgements: readonly Weighed[],
): Evaluated {
  const argued = argue(case_, track, known, dates, element, claims, judgements);
  const plans = argued.affected.map((_, index) => plansNeededBy(argued, track, index + 1));
  const gap = argued.argument.places.some((place) => place.provision.cite === element && place.version === undefined);
  return {
    claims,
    judgements,
    argued,
    because: becauseOf(argued.inquiry).map((at) => becauseAt(argued, at)),
    needs: neededBy(argued.inquiry),
    plans,
    brought: dutiesOf(argued.argument, argued.labelling),
    unsaid: leftUnsaid(argued.settled, dates),
    gap,
    kind: kindOf(argued, claims, plans, gap),
  };
}

/** A fact a decision rests on, with whom it is about. */
function becauseAt(argued: Pick<PartArgument, 'states' | 'affected'>, at: FactAt): Because {
  const person = at.unit === 0 ? undefined : argued.affected[at.unit - 1]?.person;
  const values = remaining(facts, argued.states[at.unit] as State, at.fact);
  return person === undefined ? { fact: at.fact, values } : { fact: at.fact, person, values };
}

function kindOf(argued: PartArgument, claims: Claims, plans: readonly PlanSet[], gap: boolean): string {
  const grounds = argued.argument.places.flatMap((place, index) => {
    const stands = argued.labelling.stands[index] ?? 2;
    if (stands === 2 || place.provision.effect === 'owed') return [];
    const affected = place.unit === 0 ? undefined : argued.affected[place.unit - 1];
    const settled = place.unit === 0 ? argued.settled.get(place.provision.cite) : affected?.settled;
    return [`${place.provision.cite}=${stands}:${affected?.person ?? ''}:${(settled?.ids ?? []).join('+')}`];
  });
  const people = argued.affected.flatMap((one, index) => (plans[index] === nothing ? [] : [`${one.person ?? '?'}=${plans[index]}`]));
  return [gap, argued.outcomes, grounds.join(','), people.join(','), claims.missing.join(',')].join('|');
}

/** Works out every atom of a track, each distinct situation once. */
export function evaluateAtoms(
  case_: Case,
  item: Item,
  track: Track,
  known: State,
  dates: EventDates,
  element: string,
  atoms: readonly Atom[],
): readonly Evaluated[] {
  const done = new Map<string, Evaluated>();
  return atoms.map((atom) => {
    const claims = claimsAt(case_, item, track, atom.segments);
    const key = situationOf(claims, atom.judgements);
    const found = done.get(key);
    if (found !== undefined) return found;
    const evaluated = evaluate(case_, track, known, dates, element, claims, atom.judgements);
    done.set(key, evaluated);
    return evaluated;
  });
}

/** A text that two stretches share exactly when the same is claimed and judged of them. */
function situationOf(claims: Claims, judgements: readonly Weighed[]): string {
  const people = claims.people.map((one) => `${one.person === undefined ? '?' : JSON.stringify(one.person)}:${one.relations.join('+')}`);
  const judged = judgements.map(({ judgement }) => JSON.stringify(judgement.id)).sort();
  return [claims.relates, claims.ownWords, people.join(','), claims.missing.join(','), judged.join(',')].join('|');
}
