import { declared } from '../../src/provisions/index.ts';
import type { CheckName, Declared, Pack } from '../../src/reasoning/index.ts';
import { checkLaw, covers } from '../../src/reasoning/index.ts';
import type { Days } from '../second-opinion/law/days.ts';
import { everyOtherEvent, everyPair, fewDays } from '../second-opinion/law/days.ts';
import type { SecondOpinion } from '../second-opinion/law/disagreements.ts';
import { everyDifference } from '../second-opinion/law/disagreements.ts';
import type { Rule } from './change.ts';
import type { Mutant } from './mutants.ts';
import { alone, lawOf } from './mutants.ts';

/** What can catch a mutant, in the order they are asked. */
export const killers = ['the second opinion', 'the second opinion, on every day', 'the checks of a rule', 'the checks of the law'] as const;

/** One of them. */
export type Killer = (typeof killers)[number];

/** What becomes of a mutant: who catches it, that it is no body of law at all, or that nothing catches it. */
export type Fate = Killer | 'invalid' | 'survived';

/** What the mutants of a body of law are held to: what is declared of it, a second opinion on it, and the days to ask that on. */
export interface HeldTo {
  readonly declared: Declared;
  readonly opinion?: SecondOpinion;
  readonly fewDays: readonly Days[];
  readonly everyDay: readonly Days[];
}

/** What those of Part 3 are held to. */
const part3Held: HeldTo = { declared, fewDays, everyDay: [...everyPair, ...everyOtherEvent] };

/** Asks each in turn. Each is held to over the law as it is by a test of its own, so that what it says of a mutant would fail that test. */
export function fateOf(mutant: Mutant, held: HeldTo = part3Held): Fate {
  const law = lawIfAny(mutant);
  if (law === undefined) return 'invalid';
  if (differs(law, mutant, held, held.fewDays)) return 'the second opinion';
  if (differs(law, mutant, held, held.everyDay)) return 'the second opinion, on every day';
  if (mutant.changed !== undefined) {
    const before = faultsAlone(mutant.law, mutant.rule, held.declared);
    if (faultsAlone(mutant.law, mutant.changed, held.declared).some((fault) => !before.includes(fault))) return 'the checks of a rule';
  }
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
  const standing = everyDifference(mutant.law, days, mutant.cite, opinion);
  return found.length !== standing.length || found.some((line) => !standing.includes(line));
}

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
