import type { Catalogue, Condition, Leaf } from '../../src/reasoning/index.ts';
import type { Operator } from './change.ts';
import { replaced, without } from './change.ts';

/** A condition with one thing in it changed. */
interface ChangedCondition {
  readonly operator: Operator;
  readonly what: string;
  readonly when: Condition;
}

/** Every change to a condition, wherever in it: what is negated, dropped, joined otherwise, or asks for other values. */
export function* conditionChanges(catalogue: Catalogue, limbs: readonly string[], condition: Condition): Iterable<ChangedCondition> {
  const named = nameOf(condition);
  yield {
    operator: 'negate a condition',
    what: `not ${named}`,
    when: condition.is === 'not' ? condition.of : { is: 'not', of: condition },
  };
  if (condition.is === 'fact') {
    yield* leafChanges(catalogue, limbs, condition);
    return;
  }
  if (condition.is === 'not') {
    for (const inner of conditionChanges(catalogue, limbs, condition.of)) yield { ...inner, when: { is: 'not', of: inner.when } };
    return;
  }
  if (condition.of.length > 1) {
    const is = condition.is === 'all' ? 'any' : 'all';
    yield { operator: 'take every for any, or any for every', what: `${is} of ${named}`, when: { ...condition, is } };
  }
  for (const [index, branch] of condition.of.entries()) {
    const dropped: Condition = { ...condition, of: without(condition.of, index) };
    yield { operator: 'drop a condition', what: `without ${nameOf(branch)} of ${named}`, when: dropped };
    for (const inner of conditionChanges(catalogue, limbs, branch)) {
      yield { ...inner, when: { ...condition, of: replaced(condition.of, index, inner.when) } };
    }
  }
}

function* leafChanges(catalogue: Catalogue, limbs: readonly string[], leaf: Leaf): Iterable<ChangedCondition> {
  const named = nameOf(leaf);
  if (leaf.values.length > 1) {
    for (const [index, value] of leaf.values.entries()) {
      yield { operator: 'drop a value', what: `${named} less ${value}`, when: { ...leaf, values: without(leaf.values, index) } };
    }
  }
  for (const value of catalogue.specs[leaf.fact]?.values ?? []) {
    if (leaf.values.includes(value)) continue;
    yield { operator: 'add a value', what: `${named} or ${value}`, when: { ...leaf, values: [...leaf.values, value] } };
  }
  for (const limb of limbs) {
    if (limb !== leaf.limb) yield { operator: 'cite other words', what: `${named} under ${limb}`, when: { ...leaf, limb } };
  }
}

/** A condition in words: its fact under its limb, or what is joined. */
function nameOf(condition: Condition): string {
  switch (condition.is) {
    case 'fact':
      return `${condition.limb} ${condition.fact}`;
    case 'not':
      return `not ${nameOf(condition.of)}`;
    case 'all':
    case 'any':
      return `${condition.is} (${condition.of.map(nameOf).join('; ')})`;
  }
}
