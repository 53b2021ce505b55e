import type { NestedCondition, TopLevelCondition } from 'json-rules-engine';
import { Engine } from 'json-rules-engine';
import type { Item, Outcome } from './item.ts';
import type { Asked } from './rows.ts';
import { rows } from './rows.ts';

const operators = { same: 'equal', other: 'notEqual', under: 'lessThan' } as const;

function conditionOf(asked: Asked): NestedCondition {
  if ('all' in asked) return { all: asked.all.map(conditionOf) };
  if ('any' in asked) return { any: asked.any.map(conditionOf) };
  return { fact: asked.fact, operator: operators[asked.is], value: asked.as };
}

function engineOf(stops: boolean): Engine {
  const engine = new Engine();
  rows.forEach(({ name, when, gives }, index) => {
    const condition = conditionOf(when);
    const conditions: TopLevelCondition =
      'all' in condition || 'any' in condition ? (condition as TopLevelCondition) : { all: [condition] };
    engine.addRule({ name, conditions, priority: rows.length - index, event: { type: gives } });
  });
  if (stops) engine.on('success', () => engine.stop());
  return engine;
}

const deciding = engineOf(true);
const explaining = engineOf(false);

/** The reference decision by json-rules-engine, which stops at the first rule met. */
export async function byJsonRules(item: Item): Promise<Outcome> {
  const { events } = await deciding.run({ ...item });
  return events[0]?.type as Outcome;
}

/** The same with what it explains: the condition tree of every rule, met and not. */
export async function byJsonRulesExplained(item: Item) {
  const { events, results, failureResults } = await explaining.run({ ...item });
  return { outcome: events[0]?.type as Outcome, results, failureResults };
}
