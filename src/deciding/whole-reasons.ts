import { facts } from '../provisions/index.ts';
import type { State } from '../reasoning/index.ts';
import { nothingKnown, slotOf } from '../reasoning/index.ts';
import type { Because } from './decision.ts';
import type { Trying } from './entangled.ts';
import type { Evaluated } from './evaluate.ts';
import type { Piece } from './whole.ts';
import { boundOfWhole } from './whole.ts';

/** A fact of an item as a reason has it: of the thing itself, or of one person in it. */
function keyOf({ fact, person }: Pick<Because, 'fact' | 'person'>): string {
  return `${fact} ${person ?? ''}`;
}

/**
 * Facts that suffice for what an item may come to, with none to spare: the reasons of its parts, less every one that can be spared, the
 * last in the catalogue first. Everything else about every part is taken to be unknown.
 */
export function reasonsOfWhole(pieces: readonly Piece[], outcomes: number): readonly Because[] {
  const found = new Map<string, Because>();
  for (const { part } of pieces) for (const one of part.because) if (!found.has(keyOf(one))) found.set(keyOf(one), one);
  const places = new Map(facts.ids.map((id, index) => [id as string, index]));
  const order = (one: Because) => places.get(one.fact) ?? 0;
  const inOrder = [...found.values()].sort((a, b) => order(a) - order(b) || ((a.person ?? '') < (b.person ?? '') ? -1 : 1));
  const alike = unlike(pieces);
  const suffices = (some: readonly Because[]) => {
    const trying = knowingOnly(new Set(some.map(keyOf)));
    return boundOfWhole(alike, trying) === outcomes;
  };
  let kept: readonly Because[] = inOrder;
  for (const one of inOrder) {
    const fewer = kept.filter((other) => other !== one);
    if (suffices(fewer)) kept = fewer;
  }
  return kept;
}

/** What a situation would be if nothing but these facts were known of it. */
function knowingOnly(kept: ReadonlySet<string>): Trying {
  const tried = new Map<Evaluated, readonly State[]>();
  return (situation) => {
    const before = tried.get(situation);
    if (before !== undefined) return before;
    const { argument, states, affected } = situation.argued;
    const known = states.map(() => nothingKnown(facts));
    for (const { unit, fact } of argument.facts) {
      const person = unit === 0 ? undefined : affected[unit - 1]?.person;
      if (!kept.has(keyOf(person === undefined ? { fact } : { fact, person }))) continue;
      const { word, mask } = slotOf(facts, fact);
      const state = known[unit] as State;
      state[word] = ((state[word] as number) & ~mask) | (((states[unit] as State)[word] as number) & mask);
    }
    tried.set(situation, known);
    return known;
  };
}

/** Parts that could come to different things if less were known of them: of those just alike, as many as could matter. */
function unlike(pieces: readonly Piece[]): readonly Piece[] {
  const seen = new Map<string, number>();
  return pieces.filter(({ kind, stretch }) => {
    if (stretch.reaching.length > 0) return true;
    const key = `${kind} ${stretch.own.map(({ likeness }) => likeness).join(' / ')}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return times < 6;
  });
}
