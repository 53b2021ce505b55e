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

/** Whether at least one place of a group applies: one that surely does is enough. */
export function oneApplies({ words }: Program, codes: Int32Array, group: Int32Array, at = 0): Outlook {
  let outlook: number = canFail;
  for (let word = 0; word < words; word += 1) {
    const applies = (codes[at + planes.applies * words + word] as number) & (group[word] as number);
    if ((applies & ~(codes[at + planes.lapses * words + word] as number)) !== 0) return canHold;
    if (applies !== 0) outlook = canHold | canFail;
  }
  return outlook as Outlook;
}
