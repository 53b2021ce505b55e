import { LogicEngine } from 'json-logic-engine';
import type { Item, Outcome } from './item.ts';
import type { Asked } from './rows.ts';
import { rows } from './rows.ts';

type Logic = Readonly<Record<string, unknown>> | boolean;

const operators = { same: '===', other: '!==', under: '<' } as const;

function logicOf(asked: Asked): Logic {
  if ('all' in asked) return asked.all.length === 0 ? true : { and: asked.all.map(logicOf) };
  if ('any' in asked) return { or: asked.any.map(logicOf) };
  const test = { [operators[asked.is]]: [{ var: asked.fact }, asked.as] };
  // It holds nothing to be under ninety.
  return asked.is === 'under' ? { and: [{ '!==': [{ var: asked.fact }, null] }, test] } : test;
}

const engine = new LogicEngine();
const chain = engine.build({ if: rows.flatMap(({ when, gives }) => [logicOf(when), gives]) }) as (item: Item) => Outcome;
const list = engine.build(rows.map(({ when }) => logicOf(when))) as (item: Item) => readonly boolean[];

/** The reference decision by json-logic-engine, compiled: one chain of conditions. */
export function byJsonLogic(item: Item): Outcome {
  return chain(item);
}

/** The same with a list of the rules that were met: all the explanation it can be made to give. */
export function byJsonLogicExplained(item: Item) {
  const met = list(item);
  const reached: { readonly name: string; readonly met: boolean }[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as (typeof rows)[number];
    reached.push({ name: row.name, met: met[index] as boolean });
    if (met[index] === true) return { outcome: row.gives, reached };
  }
  return { outcome: 'disclose' as const, reached };
}
