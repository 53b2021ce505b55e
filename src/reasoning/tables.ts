import type { Catalogue } from './catalogue.ts';
import { slotOf } from './catalogue.ts';
import type { State } from './state.ts';
import type { Literal, Term } from './term.ts';

/** A term, and the bit of a plane that says what it comes to. */
export interface Placed {
  readonly bit: number;
  readonly term: Term;
}

/**
 * Terms asked of one state together, up to one for each bit of a word. The facts they turn on are taken a few at a time; for every
 * way those few can be known, a table has the terms that may still hold and those that may fail.
 */
export interface Table {
  /** The word of a plane its bits are in. */
  readonly word: number;
  /** Four numbers for each few facts: the word of the state, the shift and mask that take them out, and where their entries start. */
  readonly looks: Int32Array;
  /** Two words for each entry: terms that can hold, and terms that can fail. */
  readonly entries: Int32Array;
  /** Every term of the table. */
  readonly bits: number;
  /** Terms of the kind `any`, tabulated as what denies them. */
  readonly any: number;
}

/** Facts looked up together have at most this many values between them, so a table of theirs has at most 256 entries. */
const most = 8;

/** True of a literal whose fact has few enough values to be looked up. */
export function isTabled(catalogue: Catalogue, literal: Literal): boolean {
  return widthOf(catalogue, literal.fact) <= most;
}

function widthOf(catalogue: Catalogue, fact: string): number {
  return catalogue.specs[fact]?.values.length ?? 0;
}

/** Tabulates the literals of terms; what they have inside is left to whoever puts planes together. */
export function tableOf(catalogue: Catalogue, word: number, placed: readonly Placed[]): Table {
  const literals = placed.flatMap(({ bit, term }) => term.literals.map((literal) => ({ ...literal, at: bit, any: term.is === 'any' })));
  const names = new Set(literals.map(({ fact }) => fact));
  const runs = runsOf(catalogue, names);
  const looks: number[] = [];
  const entries: number[] = [];
  let bits = 0;
  for (const { bit } of placed) bits |= 1 << bit;
  for (const run of runs) {
    looks.push(run.word, run.shift, (1 << run.width) - 1, entries.length);
    const here = literals.filter(({ fact }) => run.facts.has(fact));
    for (let value = 0; value < 1 << run.width; value += 1) {
      let holds = bits;
      let fails = 0;
      for (const { at, any, yes, no } of here) {
        const known = value << run.shift;
        if ((known & (any ? no : yes)) === 0) holds &= ~(1 << at);
        if ((known & (any ? yes : no)) !== 0) fails |= 1 << at;
      }
      entries.push(holds, fails);
    }
  }
  let any = 0;
  for (const { bit, term } of placed) if (term.is === 'any') any |= 1 << bit;
  return { word, looks: Int32Array.from(looks), entries: Int32Array.from(entries), bits, any };
}

interface Run {
  readonly word: number;
  readonly shift: number;
  width: number;
  readonly facts: Set<string>;
}

/** Facts that lie beside each other in a state, as many at a time as one look-up may have. */
function runsOf(catalogue: Catalogue, names: ReadonlySet<string>): readonly Run[] {
  const runs: Run[] = [];
  for (const fact of catalogue.ids) {
    if (!names.has(fact)) continue;
    const { word, shift } = slotOf(catalogue, fact);
    const width = widthOf(catalogue, fact);
    const last = runs[runs.length - 1];
    if (last !== undefined && last.word === word && shift + width - last.shift <= most) {
      last.width = shift + width - last.shift;
      last.facts.add(fact);
    } else runs.push({ word, shift, width, facts: new Set([fact]) });
  }
  return runs;
}

/** Looks up a state, and adds to two planes what can hold and what can fail. The second plane starts `planeWords` after the first. */
export function lookUp({ word, looks, entries, bits, any }: Table, state: State, planes: Int32Array, planeWords: number): void {
  let holds = bits;
  let fails = 0;
  for (let look = 0; look < looks.length; look += 4) {
    const known = ((state[looks[look] as number] as number) >> (looks[look + 1] as number)) & (looks[look + 2] as number);
    const entry = (looks[look + 3] as number) + 2 * known;
    holds &= entries[entry] as number;
    fails |= entries[entry + 1] as number;
  }
  const denied = (holds ^ fails) & any;
  planes[word] = (planes[word] as number) | (holds ^ denied);
  planes[planeWords + word] = (planes[planeWords + word] as number) | (fails ^ denied);
}
