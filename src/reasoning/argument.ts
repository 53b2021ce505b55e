import type { Catalogue } from './catalogue.ts';
import type { FactAt } from './inquiry.ts';
import type { ReadyLimbs } from './limbs.ts';
import type { Outlook } from './outlook.ts';
import { canFail, canHold } from './outlook.ts';
import type { Provision, Version } from './provision.ts';
import type { State } from './state.ts';

/** What became of a provision in the argument. */
export type Standing = 'decides' | 'supports' | 'beaten' | 'reinstated' | 'available and not exercised' | 'irrelevant' | 'undecided';

/**
 * One provision put to one thing, or to one person in it: a place in the argument.
 * `displacedBy` are places in the same list, always earlier ones.
 */
export interface Place {
  readonly provision: Provision;
  readonly version: Version | undefined;
  /** Which state it is asked of: 0 for the thing itself, then one for each person. */
  readonly unit: number;
  readonly displacedBy: readonly number[];
  readonly asks: (state: State) => Outlook;
  /** The power's exercise; always met for a duty. */
  readonly exercised: (state: State) => Outlook;
  /** Its limbs, for a trace; none where no version is in force. */
  readonly limbs: ReadyLimbs;
}

/** The argument about one element, ready to be asked of any state of knowledge. */
export interface Argument {
  readonly element: string;
  readonly catalogue: Catalogue;
  readonly places: readonly Place[];
  /** Everything that can bear on it, in catalogue order: what its conditions turn on, and the exercise of its powers. */
  readonly facts: readonly FactAt[];
  /** The facts that each place turns on together. */
  readonly together: readonly (readonly FactAt[])[];
  /** Facts that bear on it in more than one way, in catalogue order, each in a list of its own: see `reachedIn`. */
  readonly shared: readonly (readonly FactAt[])[];
}

/** What one place comes to for one state of knowledge, as outlooks. */
export interface Labelling {
  readonly verdicts: readonly (Outlook | 0)[];
  /** Verdict and exercise together. */
  readonly applied: readonly (Outlook | 0)[];
  readonly stands: readonly (Outlook | 0)[];
}

/**
 * Labels the argument: a place stands where it applies and nothing that displaces it stands.
 * The displacements are acyclic, so the labelling is unique and the order of declaration cannot matter.
 * Unknowns make an outlook of both; the result is never narrower than the truth.
 */
export function label(argument: Argument, states: readonly State[]): Labelling {
  const verdicts: (Outlook | 0)[] = [];
  const applied: Outlook[] = [];
  const stands: Outlook[] = [];
  for (const place of argument.places) {
    if (place.version === undefined) {
      verdicts.push(0);
      applied.push(canFail);
      stands.push(canFail);
      continue;
    }
    const state = states[place.unit] as State;
    const verdict = place.asks(state);
    const application = both(verdict, place.exercised(state));
    let standing: number = application;
    for (const displacer of place.displacedBy) {
      const other = stands[displacer] ?? canFail;
      if (other === canHold) standing = canFail;
      else if (other === (canHold | canFail)) standing |= canFail;
    }
    verdicts.push(verdict);
    applied.push(application);
    stands.push(standing as Outlook);
  }
  return { verdicts, applied, stands };
}

function both(a: Outlook, b: Outlook): Outlook {
  if (a === canFail || b === canFail) return canFail;
  return (a | b) as Outlook;
}

/** The standing of a place in words. `decides` is left to the reader of the whole argument, who sees which effect prevails. */
export function standingOf(argument: Argument, labelling: Labelling, index: number): Standing {
  const stands = labelling.stands[index];
  if (stands === canHold) {
    // A rival that surely applies has been beaten itself, or this place would not stand.
    const beatenRival = argument.places[index]?.displacedBy.some((rival) => labelling.applied[rival] === canHold);
    return beatenRival ? 'reinstated' : 'decides';
  }
  if (stands !== canFail) return 'undecided';
  if (labelling.applied[index] !== canFail) return 'beaten';
  return labelling.verdicts[index] === canHold ? 'available and not exercised' : 'irrelevant';
}
