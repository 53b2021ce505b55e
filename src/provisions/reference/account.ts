import type { Changes, DutyRule, DutyVersion, EventName, FactSpec, Provision, Version } from '../../reasoning/index.ts';
import { changesOfDuty, changesOfProvision, citeOfLimb, covers, leavesOf, predecessorsOf } from '../../reasoning/index.ts';
import { authorities } from '../authorities/authorities.ts';
import type { Authority } from '../authorities/authority.ts';
import { dutyCited, everyCite, factNamed, packsWith, provisionCited } from '../packs.ts';
import { inCiteOrder, unitsUnder } from './citation.ts';
import { nearestDayInForce, ruleInForceOn } from './on-day.ts';

/** Another unit of law, named, and whether a version of it is in force on the day asked about. */
export interface Named {
  readonly cite: string;
  readonly title: string;
  readonly inForce: boolean;
}

/** What one citation, or family of citations, takes in. */
export interface Reaches {
  readonly pattern: string;
  readonly covers: readonly Named[];
}

/** What changed when one version took over from another: which, on the dates of which events, and what. */
export interface Followed {
  /** The number of the earlier version, from 1. */
  readonly version: number;
  readonly events: readonly EventName[];
  readonly changes: Changes;
}

/** One version as it stands in the order of versions. */
export interface InOrder<V> {
  /** From 1. */
  readonly number: number;
  readonly version: V;
  /** Is it in force on the day asked about? */
  readonly inForce: boolean;
  /** Is it the one an account is told of: the one in force, or else the nearest in time? */
  readonly told: boolean;
  readonly follows: readonly Followed[];
}

/** Everything the library knows of one provision, as it stands on a day. */
export interface ProvisionAccount {
  readonly is: 'provision';
  /** Every event is taken as happening on this day. */
  readonly on: string;
  /** The same day where a version is in force on it, or else the nearest day on which one is: what stands around it is told as of then. */
  readonly asOf: string;
  readonly provision: Provision;
  readonly versions: readonly InOrder<Version>[];
  readonly displaces: readonly Reaches[];
  readonly displacedBy: readonly Named[];
  /** The duties that follow when it stands. */
  readonly duties: readonly Named[];
  /** Every fact that any version turns on, in reading order, and the exercise of its power. */
  readonly facts: Readonly<Record<string, FactSpec>>;
  readonly authorities: readonly Authority[];
  /** Units with numbers of their own beneath this one. */
  readonly under: readonly Named[];
}

/** Everything the library knows of one duty, as it stands on a day. */
export interface DutyAccount {
  readonly is: 'duty';
  readonly on: string;
  /** The same day where a version is in force on it, or else the nearest day on which one is. */
  readonly asOf: string;
  readonly duty: DutyRule;
  readonly versions: readonly InOrder<DutyVersion>[];
  /** Provisions that bring it about when they stand. */
  readonly broughtAboutBy: readonly Named[];
  readonly notFor: readonly Reaches[];
  /** Provisions that take something out of what it must contain, each with the limbs it takes out. */
  readonly leftOutBy: readonly (Named & { readonly limbs: readonly string[] })[];
  readonly authorities: readonly Authority[];
  readonly under: readonly Named[];
}

/** An account of a unit of law, by its citation as a path; undefined where there is no such unit. */
export function accountOf(cite: string, on: string): ProvisionAccount | DutyAccount | undefined {
  const provision = provisionCited(cite);
  if (provision !== undefined) return accountOfProvision(provision, on);
  const duty = dutyCited(cite);
  return duty === undefined ? undefined : accountOfDuty(duty, on);
}

function accountOfProvision(provision: Provision, on: string): ProvisionAccount {
  const used = usedBy(provision);
  const asOf = nearestDayInForce(on, (day) => ruleInForceOn(provision, day) !== undefined);
  return {
    is: 'provision',
    on,
    asOf,
    provision,
    versions: inOrder(provision.inForce, ruleInForceOn(provision, on), ruleInForceOn(provision, asOf), changesOfProvision),
    displaces: provision.displaces.map((pattern) => reaches(pattern, asOf)),
    displacedBy: displacersOf(provision).map((cite) => named(cite, asOf)),
    duties: provision.duties.map((cite) => named(cite, asOf)),
    facts: used,
    authorities: authorities.filter(
      ({ bearsOn, follows = [] }) => bearsOn.some(({ fact }) => Object.hasOwn(used, fact)) || follows.includes(provision.cite),
    ),
    under: unitsUnder(provision.cite).map((cite) => named(cite, asOf)),
  };
}

