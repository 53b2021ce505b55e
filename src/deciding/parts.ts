import type { Track } from '../case/index.ts';
import { lengthOf } from '../case/index.ts';
import type { ItemSetting } from './argued.ts';
import type { Atom } from './atoms.ts';
import { atomsOf } from './atoms.ts';
import type { OverlapCost } from './decision.ts';
import { outcomesOver } from './entangled.ts';
import type { Evaluated } from './evaluate.ts';
import { evaluateAtoms } from './evaluate.ts';
import type { OutcomeSet } from './outcome-bits.ts';
import { countOf, excluded, exempt, overlaid, plansOnly } from './outcome-bits.ts';
import { reachesOn } from './scope.ts';
import type { Snapping } from './snapping.ts';
import { snappingOn } from './snapping.ts';
import type { Weighed } from './standing-judgements.ts';

/** A maximal run of atoms with one situation, and what it comes to once edits beside it have moved outward. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly outcomes: OutcomeSet;
  /** Every outcome is one that some completion gives. */
  readonly exact: boolean;
  /** Every situation in it, in order. */
  readonly own: readonly Evaluated[];
  /** The situations of edits beside it that reach over it. */
  readonly reaching: readonly Evaluated[];
  readonly atoms: readonly Atom[];
}

/** A track cut into stretches. */
export interface Stretches {
  readonly stretches: readonly Stretch[];
  /** Where each situation first arises, so that its findings keep one id wherever it arises again. */
  readonly first: ReadonlyMap<Evaluated, number>;
  readonly cost: OverlapCost;
}

/** The stretches of a track, covering it exactly once, and what protecting others costs the requester's own words. */
export function stretchesOf(setting: ItemSetting, track: Track, weighed: readonly Weighed[]): Stretches {
  const { law } = setting;
  const element = law.data;
  const snapping = snappingOn(track);
  const atoms = lengthOf(track.extent) === 0 ? [] : atomsOf(track, reachesOn(law, setting.item, track, weighed, element), snapping);
  const evaluated = evaluateAtoms({ ...setting, track, element }, atoms);
  const moved = moveEdges(track, atoms, evaluated, snapping);
  const first = new Map<Evaluated, number>();
  atoms.forEach((atom, index) => {
    const situation = evaluated[index] as Evaluated;
    if (!first.has(situation)) first.set(situation, atom.from);
  });
  return { stretches: merge(atoms, moved), first, cost: costOf(atoms, moved) };
}

/** An atom as it is once edits beside it have moved: one and the same for all of one situation that nothing reaches over. */
interface Moved {
  readonly outcomes: OutcomeSet;
  readonly exact: boolean;
  readonly own: Evaluated;
  readonly reaching: readonly Evaluated[];
}

/** Lets every edit reach outward to the words and frames it would otherwise cut through. */
function moveEdges(track: Track, atoms: readonly Atom[], evaluated: readonly Evaluated[], snapping: Snapping): readonly Moved[] {
  const reached = new Map<number, { outcomes: OutcomeSet; readonly reaching: Evaluated[] }>();
  const reach = (from: number, onto: number) => {
    const source = evaluated[from] as Evaluated;
    const own = evaluated[onto] as Evaluated;
    const { outcomes: before, reaching } = reached.get(onto) ?? { outcomes: own.argued.outcomes, reaching: [] };
    if (source === own || reaching.includes(source)) return;
    const outcomes = overlaid(track.kind, before, source.argued.outcomes);
    if (outcomes !== before) reached.set(onto, { outcomes, reaching: [...reaching, source] });
  };
  atoms.forEach((atom, index) => {
    if (!edits((evaluated[index] as Evaluated).argued.outcomes)) return;
    const first = snapping.down(atom.from);
    const last = snapping.up(atom.to);
    for (let before = index - 1; before >= 0 && (atoms[before] as Atom).to > first; before -= 1) reach(index, before);
    for (let after = index + 1; after < atoms.length && (atoms[after] as Atom).from < last; after += 1) reach(index, after);
  });
  const unmoved = new Map<Evaluated, Moved>();
  return evaluated.map((own, index) => {
    const reaching = reached.get(index)?.reaching;
    if (reaching !== undefined) return { ...outcomesOver(track.kind, own, reaching), own, reaching };
    const known = unmoved.get(own) ?? { outcomes: own.argued.outcomes, exact: own.argued.exact, own, reaching: [] };
    unmoved.set(own, known);
    return known;
  });
}

/** Could anything be edited or taken out here for a reason that spares no half word? */
function edits(outcomes: OutcomeSet): boolean {
  return (outcomes & (plansOnly & ~1)) !== 0 || (outcomes & (exempt | excluded)) !== 0;
}

/** Puts atoms that follow one another and are alike together. */
function merge(atoms: readonly Atom[], moved: readonly Moved[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (let end = 1; end <= atoms.length; end += 1) {
    if (end < atoms.length && isAlike(moved[start] as Moved, moved[end] as Moved)) continue;
    stretches.push(stretchOf(atoms.slice(start, end), moved.slice(start, end)));
    start = end;
  }
  return stretches;
}

function stretchOf(atoms: readonly Atom[], moved: readonly Moved[]): Stretch {
  const [first, last] = [atoms[0] as Atom, atoms[atoms.length - 1] as Atom];
  const { outcomes, exact, own, reaching } = moved[0] as Moved;
  if (atoms.length === 1) return { from: first.from, to: first.to, outcomes, exact, own: [own], reaching, atoms };
  return {
    from: first.from,
    to: last.to,
    outcomes,
    exact: moved.every((one) => one.exact),
    own: [...new Set(moved.map((one) => one.own))],
    reaching: [...new Set(moved.flatMap((one) => one.reaching))],
    atoms,
  };
}

/** Are two atoms of one part: do the same situations come to the same in both? */
function isAlike(a: Moved, b: Moved): boolean {
  if (a === b) return true;
  return (
    a.outcomes === b.outcomes &&
    a.own.kind === b.own.kind &&
    a.reaching.length === b.reaching.length &&
    a.reaching.every((one, index) => one.kind === b.reaching[index]?.kind)
  );
}

/** How much of the requester's own speech or writing is settled to be edited or withheld, and how much of it by moved edges alone. */
function costOf(atoms: readonly Atom[], moved: readonly Moved[]): OverlapCost {
  let own = 0;
  let bySnapping = 0;
  atoms.forEach((atom, index) => {
    const { outcomes, own: situation } = moved[index] as Moved;
    if (!situation.claims.ownWords || countOf(outcomes) !== 1 || !edits(outcomes)) return;
    own += atom.to - atom.from;
    if (!edits(situation.argued.outcomes)) bySnapping += atom.to - atom.from;
  });
  return { own, bySnapping };
}
