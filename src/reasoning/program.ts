import type { Argument } from './argument.ts';
import type { Catalogue } from './catalogue.ts';
import type { Placed, Table } from './tables.ts';
import { isTabled, tableOf } from './tables.ts';
import type { Literal, Term } from './term.ts';
import { termOf } from './term.ts';

/**
 * An argument made into numbers: what `label` finds place by place, `run` finds for every place together, as planes of bits with one
 * bit for each place.
 */
export interface Program {
  readonly argument: Argument;
  /** Words in a plane of places. */
  readonly words: number;
  /** Words that a run writes: six planes. */
  readonly codeWords: number;
  /** Terms looked up, by the state they are asked of. */
  readonly tables: readonly { readonly unit: number; readonly table: Table }[];
  /** Literals of facts with too many values to be looked up. */
  readonly wide: readonly { readonly unit: number; readonly bit: number; readonly literal: Literal }[];
  /** Terms of terms, what is inside before what it is inside of. */
  readonly joined: readonly Joined[];
  /** Places whose power must be exercised, as a plane; none where no place has one. */
  readonly powers: Int32Array | undefined;
  /** For each place, the plane of places it displaces, and of places that displace it. */
  readonly displaces: Int32Array;
  readonly displacedBy: Int32Array;
  /** Working space, for one run at a time: two planes of every term, each a place's or inside one. */
  readonly space: Int32Array;
}

/** A term whose parts are terms, each with a bit of its own. */
interface Joined {
  readonly bit: number;
  readonly is: 'all' | 'any';
  readonly of: readonly number[];
}

/** Programs already made, kept for as long as their arguments. */
const alreadyMade = new WeakMap<Argument, Program>();

/** Makes an argument into numbers, once: an argument is set out once and asked of many states. */
export function programOf(argument: Argument): Program {
  const known = alreadyMade.get(argument);
  if (known !== undefined) return known;
  const program = made(argument);
  alreadyMade.set(argument, program);
  return program;
}

function made(argument: Argument): Program {
  const { catalogue, places } = argument;
  const words = Math.max(1, (places.length + 31) >> 5);
  const hasPowers = places.some(({ version, provision }) => version !== undefined && provision.exercise !== undefined);
  const terms = newTerms(catalogue, (hasPowers ? 2 : 1) * 32 * words);
  const powers = new Int32Array(words);
  places.forEach(({ version, provision, unit }, index) => {
    if (version === undefined) return;
    terms.put(unit, index, termOf(catalogue, version.when));
    if (provision.exercise === undefined) return;
    // The exercise of a place's power has the same bit as the place, in the words after those of the places.
    terms.put(unit, 32 * words + index, termOf(catalogue, { is: 'fact', fact: provision.exercise, values: ['restrict'], limb: '' }));
    setBit(powers, 0, index);
  });
  return {
    argument,
    words,
    codeWords: 6 * words,
    ...terms.built(),
    powers: hasPowers ? powers : undefined,
    ...displacements(argument, words),
  };
}

/** Gives terms their bits, and every part that cannot be looked up with its term a bit of its own. */
function newTerms(catalogue: Catalogue, firstFree: number) {
  const groups = new Map<string, { unit: number; word: number; placed: Placed[] }>();
  const wide: { unit: number; bit: number; literal: Literal }[] = [];
  const joined: Joined[] = [];
  let next = firstFree;

  function put(unit: number, bit: number, term: Term): number {
    const broad = term.literals.filter((literal) => !isTabled(catalogue, literal));
    if (broad.length === 0 && term.inner.length === 0) return lookedUp(unit, bit, term);
    const narrow = term.literals.filter((literal) => isTabled(catalogue, literal));
    const of = [
      ...(narrow.length === 0 ? [] : [lookedUp(unit, next++, { is: term.is, literals: narrow, inner: [] })]),
      ...broad.map((literal) => alone(unit, next++, literal)),
      ...term.inner.map((inner) => put(unit, next++, inner)),
    ];
    joined.push({ bit, is: term.is, of });
    return bit;
  }

  function lookedUp(unit: number, bit: number, term: Term): number {
    const key = `${unit}/${bit >> 5}`;
    const group = groups.get(key) ?? { unit, word: bit >> 5, placed: [] };
    group.placed.push({ bit: bit & 31, term });
    groups.set(key, group);
    return bit;
  }

  function alone(unit: number, bit: number, literal: Literal): number {
    wide.push({ unit, bit, literal });
    return bit;
  }

  function built(): Pick<Program, 'tables' | 'wide' | 'joined' | 'space'> {
    const tables = [...groups.values()].map(({ unit, word, placed }) => ({ unit, table: tableOf(catalogue, word, placed) }));
    return { tables, wide, joined, space: new Int32Array(2 * ((next + 31) >> 5)) };
  }

  return { put, built };
}

function displacements({ places }: Argument, words: number): Pick<Program, 'displaces' | 'displacedBy'> {
  const displaces = new Int32Array(places.length * words);
  const displacedBy = new Int32Array(places.length * words);
  places.forEach((place, index) => {
    for (const other of place.displacedBy) {
      setBit(displaces, other * words, index);
      setBit(displacedBy, index * words, other);
    }
  });
  return { displaces, displacedBy };
}

/** Sets one bit of a plane that starts at a word. */
export function setBit(words: Int32Array, start: number, bit: number): void {
  const word = start + (bit >> 5);
  words[word] = (words[word] as number) | (1 << (bit & 31));
}
