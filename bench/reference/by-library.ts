import type { FoundPlace, State } from '../../src/reasoning/index.ts';
import { nothingKnown, planes, programOf, run, traceOf } from '../../src/reasoning/index.ts';
import type { Item, Outcome } from './item.ts';
import type { PlaceName } from './law.ts';
import { argument, facts, placeOf } from './law.ts';
import { read } from './read-item.ts';

const program = programOf(argument);

/** Words kept of a decision: what was known, and what came of it. */
const rowWords = facts.words + program.codeWords;

/** Decisions in rows, to be asked about later. */
export function rowsFor(count: number): Int32Array {
  return new Int32Array(count * rowWords);
}

const bit = (...names: readonly PlaceName[]): number => names.reduce((bits, name) => bits | (1 << placeOf(name)), 0);
const places = {
  outOfScope: bit('G1'),
  askIdentity: bit('G2'),
  route: bit('G3'),
  unfounded: bit('R1'),
  excessive: bit('R2', 'R3', 'R4'),
  withhold: bit('P1', 'A', 'B', 'C', 'D', 'E'),
  redact: bit('redact'),
  disclose: bit('disclose'),
  notice: bit('N'),
};

const reading: State = nothingKnown(facts);
const states: readonly State[] = [reading];
const oneRow = rowsFor(1);

/** Decides an item into a row. */
export function decideInto(rows: Int32Array, row: number, item: Item): Outcome {
  const at = row * rowWords;
  read(item, reading);
  rows[at] = reading[0] as number;
  rows[at + 1] = reading[1] as number;
  run(program, states, rows, at + facts.words);
  return outcomeIn(rows, row);
}

/** The outcome a row comes to: that of the first provision that certainly stands, and otherwise what must be asked. */
export function outcomeIn(rows: Int32Array, row: number): Outcome {
  const at = row * rowWords + facts.words;
  const stands = rows[at + planes.stands * program.words] as number;
  const sure = stands & ~(rows[at + planes.doubtful * program.words] as number);
  if (sure & places.outOfScope) return 'out of scope';
  if (sure & places.askIdentity) return 'ask identity';
  if (sure & places.route) return 'route';
  if (sure & places.unfounded) return 'refuse unfounded';
  if (sure & places.excessive) return 'refuse excessive';
  if (sure & places.withhold)
    return stands & places.notice ? (sure & places.notice ? 'withhold without notice' : 'ask') : 'withhold with notice';
  if (sure & places.redact) return stands & places.notice ? (sure & places.notice ? 'redact without notice' : 'ask') : 'redact with notice';
  if (sure & places.disclose) return 'disclose';
  return stands & places.askIdentity && !(stands & places.outOfScope) ? 'ask identity' : 'ask';
}

/** The tree of a row, when somebody asks for it. */
export function treeIn(rows: Int32Array, row: number): readonly FoundPlace[] {
  const at = row * rowWords;
  return traceOf(program, [rows.subarray(at, at + facts.words)], rows, at + facts.words);
}

/** An outcome with its whole tree, as a caller has it who wants one for every item. */
export function decideWithTree(item: Item): { readonly outcome: Outcome; readonly places: readonly FoundPlace[] } {
  const outcome = decideInto(oneRow, 0, item);
  return { outcome, places: traceOf(program, states, oneRow, facts.words) };
}
