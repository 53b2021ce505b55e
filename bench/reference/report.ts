import { bytesKept } from '../memory.ts';
import type { Arm, Timed } from '../rounds.ts';
import { inRounds } from '../rounds.ts';
import { figures, print } from '../table.ts';
import { byHand } from './by-hand.ts';
import { byHandCodes, treeOf } from './by-hand-codes.ts';
import { byJsonLogic, byJsonLogicExplained } from './by-json-logic.ts';
import { byJsonRules, byJsonRulesExplained } from './by-json-rules.ts';
import { decideInto, decideWithTree, rowsFor, treeIn } from './by-library.ts';
import type { Item } from './item.ts';
import { items } from './item.ts';

const many = items(10_000, 1);
/** Slow engines are asked of fewer, so that a round does not last for minutes. */
const few = many.slice(0, 200);

/** How many results are alive at a time while trees are timed: enough that none is thought unused. */
const alive = 64;

function each(name: string, decide: (item: Item, index: number) => unknown): Arm {
  const ring = new Array<unknown>(alive);
  return {
    name,
    count: many.length,
    run: () => {
      for (let index = 0; index < many.length; index += 1) ring[index % alive] = decide(many[index] as Item, index);
      return ring;
    },
  };
}

function eachInTurn(name: string, decide: (item: Item) => Promise<unknown>): Arm {
  return {
    name,
    count: few.length,
    run: async () => {
      let last: unknown;
      for (const item of few) last = await decide(item);
      return last;
    },
  };
}

const rows = rowsFor(many.length);
const kept = new Float64Array(many.length);

const arms: readonly Arm[] = [
  each('by hand, full tree: the yardstick', byHand),
  each('by hand, verdicts kept', (item, index) => {
    kept[index] = byHandCodes(item);
  }),
  each('by hand, verdicts kept, one tree in ten asked for', (item, index) => {
    kept[index] = byHandCodes(item);
    return index % 10 === 0 ? treeOf(item) : undefined;
  }),
  each('this library, verdicts kept', (item, index) => decideInto(rows, index, item)),
  each('this library, verdicts kept, one tree in ten asked for', (item, index) => {
    const outcome = decideInto(rows, index, item);
    return index % 10 === 0 ? treeIn(rows, index) : outcome;
  }),
  each('this library, full tree', decideWithTree),
  each('json-logic-engine, compiled, outcome only', byJsonLogic),
  each('json-logic-engine, compiled, list of rules met', byJsonLogicExplained),
  eachInTurn('json-rules-engine, outcome only', byJsonRules),
  eachInTurn('json-rules-engine, condition trees', byJsonRulesExplained),
];

/** Prints the reference decision by every engine as a ratio to the yardstick, and what each keeps. */
export async function reportReference(rounds: number): Promise<void> {
  const keeps = bytes();
  const timed = await inRounds(arms, rounds);
  const line = ({ name, each, ratio, spread }: Timed, index: number) => [
    name,
    figures(ratio),
    `${figures(spread[0])} to ${figures(spread[1])}`,
    figures(each),
    figures(keeps[index] ?? Number.NaN),
  ];
  print('The reference decision, as a ratio to the yardstick', ['engine', 'ratio', 'middle half', 'ns', 'bytes kept'], timed.map(line));
}

/** Bytes that a decision keeps. Small things are counted over more items, so that what else the program holds is lost among them. */
function bytes(): readonly number[] {
  const none = Number.NaN;
  const more = items(200_000, 2);
  const byHandTree = bytesKept(many.length, () => many.map(byHand));
  const byHandVerdicts = bytesKept(more.length, () => Float64Array.from(more, byHandCodes));
  const libraryVerdicts = bytesKept(more.length, () => {
    const made = rowsFor(more.length);
    return { made, outcomes: more.map((item, index) => decideInto(made, index, item)) };
  });
  const libraryTree = bytesKept(many.length, () => many.map(decideWithTree));
  const logic = bytesKept(many.length, () => many.map(byJsonLogicExplained));
  return [byHandTree, byHandVerdicts, none, libraryVerdicts, none, libraryTree, none, logic, none, none];
}
