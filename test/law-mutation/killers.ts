import { declared, part3 } from '../../src/provisions/index.ts';
import type { CheckName, Pack } from '../../src/reasoning/index.ts';
import { checkLaw, covers } from '../../src/reasoning/index.ts';
import { everyOtherEvent, everyPair, fewDays } from '../second-opinion/law/days.ts';
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

/** Asks each in turn. Each is held to over the law as it is by a test of its own, so that what it says of a mutant would fail that test. */
export function fateOf(mutant: Mutant): Fate {
  const law = lawIfAny(mutant);
  if (law === undefined) return 'invalid';
  if (differs(law, mutant, fewDays)) return 'the second opinion';
  if (differs(law, mutant, everyDay)) return 'the second opinion, on every day';
  if (mutant.changed !== undefined && faultsAlone(mutant.changed).some((fault) => !faultsAlone(mutant.rule).includes(fault))) {
    return 'the checks of a rule';
  }
  return checkLaw(law, declared).sound ? 'survived' : 'the checks of the law';
}

const everyDay = [...everyPair, ...everyOtherEvent];

function lawIfAny(mutant: Mutant): Pack | undefined {
  try {
    return lawOf(mutant);
  } catch {
    return undefined;
  }
}

/** Where the second opinion differs from the mutant and not from the law as it is, or the other way about: it is held to both. */
function differs(law: Pack, { cite }: Mutant, days: typeof fewDays): boolean {
  const found = everyDifference(law, days, cite);
  const standing = everyDifference(part3, days, cite);
  return found.length !== standing.length || found.some((line) => !standing.includes(line));
}

/** Checks that look at each rule by itself: what they say of it alone, they say of it among the others. */
const ofOneRule: readonly CheckName[] = ['gaps', 'conflicts', 'conditions', 'citations', 'limbs', 'dates', 'quotes', 'told'];

/** What those checks find of a rule alone, one line each; worked out once for a rule of the law. */
function faultsAlone(rule: Rule): readonly string[] {
  const already = foundAlone.get(rule);
  if (already !== undefined) return already;
  const absences = declared.absences.filter(({ of, facts }) => facts === undefined && of.some((pattern) => covers(pattern, rule.cite)));
  const { checks } = checkLaw(alone(rule), { ...declared, absences, directions: [] });
  const found = checks.flatMap(({ check, faults }) =>
    ofOneRule.includes(check) ? faults.map(({ is, names = [] }) => `${check}: ${is} ${names.join(' ')}`) : [],
  );
  foundAlone.set(rule, found);
  return found;
}

const foundAlone = new WeakMap<Rule, readonly string[]>();
