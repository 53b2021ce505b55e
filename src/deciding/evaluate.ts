import type { Segment } from '../case/index.ts';
import type { FactAt, State } from '../reasoning/index.ts';
import { becauseOf, clashIn, neededBy, remaining } from '../reasoning/index.ts';
import type { PartArgument, Setting } from './argued.ts';
import type { Atom } from './atoms.ts';
import type { Claims } from './claims.ts';
import { claimsAt } from './claims.ts';
import { isAssumed } from './closing.ts';
import type { Because } from './decision.ts';
import { descriptionsIn } from './descriptions.ts';
import type { Brought } from './findings.ts';
import { dutiesOf } from './findings.ts';
import type { Likeness } from './likeness.ts';
import { likenessOf } from './likeness.ts';
import type { OutcomeSet } from './outcome-bits.ts';
import type { InCommon } from './part-argument.ts';
import { argue, hasRight, nothingInCommon } from './part-argument.ts';
import { plansNeededBy } from './part-outcomes.ts';
import type { PlanSet } from './plans.ts';
import { nothing } from './plans.ts';
import type { Weighed } from './standing-judgements.ts';
import { leftUnsaid } from './unsaid.ts';
import type { Changed, WaysFound } from './would-change.ts';
import { changesTo, onOtherDays } from './would-change.ts';

/** A stretch worked out once, however many stretches are like it. */
export interface Evaluated {
  readonly setting: Setting;
  /** The segments that cover it where it first arises. */
  readonly segments: readonly Segment[];
  readonly claims: Claims;
  readonly judgements: readonly Weighed[];
  /** What it has in common with the other stretches of its track. */
  readonly common: InCommon;
  readonly argued: PartArgument;
  /** What situations of one track share where only the ids of their judgements may differ. */
  readonly likeness: Likeness;
  /** What situations of one track share where the same could be needed of as many people. */
  readonly shape: Likeness;
  readonly reasons: readonly FactAt[];
  readonly because: readonly Because[];
  readonly wouldChange: readonly Changed[];
  /** What it would come to on each of the other days there are for the case. */
  readonly onOtherDays: readonly OutcomeSet[];
  readonly needs: readonly FactAt[];
  /** Plans each person alone could still need, in the order of `argued.affected`. */
  readonly plans: readonly PlanSet[];
  /** Duties that stand or may stand with it. */
  readonly brought: readonly Brought[];
  /** Limbs of notices left unsaid here. */
  readonly unsaid: readonly string[];
  /** No version of the right is in force for these events. */
  readonly gap: boolean;
  /** Owed and kept back at once, by provisions neither of which gives way: for a person. */
  readonly conflict: boolean;
  /** What makes two stretches part of one: outcomes, grounds, people and what is missing. */
  readonly kind: string;
}

/** What is worked out once for a track. */
interface Once {
  readonly common: InCommon;
  readonly worked: Map<string, Worked>;
  readonly likenesses: Map<string, Likeness>;
  /** The reasons of situations with one likeness, as they are told. */
  readonly told: Map<Likeness, readonly Because[]>;
}

function sharedBy({ likenesses }: Once, of: string): Likeness {
  const known = likenesses.get(of) ?? { of };
  likenesses.set(of, known);
  return known;
}

/** What follows from what is known, whoever it is known of. */
type Worked = Pick<Evaluated, 'reasons' | 'wouldChange' | 'onOtherDays' | 'needs' | 'plans' | 'brought' | 'conflict'>;

/** Works out one stretch of a track for one element. */
function evaluate(setting: Setting, segments: readonly Segment[], claims: Claims, judgements: readonly Weighed[], once: Once): Evaluated {
  const { law, dates } = setting;
  const argued = argue(setting, claims, judgements, once.common);
  const gap = !hasRight(argued.argument);
  const { anyone } = argued;
  const isAlone = argued.readings.length === 0;
  const found = (isAlone ? once.worked.get(anyone) : undefined) ?? work(setting, argued, once.common.ways);
  if (isAlone) once.worked.set(anyone, found);
  const likeness = sharedBy(once, likenessOf(argued));
  const because = once.told.get(likeness) ?? found.reasons.map((at) => becauseAt(setting, argued, at));
  once.told.set(likeness, because);
  return {
    setting,
    segments,
    claims,
    judgements,
    common: once.common,
    argued,
    likeness,
    shape: sharedBy(once, argued.affected.map(({ could }) => could).join(' ')),
    ...found,
    because,
    unsaid: leftUnsaid(law, argued.settled, dates),
    gap,
    kind: kindOf(argued, claims, found.plans, gap),
  };
}

