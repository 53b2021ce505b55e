import type { Place, Standing } from './argument.ts';
import { reachedIn, standingAt, verdictAt } from './codes.ts';
import type { FoundLimb } from './limbs.ts';
import { limbsIn } from './limbs.ts';
import type { Verdict } from './outlook.ts';
import { verdictOf } from './outlook.ts';
import type { Program } from './program.ts';
import type { State } from './state.ts';

/** One place of an argument as it was found. What is the law's, and not the case's, is referred to and never copied. */
export interface FoundPlace {
  readonly place: Place;
  readonly verdict: Verdict;
  readonly standing: Standing;
  readonly limbs: readonly FoundLimb[];
}

/**
 * The tree of a run, from its codes: every place that was reached, with its limbs. The states must be those it was run on.
 * Codes are a few words and a tree is kilobytes, so a tree is made when somebody asks for it.
 */
export function traceOf(program: Program, states: readonly State[], codes: Int32Array, at = 0): readonly FoundPlace[] {
  const tree: FoundPlace[] = [];
  for (let word = 0; word < program.words; word += 1) {
    let rest = reachedIn(program, codes, word, at);
    while (rest !== 0) {
      const bit = rest & -rest;
      rest ^= bit;
      tree.push(foundAt(program, states, codes, 32 * word + 31 - Math.clz32(bit), at));
    }
  }
  return tree;
}

function foundAt(program: Program, states: readonly State[], codes: Int32Array, index: number, at: number): FoundPlace {
  const place = program.argument.places[index] as Place;
  return {
    place,
    verdict: verdictOf(verdictAt(program, codes, index, at)),
    standing: standingAt(program, codes, index, at),
    limbs: limbsIn(place.limbs, states[place.unit] as State),
  };
}
