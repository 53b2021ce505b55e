import type { CheckName, Declared, EventDates, Pack } from '../../src/reasoning/index.ts';
import { checkLaw, covers, inForceFor } from '../../src/reasoning/index.ts';
import type { Days } from '../second-opinion/law/days.ts';
import type { SecondOpinion } from '../second-opinion/law/disagreements.ts';
import { everyDifference } from '../second-opinion/law/disagreements.ts';
import type { Rule } from './change.ts';
import type { Mutant } from './mutants.ts';
import { alone, lawOf } from './mutants.ts';
import { sameLaw } from './same-law.ts';

/** What can catch a mutant, in the order they are asked. */
export const killers = [
  'the second opinion',
  'the second opinion, on every day',
  'the checks of a rule',
  'whole situations read a second time',
  'the checks of the law',
] as const;

/** One of them. */
export type Killer = (typeof killers)[number];

/** What becomes of a mutant: who catches it, that it is no body of law at all, or that nothing catches it. */
export type Fate = Killer | 'invalid' | 'survived';

/** What the mutants of a body of law are held to: what is declared of it, a second opinion on it, and the days to ask that on. */
export interface HeldTo {
  readonly declared: Declared;
  readonly opinion: SecondOpinion;
  readonly fewDays: readonly Days[];
  readonly everyDay: readonly Days[];
  /** Does a body of law come to something else than it was read to, in a sample of whole situations in which a citation stands? */
  readonly whole?: (law: Pack, cite: string) => boolean;
}

/** Asks each in turn. Each is held to over the law as it is by a test of its own, so that what it says of a mutant would fail that test. */
export function fateOf(mutant: Mutant, held: HeldTo): Fate {
  const law = lawIfAny(mutant);
  if (law === undefined) return 'invalid';
  // What goes by no day is told apart first, then the days on either side of each change to the rule: nearly all are caught there.
  if ([[], turningDays(mutant, held.fewDays), held.fewDays].some((days) => differs(law, mutant, held, days))) return 'the second opinion';
  if (differs(law, mutant, held, held.everyDay)) return 'the second opinion, on every day';
  if (mutant.changed !== undefined) {
    const before = faultsAlone(mutant.law, mutant.rule, held.declared);
    if (faultsAlone(mutant.law, mutant.changed, held.declared).some((fault) => !before.includes(fault))) return 'the checks of a rule';
  }
  if (held.whole?.(law, mutant.cite) === true) return 'whole situations read a second time';
  // What says the same of every request is the same law, whatever else is asked of it; the whole law takes seconds to check.
  if (mutant.changed !== undefined && sameLaw(law.catalogue, mutant.rule, mutant.changed)) return 'survived';
  return checkLaw(law, held.declared).sound ? 'survived' : 'the checks of the law';
}

function lawIfAny(mutant: Mutant): Pack | undefined {
  try {
    return lawOf(mutant);
  } catch {
    return undefined;
  }
}

/** Where the second opinion differs from the mutant and not from the law as it is, or the other way about: it is held to both. */
function differs(law: Pack, mutant: Mutant, { opinion }: HeldTo, days: readonly Days[]): boolean {
  const found = everyDifference(law, days, mutant.cite, opinion);
  const standing = standingOn(mutant, days, opinion);
  return found.length !== standing.length || found.some((line) => !standing.includes(line));
}

/** The first and last of some days on which the rule, and the rule as changed, have the same versions in force. */
function turningDays({ rule, changed }: Mutant, days: readonly Days[]): readonly Days[] {
  const ends = new Map<string, Days[]>();
  for (const one of days) {
    const dates: EventDates = { ...one, continuous: one.decision };
    const versions = [rule, ...(changed === undefined ? [] : [changed])].map((either) => inForceAt(either, dates)).join();
    const those = ends.get(versions);
    ends.set(versions, [those?.[0] ?? one, one]);
  }
  return [...new Set([...ends.values()].flat())];
}

function inForceAt({ inForce }: Rule, dates: EventDates): number {
  return inForce.findIndex((version) => inForceFor({ inForce: [version] }, dates) !== undefined);
}

/** What the second opinion says of the rule as it is, worked out once for a rule and some days. */
function standingOn({ law, rule, cite }: Mutant, days: readonly Days[], opinion: SecondOpinion): readonly string[] {
  const known = standing.get(rule) ?? new Map<string, readonly string[]>();
  standing.set(rule, known);
  const key = days.map((one) => Object.values(one).join()).join(';');
  const lines = known.get(key) ?? everyDifference(law, days, cite, opinion);
  known.set(key, lines);
  return lines;
}

const standing = new WeakMap<Rule, Map<string, readonly string[]>>();

/** Checks that look at each rule by itself: what they say of it alone, they say of it among the others. */
const ofOneRule: readonly CheckName[] = ['gaps', 'conflicts', 'conditions', 'citations', 'limbs', 'dates', 'quotes', 'told'];

/** What those checks find of a rule alone, one line each; worked out once for a rule of the law. */
function faultsAlone(law: Pack, rule: Rule, declared: Declared): readonly string[] {
  const already = foundAlone.get(rule);
  if (already !== undefined) return already;
  const absences = declared.absences.filter(({ of, facts }) => facts === undefined && of.some((pattern) => covers(pattern, rule.cite)));
  const { checks } = checkLaw(alone(law, rule), { ...declared, absences, directions: [] });
  const found = checks.flatMap(({ check, faults }) =>
    ofOneRule.includes(check) ? faults.map(({ is, names = [] }) => `${check}: ${is} ${names.join(' ')}`) : [],
  );
  foundAlone.set(rule, found);
  return found;
}

const foundAlone = new WeakMap<Rule, readonly string[]>();
