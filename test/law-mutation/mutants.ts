import type { Pack } from '../../src/reasoning/index.ts';
import { assemble } from '../../src/reasoning/index.ts';
import type { Change, Operator, Rule } from './change.ts';
import { dutyChanges } from './duties.ts';
import { provisionChanges } from './provisions.ts';

/** A body of law with one thing in it changed. */
export interface Mutant {
  /** The law as it is. */
  readonly law: Pack;
  /** The citation of the rule, and what is changed in it: no two mutants have the same. */
  readonly name: string;
  readonly cite: string;
  readonly operator: Operator;
  /** The rule as it is in the law. */
  readonly rule: Rule;
  /** The rule as changed, or none where it is dropped. */
  readonly changed: Rule | undefined;
}

/** Every mutant of a body of law, in the order of the law and then of its text. Where a rule asks the same twice, the second is numbered. */
export function mutantsOf(law: Pack): readonly Mutant[] {
  const count = new Map<string, number>();
  return [
    ...law.provisions.flatMap((rule) => [...provisionChanges(law, rule)].map((change) => mutant(law, rule, change))),
    ...[...law.duties.values()].flatMap((rule) => [...dutyChanges(rule)].map((change) => mutant(law, rule, change))),
  ].map((one) => {
    const times = (count.get(one.name) ?? 0) + 1;
    count.set(one.name, times);
    return times === 1 ? one : { ...one, name: `${one.name} (${times})` };
  });
}

function mutant(law: Pack, rule: Rule, { operator, what, changed }: Change<Rule>): Mutant {
  return { law, name: `${rule.cite}: ${what}`, cite: rule.cite, operator, rule, changed };
}

/**
 * The whole law with the change in it.
 *
 * @throws RangeError where it cannot be put together.
 */
export function lawOf({ law, rule, changed }: Mutant): Pack {
  const swap = <R extends Rule>(those: readonly R[]) =>
    those.flatMap((one) => (one === rule ? (changed === undefined ? [] : [changed as R]) : [one]));
  return assemble(law.catalogue, { provisions: swap(law.provisions), duties: swap([...law.duties.values()]), elements: law.elements });
}

/** One rule by itself, as a body of law. */
export function alone({ catalogue }: Pack, rule: Rule): Pack {
  const provisions = 'effect' in rule ? [rule] : [];
  return assemble(catalogue, { provisions, duties: 'effect' in rule ? [] : [rule], elements: [] });
}
