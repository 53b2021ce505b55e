import type { Place, Standing } from './argument.ts';
import { isReached, standingAt, verdictAt } from './codes.ts';
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
  const found: FoundPlace[] = [];
  const { places } = program.argument;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as Place;
    if (place.version === undefined || !isReached(program, codes, index, at)) continue;
    found.push({
      place,
      verdict: verdictOf(verdictAt(program, codes, index, at)),
      standing: standingAt(program, codes, index, at),
      limbs: limbsIn(place.limbs, states[place.unit] as State),
    });
  }
  return found;
}
