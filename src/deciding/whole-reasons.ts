import type { Pack, State } from '../reasoning/index.ts';
import { nothingKnown, slotOf } from '../reasoning/index.ts';
import type { Because, Part } from './decision.ts';
import type { Trying } from './entangled.ts';
import type { Evaluated } from './evaluate.ts';
import { judgedUnder } from './judged-under.ts';
import type { Likeness } from './likeness.ts';
import type { Regime } from './regime.ts';
import type { Piece } from './whole-outcomes.ts';
import { boundOfWhole } from './whole-outcomes.ts';

/** A stretch with the part it became. */
export interface Told extends Piece {
  readonly part: Part;
}

/** A fact of an item as a reason has it: of the thing itself, or of one person in it. */
function keyOf({ fact, person }: Pick<Because, 'fact' | 'person'>): string {
  return `${fact} ${person ?? ''}`;
}

/** In the order of the catalogue, and of people within it. */
function inOrder({ catalogue }: Pack): (a: Because, b: Because) => number {
  const places = new Map(catalogue.ids.map((id, index) => [id, index]));
  return (a, b) => (places.get(a.fact) ?? 0) - (places.get(b.fact) ?? 0) || ((a.person ?? '') < (b.person ?? '') ? -1 : 1);
}

/**
 * Facts that suffice for what an item may come to, with none to spare: the reasons of as few of its parts as are enough, the decided
 * ones first, less every one that can be spared. Of every other part nothing is taken to be known but what is so of the whole item.
 */
export function reasonsOfWhole(law: Regime, pieces: readonly Told[], outcomes: number): readonly Because[] {
  const ordered = [0, 1, 2].flatMap((telling) => pieces.filter((piece) => tellingOf(piece) === telling));
  for (let count = 1; ; count *= 2) {
    const witnesses = ordered.slice(0, count);
    const all = [...witnesses, ...oneOfEach(ordered.slice(count))];
    const seen = new Set(witnesses.flatMap(({ stretch }) => [...stretch.own, ...stretch.reaching]));
    const suffices = (some: readonly Because[]) => boundOfWhole(all, ifOnly(law, seen, some)) === outcomes;
    const reasons = reasonsOf(law.pack, witnesses);
    if (count >= ordered.length || suffices(reasons)) return withNoneToSpare(reasons, suffices);
  }
}

/** An edit both gives and withholds, so it tells most of a whole; what is open tells least. */
function tellingOf({ part }: Told): number {
  if (part.outcome === undefined) return 2;
  return part.outcome.kind === 'disclose edited' || part.outcome.kind === 'route elsewhere' ? 0 : 1;
}

function reasonsOf(pack: Pack, pieces: readonly Told[]): readonly Because[] {
  const found = new Map<string, Because>();
  for (const { part } of pieces) for (const one of part.because) if (!found.has(keyOf(one))) found.set(keyOf(one), one);
  return [...found.values()].sort(inOrder(pack));
}

/** With more reasons than this, halving finds the few that are needed sooner than trying each. */
const few = 32;

/** Spares as many as can be: each in turn where they are few; of many, all at once where they can be, and half and half where they cannot. */
function withNoneToSpare(reasons: readonly Because[], suffices: (some: readonly Because[]) => boolean): readonly Because[] {
  let kept = reasons;
  function spare(some: readonly Because[]): void {
    const fewer = kept.filter((one) => !some.includes(one));
    if (suffices(fewer)) kept = fewer;
    else if (some.length > 1) {
      const half = some.length >> 1;
      spare(some.slice(0, half));
      spare(some.slice(half));
    }
  }
  if (reasons.length > few) spare(reasons);
  else for (const one of reasons) spare([one]);
  return kept;
}

/** Facts known of the thing itself, under no name, and of each person. */
type Known = ReadonlyMap<string | undefined, ReadonlySet<string>>;

function knownIn(some: readonly Because[]): Known {
  const known = new Map<string | undefined, Set<string>>();
  for (const { fact, person } of some) known.set(person, (known.get(person) ?? new Set()).add(fact));
  return known;
}

/** Situations as they would be if nothing but these facts were known of those seen, and of the others no more of them than is so of the whole item. */
function ifOnly(law: Regime, seen: ReadonlySet<Evaluated>, some: readonly Because[]): Trying {
  const kept = knownIn(some);
  const ofWhole = knownIn(some.filter(({ fact, person }) => person === undefined && isOfWhole(law, fact)));
  return (one) => knowingOnly(one, seen.has(one) ? kept : ofWhole);
}

/** Is a fact the same for every part of an item? */
function isOfWhole({ pack, whose }: Regime, fact: string): boolean {
  return fact !== whose && judgedUnder(pack, fact) === undefined;
}

/** What a situation would be if nothing but some facts were known of it. */
function knowingOnly({ argued: { argument, states, affected } }: Evaluated, kept: Known): readonly State[] {
  const known = states.map(() => nothingKnown(argument.catalogue));
  for (const { unit, fact } of argument.facts) {
    const person = unit === 0 ? undefined : affected[unit - 1]?.person;
    if (kept.get(person)?.has(fact) !== true) continue;
    const { word, mask } = slotOf(argument.catalogue, fact);
    const state = known[unit] as State;
    state[word] = ((state[word] as number) & ~mask) | (((states[unit] as State)[word] as number) & mask);
  }
  return known;
}

/** One part of each shape: of parts with the same exposures on the same kind of track, all could come to the same if no more were known. */
function oneOfEach(pieces: readonly Piece[]): readonly Piece[] {
  const shapes = new Map<Likeness, Piece>();
  for (const piece of pieces) {
    const shape = piece.stretch.own[0]?.shape;
    if (shape !== undefined && !shapes.has(shape)) shapes.set(shape, piece);
  }
  return [...shapes.values()];
}
