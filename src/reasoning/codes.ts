import type { Standing } from './argument.ts';
import type { Outlook } from './outlook.ts';
import { canFail, canHold } from './outlook.ts';
import type { Program } from './program.ts';

/**
 * The planes of a run, in the order they are written. Two bits make a code, the same two that an outlook has: `holds` and `fails` are
 * verdicts, `applies` and `lapses` are verdicts taken with the exercise of a power. In the last pair a place that can stand certainly
 * does, unless it is doubtful.
 */
export const planes = { holds: 0, fails: 1, applies: 2, lapses: 3, stands: 4, doubtful: 5 } as const;

function has({ words }: Program, codes: Int32Array, at: number, plane: number, index: number): number {
  return ((codes[at + plane * words + (index >> 5)] as number) >> (index & 31)) & 1;
}

/** What a place's own conditions come to; 0 where no version of it is in force. */
export function verdictAt(program: Program, codes: Int32Array, index: number, at = 0): Outlook | 0 {
  return (has(program, codes, at, planes.holds, index) | (has(program, codes, at, planes.fails, index) << 1)) as Outlook | 0;
}

/** Its conditions and the exercise of its power together. */
export function applicationAt(program: Program, codes: Int32Array, index: number, at = 0): Outlook {
  if (has(program, codes, at, planes.applies, index) === 0) return canFail;
  return has(program, codes, at, planes.lapses, index) === 0 ? canHold : (3 as Outlook);
}

/** Whether it stands once everything that displaces it is taken into account. */
export function standsAt(program: Program, codes: Int32Array, index: number, at = 0): Outlook {
  if (has(program, codes, at, planes.stands, index) === 0) return canFail;
  return has(program, codes, at, planes.doubtful, index) === 0 ? canHold : (3 as Outlook);
}

/** The standing of a place in words, as `standingOf` has it. */
export function standingAt(program: Program, codes: Int32Array, index: number, at = 0): Standing {
  const stands = standsAt(program, codes, index, at);
  if (stands === canHold) return rivalBeaten(program, codes, index, at) ? 'reinstated' : 'decides';
  if (stands !== canFail) return 'undecided';
  if (applicationAt(program, codes, index, at) !== canFail) return 'beaten';
  return verdictAt(program, codes, index, at) === canHold ? 'available and not exercised' : 'irrelevant';
}

/** The places of one word that were reached: a version of each is in force, and nothing that displaces it can stand. */
export function reachedIn({ words, displaces }: Program, codes: Int32Array, word: number, at = 0): number {
  let reached = (codes[at + planes.holds * words + word] as number) | (codes[at + planes.fails * words + word] as number);
  // Places come after what displaces them, so no later word can bear on this one.
  for (let before = 0; before <= word; before += 1) {
    let rest = codes[at + planes.stands * words + before] as number;
    while (rest !== 0) {
      const bit = rest & -rest;
      rest ^= bit;
      reached &= ~(displaces[(32 * before + 31 - Math.clz32(bit)) * words + word] as number);
    }
  }
  return reached;
}

/** Does something that would displace a place certainly apply? Asked of a place that surely stands, so that its rival is beaten itself. */
function rivalBeaten({ words, displacedBy }: Program, codes: Int32Array, index: number, at: number): boolean {
  for (let word = 0; word < words; word += 1) {
    const applies = codes[at + planes.applies * words + word] as number;
    const lapses = codes[at + planes.lapses * words + word] as number;
    if ((applies & ~lapses & (displacedBy[index * words + word] as number)) !== 0) return true;
  }
  return false;
}
