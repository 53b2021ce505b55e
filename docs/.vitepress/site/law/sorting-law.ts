import { addDays } from '../../../../src/calendar/index.ts';
import type { DutyAccount, LawOvernight, Listed, Named, ProvisionAccount, Reaches } from '../../../../src/provisions/index.ts';
import { authorities, latestChange } from '../../../../src/provisions/index.ts';
import { inCiteOrder } from '../../../../src/provisions/reference/citation.ts';
import { nearestDayInForce, ruleInForceOn } from '../../../../src/provisions/reference/on-day.ts';
import { sorting, sortingLaw } from '../../../../src/provisions/sorting/index.ts';
import type { Changes, DutyRule, DutyVersion, FactSpec, Provision, Version } from '../../../../src/reasoning/index.ts';
import {
  changesOfDuty,
  changesOfProvision,
  citeOfLimb,
  covers,
  differencesBetween,
  leavesOf,
  predecessorsOf,
} from '../../../../src/reasoning/index.ts';
import { factsOfMessage } from '../../../../src/telling/wording/english/facts-of-message.ts';
import type { LawWording } from '../../../../src/telling/wording/english-law.ts';
import { englishLaw } from '../../../../src/telling/wording/english-law.ts';

/**
 * The law that messages are sorted by, told of as the law that requests are answered by is: the same accounts, of a pack of its own. One
 * citation may be a rule in each, for the question put to it is another.
 */
const cites = inCiteOrder([...new Set([...sorting.byCite.keys(), ...sorting.duties.keys()])]);

/** The wording of the law, with the facts of a message said in words. */
export const sortingWords: LawWording = { ...englishLaw, facts: { ...englishLaw.facts, ...factWords() } };

function factWords(): Partial<LawWording['facts']> {
  const said = Object.entries(factsOfMessage).map(([fact, { asks, says }]) => [fact, { asks: () => asks, says }] as const);
  return Object.fromEntries(said) as Partial<LawWording['facts']>;
}

/** Every day on which a version of something begins, and every day after which one ends, in order. */
export const sortingDays: readonly string[] = [
  ...new Set(
    cites.flatMap((cite) =>
      (unitOf(cite)?.inForce ?? []).flatMap(({ windows }) => Object.values(windows).flatMap(({ from, to }) => [from, to])),
    ),
  ),
]
  .filter((day) => day !== undefined)
  .sort();

/** The day as of which it is told. */
const on = [latestChange, ...sortingDays].sort().at(-1) ?? latestChange;

/** Every rule and duty, as it stands on the day of the last change encoded. */
export const sortingUnits: readonly Listed[] = cites.map((cite) => ({
  ...named(cite, on),
  kind: sorting.byCite.has(cite) ? 'provision' : 'duty',
  versions: unitOf(cite)?.inForce.length ?? 0,
}));

/** Everything known of one unit. */
export function sortingAccount(cite: string): ProvisionAccount | DutyAccount {
  const provision = sorting.byCite.get(cite);
  if (provision !== undefined) return provisionAccount(provision);
  const duty = sorting.duties.get(cite);
  if (duty === undefined) throw new Error(`docs: messages are sorted by no unit of law ${cite}`);
  return dutyAccount(duty);
}

/** What differs between the eve of a day and the day. */
export function sortingChangedOn(day: string): LawOvernight {
  const from = addDays(day, -1);
  const units = cites.flatMap((cite) => {
    const provision = sorting.byCite.get(cite);
    const duty = sorting.duties.get(cite);
    const unit = provision ?? duty;
    if (unit === undefined) return [];
    const versions: readonly (Version | DutyVersion)[] = unit.inForce;
    const differs = differencesBetween(versions, from, day).map(({ before, after, ...difference }) => {
      const [earlier, later] = [before, after].map((index) => (index === undefined ? undefined : versions[index]));
      const changed = difference.is === 'changed' && earlier !== undefined && later !== undefined;
      return {
        ...difference,
        ...(earlier === undefined ? {} : { before: { number: versions.indexOf(earlier) + 1, version: earlier } }),
        ...(later === undefined ? {} : { after: { number: versions.indexOf(later) + 1, version: later } }),
        ...(changed ? { changes: changesIn(unit, earlier, later) } : {}),
        confidence: unit.confidence,
      };
    });
    return differs.length === 0 ? [] : [{ kind: provision === undefined ? ('duty' as const) : ('provision' as const), unit, differs }];
  });
  return { is: 'overnight', from, to: day, units };
}

