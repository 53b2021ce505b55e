import type { Place } from './argument.ts';
import { planes } from './codes.ts';
import type { Outlook } from './outlook.ts';
import { canFail, canHold } from './outlook.ts';
import type { Program } from './program.ts';
import { setBit } from './program.ts';

/** The plane of the places that a test picks out: a group to be asked about together. */
export function planeOf(program: Program, picks: (place: Place) => boolean): Int32Array {
  const plane = new Int32Array(program.words);
  program.argument.places.forEach((place, index) => {
    if (picks(place)) setBit(plane, 0, index);
  });
  return plane;
}

/** What one place can still do, as a run found it: hold and be exercised, or not. */
export function outlookAt({ words }: Program, codes: Int32Array, place: number): Outlook {
  const word = place >> 5;
  const applies = ((codes[planes.applies * words + word] as number) >> (place & 31)) & 1;
  const lapses = ((codes[planes.lapses * words + word] as number) >> (place & 31)) & 1;
  return (applies === 0 ? canFail : lapses === 0 ? canHold : canHold | canFail) as Outlook;
}

/**
 * Whether at least one place of a group applies: one that surely does is enough. What a place of `excusing` displaces, while that stands,
 * is taken not to apply: it is a ground that the law itself says is not to be had.
 */
export function oneApplies(program: Program, codes: Int32Array, group: Int32Array, excusing?: Int32Array): Outlook {
  const { words } = program;
  let outlook: number = canFail;
  for (let word = 0; word < words; word += 1) {
    let applies = (codes[planes.applies * words + word] as number) & (group[word] as number);
    let lapses = codes[planes.lapses * words + word] as number;
    if (applies !== 0 && excusing !== undefined) {
      applies &= ~excused(program, codes, excusing, word, true);
      lapses |= excused(program, codes, excusing, word, false);
    }
    if ((applies & ~lapses) !== 0) return canHold;
    if (applies !== 0) outlook = canHold | canFail;
  }
  return outlook as Outlook;
}

/** The places of one word that are displaced by an excusing place that surely stands, or that only may. */
function excused({ words, displaces }: Program, codes: Int32Array, excusing: Int32Array, word: number, surely: boolean): number {
  let found = 0;
  for (let from = 0; from < words; from += 1) {
    const stands = (codes[planes.stands * words + from] as number) & (excusing[from] as number);
    const doubtful = codes[planes.doubtful * words + from] as number;
    let rest = surely ? stands & ~doubtful : stands & doubtful;
    while (rest !== 0) {
      const bit = rest & -rest;
      rest ^= bit;
      found |= displaces[(32 * from + 31 - Math.clz32(bit)) * words + word] as number;
    }
  }
  return found;
}