function work(setting: Setting, argued: PartArgument, already: WaysFound): Worked {
  const { law, case: case_, item, track, dates } = setting;
  const { argument, inquiry, affected: people } = argued;
  const reasons = becauseOf(inquiry);
  const then = onOtherDays(law.pack, dates, argued.under);
  const wouldChange = changesTo({ law, case: case_, item, argument, inquiry, people, dates, onOtherDays: then, already }, reasons);
  return {
    reasons,
    wouldChange,
    onOtherDays: then,
    needs: neededBy(inquiry),
    plans: people.map((_, index) => plansNeededBy(law, argued, track, index + 1)),
    brought: dutiesOf(law.pack, argument, argued.labelling),
    conflict: clashIn(argument, argued.labelling) === 'conflict',
  };
}

/** A fact a decision rests on, with whom it is about. */
function becauseAt({ law, assumed }: Setting, argued: Pick<PartArgument, 'states' | 'affected'>, at: FactAt): Because {
  const person = at.unit === 0 ? undefined : argued.affected[at.unit - 1]?.person;
  const values = remaining(law.pack.catalogue, argued.states[at.unit] as State, at.fact);
  if (at.unit === 0 && isAssumed(assumed, at.fact, values)) return { fact: at.fact, values, assumed: true };
  return person === undefined ? { fact: at.fact, values } : { fact: at.fact, person, values };
}

function kindOf(argued: PartArgument, claims: Claims, plans: readonly PlanSet[], gap: boolean): string {
  let grounds = '';
  for (const [index, { unit, provision }] of argued.argument.places.entries()) {
    const stands = argued.labelling.stands[index] ?? 2;
    if (stands === 2 || provision.effect === 'owed') continue;
    const affected = unit === 0 ? undefined : argued.affected[unit - 1];
    const settled = unit === 0 ? argued.settled.get(provision.cite) : affected?.settled;
    grounds += `${provision.cite}=${stands}:${affected?.person ?? ''}:${settled?.ids.join('\n') ?? ''}\t`;
  }
  let people = '';
  for (const [index, { person }] of argued.affected.entries()) if (plans[index] !== nothing) people += `${person ?? ''}=${plans[index]}\t`;
  return `${gap} ${argued.outcomes} ${claims.missing.join()}\n${grounds}\n\n${people}`;
}

/** Works out every atom of a track, each distinct situation once: by how it is described, and then by what is claimed of it. */
export function evaluateAtoms(setting: Setting, atoms: readonly Atom[]): readonly Evaluated[] {
  const describe = descriptionsIn();
  const described = new Map<string, Evaluated>();
  const done = new Map<string, Evaluated>();
  const once: Once = { common: nothingInCommon(), worked: new Map(), likenesses: new Map(), told: new Map() };
  return atoms.map((atom) => {
    const description = describe(atom);
    const before = described.get(description);
    if (before !== undefined) return before;
    const claims = claimsAt(setting.case, setting.item, setting.track, atom.segments);
    const key = situationOf(claims, atom.judgements);
    const evaluated = done.get(key) ?? evaluate(setting, atom.segments, claims, atom.judgements, once);
    done.set(key, evaluated);
    described.set(description, evaluated);
    return evaluated;
  });
}

/** A text that two stretches share exactly when the same is claimed and judged of them. */
function situationOf(claims: Claims, judgements: readonly Weighed[]): string {
  const judged = judgements.map(({ judgement }) => JSON.stringify(judgement.id)).sort();
  return [claimed(claims), judged.join(','), ...claims.readings.map(claimed)].join('|');
}

function claimed({ relates, ownWords, people, missing }: Claims): string {
  const there = people.map((one) => `${one.person === undefined ? '?' : JSON.stringify(one.person)}:${one.relations.join('+')}`);
  return [relates, ownWords, there.join(','), missing.join(',')].join('|');
}
