import type { Segment, TrackKind } from '../case/index.ts';
import type { Pack } from '../reasoning/index.ts';
import { reachedIn } from '../reasoning/index.ts';
import type { Trying } from './entangled.ts';
import { asItStands, joined, outcomesOver, outcomesWith, overlay } from './entangled.ts';
import type { Evaluated } from './evaluate.ts';
import type { Happenings } from './happenings.ts';
import { happeningsOf, happeningsTogether, outcomesFrom, withOneMore } from './happenings.ts';
import type { Likeness } from './likeness.ts';
import type { OutcomeSet } from './outcome-bits.ts';
import { countOf } from './outcome-bits.ts';
import type { Stretch } from './parts.ts';

/** A stretch of one track of an item. */
export interface Piece {
  readonly kind: TrackKind;
  readonly stretch: Stretch;
}

/** States tried, at the most, to hold an item's outcomes to what its parts can come to together. */
const mostTried = 128;

/** What an item may come to, one bit for each outcome, and whether that is exact. */
export function outcomesOfWhole(
  pack: Pack,
  pieces: readonly Piece[],
  trying: Trying = asItStands,
): { readonly outcomes: number; readonly exact: boolean } {
  const open = pieces.filter((piece) => trying !== asItStands || countOf(piece.stretch.outcomes) !== 1);
  const settled = together(trying === asItStands ? pieces.filter((piece) => countOf(piece.stretch.outcomes) === 1) : []);
  const bound = outcomesFrom(combine(settled, open, trying));
  if (countOf(bound) === 1) return { outcomes: bound, exact: true };
  const situations = [...new Set(open.flatMap(({ stretch }) => [...stretch.own, ...stretch.reaching]))];
  const { states, starts, shared } = joined(situations, trying);
  const free = open.every(isFree(open));
  if (shared.length === 0) {
    const witnessed = free ? bound : witnessedIn(settled, open);
    return { outcomes: bound, exact: witnessed === bound && open.every(({ stretch }) => stretch.exact) };
  }
  const at = new Map(situations.map((one, index) => [one, starts[index] as number]));
  const reached = reachedIn(
    pack.catalogue,
    states,
    shared,
    (tried) => {
      const slice: Trying = (one) => tried.slice(at.get(one) as number, (at.get(one) as number) + one.argued.states.length);
      return outcomesFrom(combine(settled, open, slice));
    },
    mostTried,
  );
  return { outcomes: reached.outcomes, exact: reached.exact && free && open.every(({ stretch }) => stretch.exact) };
}

/** A bound on what an item may come to: as though nothing that is unknown were shared between its parts. */
export function boundOfWhole(pieces: readonly Piece[], trying: Trying): number {
  return outcomesFrom(combine(new Set([0]), pieces, trying));
}

/**
 * Outcomes that are certainly reached. Parts that hang together, because an edit of one reaches over the other or one voice is heard in
 * both, are taken at their least and at their most; the rest come to whatever they may.
 */
function witnessedIn(settled: Happenings, open: readonly Piece[]): number {
  const free = open.filter(isFree(open));
  const tied = open.filter((piece) => !free.includes(piece));
  if (tied.length === 0) return outcomesFrom(freely(settled, free));
  const least = (set: OutcomeSet) => set & -set;
  const most = (set: OutcomeSet) => (set === 0 ? 0 : 1 << (31 - Math.clz32(set)));
  return [least, most].reduce((found, pick) => {
    const start = tied.reduce<Happenings>((before, { kind, stretch }) => {
      const own = pick(stretch.own[0]?.argued.outcomes ?? 0);
      const set = overlay(
        kind,
        own,
        stretch.reaching.map(({ argued }) => pick(argued.outcomes)),
      );
      return withOneMore(before, happeningsOf(kind, set).slice(0, 1));
    }, settled);
    return found | outcomesFrom(freely(start, free));
  }, 0);
}

function freely(start: Happenings, pieces: readonly Piece[]): Happenings {
  return pieces.reduce<Happenings>((before, { kind, stretch }) => withOneMore(before, happeningsOf(kind, stretch.outcomes)), start);
}

function segmentsIn({ atoms }: Stretch): ReadonlySet<Segment> {
  return new Set(atoms.flatMap(({ segments }) => segments));
}

/** Is a part's outcome free of every other's? Nothing reaches over it or from it, and no voice unknown in it is heard in another. */
function isFree(open: readonly Piece[]): (piece: Piece) => boolean {
  const reaching = new Set(open.flatMap(({ stretch }) => stretch.reaching));
  const heard = new Map<Segment, number>();
  for (const { stretch } of open) for (const segment of segmentsIn(stretch)) heard.set(segment, (heard.get(segment) ?? 0) + 1);
  return ({ stretch }) =>
    stretch.reaching.length === 0 &&
    stretch.own.every((one) => !reaching.has(one)) &&
    (stretch.own.every(({ argued }) => argued.readings.length === 0) ||
      [...segmentsIn(stretch)].every((segment) => heard.get(segment) === 1));
}

/** What happens in parts that are settled. */
function together(pieces: readonly Piece[]): Happenings {
  let bits = 0;
  for (const { kind, stretch } of pieces) for (const one of happeningsOf(kind, stretch.outcomes)) bits |= one;
  return new Set([bits]);
}

/** Situations of an item with one likeness, and how many there are. */
interface Alike {
  readonly kind: TrackKind;
  readonly own: Evaluated;
  readonly reaching: readonly Evaluated[];
  readonly times: number;
}

const alreadyGathered = new WeakMap<readonly Piece[], readonly Alike[]>();

/** Every situation of some parts, those with one likeness once; where an edit reaches over one, each by itself. */
function alikeIn(pieces: readonly Piece[]): readonly Alike[] {
  const before = alreadyGathered.get(pieces);
  if (before !== undefined) return before;
  const alike = new Map<Likeness, Alike & { times: number }>();
  const reached: Alike[] = [];
  for (const { kind, stretch } of pieces) {
    for (const own of stretch.own) {
      const known = alike.get(own.likeness);
      if (stretch.reaching.length > 0) reached.push({ kind, own, reaching: stretch.reaching, times: 1 });
      else if (known === undefined) alike.set(own.likeness, { kind, own, reaching: [], times: 1 });
      else known.times += 1;
    }
  }
  const gathered = [...alike.values(), ...reached];
  alreadyGathered.set(pieces, gathered);
  return gathered;
}

/** Every combination of what open parts come to. */
function combine(settled: Happenings, pieces: readonly Piece[], trying: Trying): Happenings {
  return happeningsTogether(
    settled,
    alikeIn(pieces).map(({ kind, own, reaching, times }) => ({
      kind,
      outcomes: reaching.length > 0 ? outcomesOver(kind, own, reaching, trying).outcomes : outcomesWith(own, trying(own)),
      times,
    })),
  );
}
