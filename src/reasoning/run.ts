import type { Program } from './program.ts';
import { setBit } from './program.ts';
import type { State } from './state.ts';
import { lookUp } from './tables.ts';

/** Asks every place of a program at once and writes what it finds into `codes`, from `at`: `planes` says in what order. */
export function run(program: Program, states: readonly State[], codes: Int32Array, at = 0): void {
  const { words, tables, space, powers } = program;
  const spaceWords = space.length >> 1;
  for (let index = 0; index < space.length; index += 1) space[index] = 0;
  for (let index = 0; index < tables.length; index += 1) {
    const { unit, table } = tables[index] as Program['tables'][number];
    lookUp(table, states[unit] as State, space, spaceWords);
  }
  if (program.wide.length > 0) askAlone(program, states, spaceWords);
  if (program.joined.length > 0) join(program, spaceWords);
  for (let word = 0; word < words; word += 1) {
    const holds = space[word] as number;
    const fails = space[spaceWords + word] as number;
    const power = powers === undefined ? 0 : (powers[word] as number);
    const cannot = power === 0 ? 0 : power & ~(space[words + word] as number);
    const mayNot = power === 0 ? 0 : power & (space[spaceWords + words + word] as number);
    codes[at + word] = holds;
    codes[at + words + word] = fails;
    codes[at + 2 * words + word] = holds & ~cannot;
    codes[at + 3 * words + word] = fails | mayNot;
    codes[at + 4 * words + word] = 0;
    codes[at + 5 * words + word] = 0;
  }
  settle(program, codes, at);
}

function askAlone({ wide, space }: Program, states: readonly State[], spaceWords: number): void {
  for (const { unit, bit, literal } of wide) {
    const known = (states[unit] as State)[literal.word] as number;
    if ((known & literal.yes) !== 0) setBit(space, 0, bit);
    if ((known & literal.no) !== 0) setBit(space, spaceWords, bit);
  }
}

/** An `all` can hold if every part can, and fail if one can; an `any` the other way about. */
function join({ joined, space }: Program, spaceWords: number): void {
  for (let index = 0; index < joined.length; index += 1) {
    const { bit, is, of } = joined[index] as Program['joined'][number];
    const wanted = is === 'all' ? 0 : spaceWords;
    const spoils = spaceWords - wanted;
    let every = 1;
    let some = 0;
    for (let part = 0; part < of.length; part += 1) {
      const inner = of[part] as number;
      every &= (space[wanted + (inner >> 5)] as number) >> (inner & 31);
      some |= (space[spoils + (inner >> 5)] as number) >> (inner & 31);
    }
    if ((every & 1) !== 0) setBit(space, wanted, bit);
    if ((some & 1) !== 0) setBit(space, spoils, bit);
  }
}

/**
 * Labels the argument. Places come after what displaces them, so each is settled by the time it is met: one that certainly stands
 * beats what it displaces, and one that may stand leaves it in doubt.
 */
function settle({ words, displaces }: Program, codes: Int32Array, at: number): void {
  const applies = at + 2 * words;
  const stands = at + 4 * words;
  const doubtful = at + 5 * words;
  // Until its turn comes, a word of what stands has what is beaten, and a word of what is doubtful has what may be.
  for (let word = 0; word < words; word += 1) {
    let rest = (codes[applies + word] as number) & ~(codes[stands + word] as number);
    let doubt = (codes[applies + words + word] as number) | (codes[doubtful + word] as number);
    let standing = 0;
    while (rest !== 0) {
      const bit = rest & -rest;
      const from = (32 * word + 31 - Math.clz32(bit)) * words;
      const sure = (doubt & bit) === 0;
      rest ^= bit;
      standing |= bit;
      if (sure) rest &= ~(displaces[from + word] as number);
      else doubt |= displaces[from + word] as number;
      for (let later = word + 1; later < words; later += 1) {
        const onto = (sure ? stands : doubtful) + later;
        codes[onto] = (codes[onto] as number) | (displaces[from + later] as number);
      }
    }
    codes[stands + word] = standing;
    codes[doubtful + word] = doubt & standing;
  }
}
