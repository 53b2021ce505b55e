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

interface Moved {
  readonly outcomes: OutcomeSet;
  readonly exact: boolean;
  readonly evaluated: readonly Evaluated[];
}

/** Lets every edit reach outward to the words and frames it would otherwise cut through. */
function moveEdges(track: Track, atoms: readonly Atom[], evaluated: readonly Evaluated[], snapping: Snapping): readonly Moved[] {
  const moved: { outcomes: OutcomeSet; evaluated: Evaluated[] }[] = evaluated.map((one) => ({
    outcomes: one.argued.outcomes,
    evaluated: [one],
  }));
  const reach = (from: number, onto: number) => {
    const source = evaluated[from] as Evaluated;
    const target = moved[onto] as (typeof moved)[number];
    if (target.evaluated.includes(source)) return;
    const outcomes = overlaid(track.kind, target.outcomes, source.argued.outcomes);
    if (outcomes === target.outcomes) return;
    target.outcomes = outcomes;
    target.evaluated.push(source);
  };
  atoms.forEach((atom, index) => {
    if (!edits((evaluated[index] as Evaluated).argued.outcomes)) return;
    const first = snapping.down(atom.from);
    const last = snapping.up(atom.to);
    for (let before = index - 1; before >= 0 && (atoms[before] as Atom).to > first; before -= 1) reach(index, before);
    for (let after = index + 1; after < atoms.length && (atoms[after] as Atom).from < last; after += 1) reach(index, after);
  });
  return moved.map(({ evaluated: [own, ...reaching] }) => ({
    ...outcomesOver(track.kind, own as Evaluated, reaching),
    evaluated: [own as Evaluated, ...reaching],
  }));
}

/** Could anything be edited or taken out here for a reason that spares no half word? */
function edits(outcomes: OutcomeSet): boolean {
  return (outcomes & (plansOnly & ~1)) !== 0 || (outcomes & (exempt | excluded)) !== 0;
}

function merge(atoms: readonly Atom[], moved: readonly Moved[]): readonly Stretch[] {
  const stretches: {
    from: number;
    to: number;
    outcomes: OutcomeSet;
    exact: boolean;
    own: Set<Evaluated>;
    reaching: Set<Evaluated>;
    atoms: Atom[];
    last: Moved;
  }[] = [];
  atoms.forEach((atom, index) => {
    const here = moved[index] as Moved;
    const { outcomes, exact, evaluated } = here;
    const [own, ...reaching] = evaluated;
    const last = stretches[stretches.length - 1];
    if (last !== undefined && isAlike(last.last, here)) {
      last.to = atom.to;
      last.exact &&= exact;
      last.atoms.push(atom);
      last.own.add(own as Evaluated);
      for (const one of reaching) last.reaching.add(one);
    } else
      stretches.push({
        from: atom.from,
        to: atom.to,
        outcomes,
        exact,
        own: new Set([own as Evaluated]),
        reaching: new Set(reaching),
        atoms: [atom],
        last: here,
      });
  });
  return stretches.map(({ from, to, outcomes, exact, own, reaching, atoms: over }) => ({
    from,
    to,
    outcomes,
    exact,
    own: [...own],
    reaching: [...reaching],
    atoms: over,
  }));
}

/** Are two atoms of one part: do the same situations come to the same in both? */
function isAlike(a: Moved, b: Moved): boolean {
  return (
    a.outcomes === b.outcomes &&
    a.evaluated.length === b.evaluated.length &&
    a.evaluated.every((one, index) => one.kind === b.evaluated[index]?.kind)
  );
}

/** How much of the requester's own speech or writing is settled to be edited or withheld, and how much of it by moved edges alone. */
function costOf(atoms: readonly Atom[], moved: readonly Moved[]): OverlapCost {
  let own = 0;
  let bySnapping = 0;
  atoms.forEach((atom, index) => {
    const { outcomes, evaluated } = moved[index] as Moved;
    if (evaluated[0]?.claims.ownWords !== true || countOf(outcomes) !== 1 || !edits(outcomes)) return;
    own += atom.to - atom.from;
    if (!edits(evaluated[0].argued.outcomes)) bySnapping += atom.to - atom.from;
  });
  return { own, bySnapping };
}