function changesIn(unit: Provision | DutyRule, earlier: Version | DutyVersion, later: Version | DutyVersion): Changes {
  return 'effect' in unit
    ? changesOfProvision(earlier as Version, later as Version)
    : changesOfDuty(unit, earlier as DutyVersion, later as DutyVersion);
}

function provisionAccount(provision: Provision): ProvisionAccount {
  const asOf = nearestDayInForce(on, (day) => ruleInForceOn(provision, day) !== undefined);
  const ids = [...new Set(provision.inForce.flatMap(({ when }) => leavesOf(when).map(({ fact }) => fact)))];
  const facts: Readonly<Record<string, FactSpec>> = Object.fromEntries(ids.map((id) => [id, sortingLaw.fact(id) as FactSpec]));
  return {
    is: 'provision',
    on,
    asOf,
    provision,
    versions: versionsOf(provision, asOf),
    displaces: provision.displaces.map((pattern) => reaches(pattern, asOf)),
    displacedBy: inCiteOrder((sorting.displacers.get(provision) ?? []).map(({ cite }) => cite)).map((cite) => named(cite, asOf)),
    duties: provision.duties.map((cite) => named(cite, asOf)),
    facts,
    authorities: authorities.filter(
      ({ bearsOn, follows = [] }) => bearsOn.some(({ fact }) => Object.hasOwn(facts, fact)) || follows.includes(provision.cite),
    ),
    under: [],
  };
}

function dutyAccount(duty: DutyRule): DutyAccount {
  const asOf = nearestDayInForce(on, (day) => ruleInForceOn(duty, day) !== undefined);
  const notFor = duty.notFor ?? [];
  const bringing = sorting.provisions.filter(
    ({ cite, duties }) => duties.includes(duty.cite) && !notFor.some((pattern) => covers(pattern, cite)),
  );
  return {
    is: 'duty',
    on,
    asOf,
    duty,
    versions: versionsOf(duty, asOf),
    broughtAboutBy: inCiteOrder(bringing.map(({ cite }) => cite)).map((cite) => named(cite, asOf)),
    notFor: notFor.map((pattern) => reaches(pattern, asOf)),
    leftOutBy: sorting.provisions.flatMap(({ cite, displaces }) => {
      const limbs = Object.keys(duty.limbs).filter((limb) => displaces.includes(citeOfLimb(duty, limb)));
      return limbs.length === 0 ? [] : [{ ...named(cite, asOf), limbs }];
    }),
    authorities: authorities.filter(({ follows = [] }) => follows.includes(duty.cite)),
    under: [],
  };
}

function versionsOf<V extends Version | DutyVersion>(
  unit: (Provision | DutyRule) & { readonly inForce: readonly V[] },
  asOf: string,
): ProvisionAccount['versions'] & DutyAccount['versions'] {
  const told = ruleInForceOn(unit, asOf) ?? unit.inForce.at(-1);
  const inForce = ruleInForceOn(unit, on);
  return unit.inForce.map((version, index) => ({
    number: index + 1,
    version,
    inForce: version === inForce,
    told: version === told,
    follows: predecessorsOf(unit.inForce, index).map(({ index: earlier, events }) => ({
      version: earlier + 1,
      events,
      changes: changesIn(unit, unit.inForce[earlier] as V, version),
    })),
  })) as unknown as ProvisionAccount['versions'] & DutyAccount['versions'];
}

function reaches(pattern: string, day: string): Reaches {
  const held = cites.filter((cite) => covers(pattern, cite) && sorting.byCite.has(cite));
  const ofLimb = cites.filter((cite) => {
    const duty = sorting.duties.get(cite);
    return duty !== undefined && Object.keys(duty.limbs).some((limb) => citeOfLimb(duty, limb) === pattern);
  });
  return { pattern, covers: (held.length > 0 ? held : ofLimb).map((cite) => named(cite, day)) };
}

function named(cite: string, day: string): Named {
  const unit = unitOf(cite);
  const inForce = unit !== undefined && ruleInForceOn<Version | DutyVersion>(unit, day) !== undefined;
  return { cite, title: unit?.title ?? '', inForce };
}

function unitOf(cite: string): Provision | DutyRule | undefined {
  return sorting.byCite.get(cite) ?? sorting.duties.get(cite);
}
