import { part3 } from '../../src/provisions/index.ts';
import type { Pack } from '../../src/reasoning/index.ts';
import { assemble } from '../../src/reasoning/index.ts';
import type { Change, Operator, Rule } from './change.ts';
import { dutyChanges } from './duties.ts';
import { provisionChanges } from './provisions.ts';

/** Part 3 with one thing in it changed. */
export interface Mutant {
  /** The citation of the rule, and what is changed in it: no two mutants have the same. */
  readonly name: string;
  readonly cite: string;
  readonly operator: Operator;
  /** The rule as it is in the law. */
  readonly rule: Rule;
  /** The rule as changed, or none where it is dropped. */
  readonly changed: Rule | undefined;
}

const duties = [...part3.duties.values()];

/** Every mutant of Part 3, in the order of the law and then of its text. */
export const everyMutant: readonly Mutant[] = [
  ...part3.provisions.flatMap((rule) => [...provisionChanges(part3, rule)].map((change) => mutant(rule, change))),
  ...duties.flatMap((rule) => [...dutyChanges(rule)].map((change) => mutant(rule, change))),
];

function mutant(rule: Rule, { operator, what, changed }: Change<Rule>): Mutant {
  return { name: `${rule.cite}: ${what}`, cite: rule.cite, operator, rule, changed };
}

/**
 * The whole law with the change in it.
 *
 * @throws RangeError where it cannot be put together.
 */
export function lawOf({ rule, changed }: Mutant): Pack {
  const swap = <R extends Rule>(those: readonly R[]) =>
    those.flatMap((one) => (one === rule ? (changed === undefined ? [] : [changed as R]) : [one]));
  return assemble(part3.catalogue, { provisions: swap(part3.provisions), duties: swap(duties), elements: part3.elements });
}

/** One rule by itself, as a body of law. */
export function alone(rule: Rule): Pack {
  const provisions = 'effect' in rule ? [rule] : [];
  return assemble(part3.catalogue, { provisions, duties: 'effect' in rule ? [] : [rule], elements: [] });
}