/** The provisions that a provision gives way to, in whichever law they stand beside it. */
function displacersOf(provision: Provision): readonly string[] {
  return inCiteOrder([
    ...new Set(packsWith(provision).flatMap(({ displacers }) => (displacers.get(provision) ?? []).map(({ cite }) => cite))),
  ]);
}

function accountOfDuty(duty: DutyRule, on: string): DutyAccount {
  const notFor = duty.notFor ?? [];
  const bringing = [...new Set(packsWith(duty).flatMap(({ provisions }) => provisions))];
  const limbsOf = (pattern: string) => Object.keys(duty.limbs).filter((limb) => citeOfLimb(duty, limb) === pattern);
  const asOf = nearestDayInForce(on, (day) => ruleInForceOn(duty, day) !== undefined);
  return {
    is: 'duty',
    on,
    asOf,
    duty,
    versions: inOrder(duty.inForce, ruleInForceOn(duty, on), ruleInForceOn(duty, asOf), (earlier, later) =>
      changesOfDuty(duty, earlier, later),
    ),
    broughtAboutBy: inCiteOrder(
      bringing
        .filter(({ cite, duties }) => duties.includes(duty.cite) && !notFor.some((pattern) => covers(pattern, cite)))
        .map(({ cite }) => cite),
    ).map((cite) => named(cite, asOf)),
    notFor: notFor.map((pattern) => reaches(pattern, asOf)),
    leftOutBy: bringing.flatMap(({ cite, displaces }) => {
      const limbs = displaces.flatMap(limbsOf);
      return limbs.length === 0 ? [] : [{ ...named(cite, asOf), limbs }];
    }),
    authorities: authorities.filter(({ follows = [] }) => follows.includes(duty.cite)),
    under: unitsUnder(duty.cite).map((cite) => named(cite, asOf)),
  };
}

function inOrder<V extends { readonly windows: Version['windows'] }>(
  versions: readonly V[],
  inForce: V | undefined,
  told: V | undefined,
  changes: (earlier: V, later: V) => Changes,
): readonly InOrder<V>[] {
  return versions.map((version, index) => ({
    number: index + 1,
    version,
    inForce: version === inForce,
    told: version === (told ?? versions.at(-1)),
    follows: predecessorsOf(versions, index).map(({ index: earlier, events }) => ({
      version: earlier + 1,
      events,
      changes: changes(versions[earlier] as V, version),
    })),
  }));
}

/** The facts a provision turns on in any version, and the fact that records the use of its power. */
function usedBy({ inForce, exercise }: Provision): Readonly<Record<string, FactSpec>> {
  const ids = inForce.flatMap(({ when }) => leavesOf(when).map(({ fact }) => fact));
  return Object.fromEntries([...ids, ...(exercise === undefined ? [] : [exercise])].map((id) => [id, factNamed(id) as FactSpec]));
}

/** The provisions a pattern takes in; or where it is the limb of a duty, that duty. */
function reaches(pattern: string, on: string): Reaches {
  const provisions = everyCite().filter((cite) => covers(pattern, cite) && provisionCited(cite) !== undefined);
  const ofLimb = everyCite().filter((cite) => {
    const duty = dutyCited(cite);
    return duty !== undefined && Object.keys(duty.limbs).some((limb) => citeOfLimb(duty, limb) === pattern);
  });
  return { pattern, covers: inCiteOrder(provisions.length > 0 ? provisions : ofLimb).map((cite) => named(cite, on)) };
}

/** A unit of law by name. */
export function named(cite: string, on: string): Named {
  const provision = provisionCited(cite);
  if (provision !== undefined) return { cite, title: provision.title, inForce: ruleInForceOn(provision, on) !== undefined };
  const duty = dutyCited(cite);
  return { cite, title: duty?.title ?? '', inForce: duty !== undefined && ruleInForceOn(duty, on) !== undefined };
}
