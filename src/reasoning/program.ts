import type { Argument } from './argument.ts';
import type { Catalogue } from './catalogue.ts';
import type { Outlook } from './outlook.ts';
import type { State } from './state.ts';
import { isTabled, lookUp, type Placed, type Table, tableOf } from './tables.ts';
import { type Literal, type Term, termOf } from './term.ts';

/**
 * An argument made into numbers: what `label` finds place by place, a program finds for every place together, as planes of bits
 * with one bit for each place. Two bits make a code: the same two an outlook has.
 */
export interface Program {
  readonly argument: Argument;
  /** Words in a plane of places. */
  readonly words: number;
  /** Words that a run writes: six planes. */
  readonly codeWords: number;
  readonly tables: readonly { readonly unit: number; readonly table: Table }[];
  readonly wide: readonly { readonly unit: number; readonly bit: number; readonly literal: Literal }[];
  /** Terms of terms, what is inside before what it is inside of. */
  readonly joined: readonly { readonly bit: number; readonly is: 'all' | 'any'; readonly of: readonly number[] }[];
  /** Places whose power must be exercised, as a plane; none where no place has one. */
  readonly powers: Int32Array | undefined;
  /** For each place, the plane of places it displaces, and of places that displace it. */
  readonly displaces: Int32Array;
  readonly displacedBy: Int32Array;
  /** Working space for one run at a time: the two planes of every term. */
  readonly planes: Int32Array;
}

/** The planes of a run, in the order they are written. */
const section = { holds: 0, fails: 1, applies: 2, lapses: 3, stands: 4, doubtful: 5 } as const;
const sections = 6;

/** Makes an argument into numbers. Worth keeping: an argument is set out once and asked of many states. */
export function programOf(catalogue: Catalogue, argument: Argument): Program {
  const { places } = argument;
  const words = Math.max(1, (places.length + 31) >> 5);
  const hasPowers = places.some(({ version, provision }) => version !== undefined && provision.exercise !== undefined);
  const builder = newBuilder(catalogue, hasPowers ? 64 * words : 32 * words);
  const powers = new Int32Array(words);
  places.forEach(({ version, provision, unit }, index) => {
    if (version === undefined) return;
    builder.put(unit, index, termOf(catalogue, version.when));
    if (provision.exercise === undefined) return;
    builder.put(unit, 32 * words + index, termOf(catalogue, { is: 'fact', fact: provision.exercise, values: ['restrict'], limb: '' }));
    set(powers, 0, index);
  });
  const { displaces, displacedBy } = displacements(argument, words);
  const { tables, wide, joined, planeWords } = builder.built();
  const planes = new Int32Array(2 * planeWords);
  return { argument, words, codeWords: sections * words, tables, wide, joined, powers: hasPowers ? powers : undefined, displaces, displacedBy, planes };
}

function newBuilder(catalogue: Catalogue, firstFree: number) {
  const groups = new Map<string, { unit: number; word: number; placed: Placed[] }>();
  const wide: { unit: number; bit: number; literal: Literal }[] = [];
  const joined: { bit: number; is: 'all' | 'any'; of: readonly number[] }[] = [];
  let next = firstFree;
  function put(unit: number, bit: number, term: Term): number {
    const broad = term.literals.filter((literal) => !isTabled(catalogue, literal));
    if (broad.length > 0 || term.inner.length > 0) {
      const narrow = term.literals.filter((literal) => !broad.includes(literal));
      const of = [
        ...(narrow.length === 0 ? [] : [put(unit, next++, { is: term.is, literals: narrow, inner: [] })]),
        ...broad.map((literal) => wide.push({ unit, bit: next, literal }) && next++),
        ...term.inner.map((inner) => put(unit, next++, inner)),
      ];
      joined.push({ bit, is: term.is, of });
      return bit;
    }
    const key = `${unit}/${bit >> 5}`;
    const group = groups.get(key) ?? { unit, word: bit >> 5, placed: [] };
    group.placed.push({ bit: bit & 31, term });
    groups.set(key, group);
    return bit;
  }
  function built() {
    const tables = [...groups.values()].map(({ unit, word, placed }) => ({ unit, table: tableOf(catalogue, word, placed) }));
    return { tables, wide, joined, planeWords: (next + 31) >> 5 };
  }
  return { put, built };
}

function displacements({ places }: Argument, words: number) {
  const displaces = new Int32Array(places.length * words);
  const displacedBy = new Int32Array(places.length * words);
  places.forEach((place, index) => {
    for (const other of place.displacedBy) {
      set(displaces, other * words, index);
      set(displacedBy, index * words, other);
    }
  });
  return { displaces, displacedBy };
}

function set(plane: Int32Array, at: number, bit: number): void {
  plane[at + (bit >> 5)] = (plane[at + (bit >> 5)] as number) | (1 << (bit & 31));
}

/** Asks every place of a program at once and writes what it finds into `codes`, from `at`. */
export function run(program: Program, states: readonly State[], codes: Int32Array, at = 0): void {
  const { words, tables, planes, powers } = program;
  const planeWords = planes.length >> 1;
  for (let index = 0; index < planes.length; index += 1) planes[index] = 0;
  for (let index = 0; index < tables.length; index += 1) {
    const { unit, table } = tables[index] as Program['tables'][number];
    lookUp(table, states[unit] as State, planes, planeWords);
  }
  if (program.wide.length > 0) askWide(program, states, planeWords);
  if (program.joined.length > 0) join(program, planeWords);
  for (let word = 0; word < words; word += 1) {
    const holds = planes[word] as number;
    const fails = planes[planeWords + word] as number;
    const power = powers === undefined ? 0 : (powers[word] as number);
    const unexercised = power === 0 ? 0 : power & ~(planes[words + word] as number);
    const mayNot = power === 0 ? 0 : power & (planes[planeWords + words + word] as number);
    codes[at + word] = holds;
    codes[at + words + word] = fails;
    codes[at + 2 * words + word] = holds & ~unexercised;
    codes[at + 3 * words + word] = fails | mayNot;
    codes[at + 4 * words + word] = 0;
    codes[at + 5 * words + word] = 0;
  }
  settle(program, codes, at);
}

function askWide({ wide, planes }: Program, states: readonly State[], planeWords: number): void {
  for (const { unit, bit, literal } of wide) {
    const known = (states[unit] as State)[literal.word] as number;
    if ((known & literal.yes) !== 0) set(planes, 0, bit);
    if ((known & literal.no) !== 0) set(planes, planeWords, bit);
  }
}

function join({ joined, planes }: Program, planeWords: number): void {
  for (let index = 0; index < joined.length; index += 1) {
    const { bit, is, of } = joined[index] as Program['joined'][number];
    let every = 1;
    let some = 0;
    const [wanted, spoils] = is === 'all' ? [0, planeWords] : [planeWords, 0];
    for (let part = 0; part < of.length; part += 1) {
      const inner = of[part] as number;
      every &= (planes[wanted + (inner >> 5)] as number) >> (inner & 31);
      some |= (planes[spoils + (inner >> 5)] as number) >> (inner & 31);
    }
    if ((every & 1) !== 0) set(planes, wanted, bit);
    if ((some & 1) !== 0) set(planes, spoils, bit);
  }
}

/**
 * Labels the argument. Places come after what displaces them, so each is settled by the time it is met: one that certainly stands
 * beats what it displaces, and one that may stand leaves it in doubt.
 */
function settle({ words, displaces }: Program, codes: Int32Array, at: number): void {
  const applies = at + section.applies * words;
  const stands = at + section.stands * words;
  const doubtful = at + section.doubtful * words;
  // Until it is settled, the plane of standing has what is beaten, and the plane of doubt what may be.
  for (let word = 0; word < words; word += 1) {
    let rest = (codes[applies + word] as number) & ~(codes[stands + word] as number);
    let standing = 0;
    let doubt = (codes[doubtful + word] as number) | (codes[applies + words + word] as number);
    while (rest !== 0) {
      const bit = rest & -rest;
      rest ^= bit;
      standing |= bit;
      const from = (word * 32 + 31 - Math.clz32(bit)) * words;
      const onto = (doubt & bit) === 0 ? stands : doubtful;
      if (onto === stands) rest &= ~(displaces[from + word] as number);
      else doubt |= displaces[from + word] as number;
      for (let later = word + 1; later < words; later += 1) {
        codes[onto + later] = (codes[onto + later] as number) | (displaces[from + later] as number);
      }
    }
    codes[stands + word] = standing;
    codes[doubtful + word] = doubt & standing;
  }
}

function codeAt(program: Program, codes: Int32Array, at: number, first: number, index: number): Outlook | 0 {
  const word = at + first * program.words + (index >> 5);
  const bit = index & 31;
  const can = ((codes[word] as number) >> bit) & 1;
  const cannot = ((codes[word + program.words] as number) >> bit) & 1;
  return (can | (cannot << 1)) as Outlook | 0;
}

/** What a place's own conditions come to; 0 where no version of it is in force. */
export function verdictAt(program: Program, codes: Int32Array, index: number, at = 0): Outlook | 0 {
  return codeAt(program, codes, at, section.holds, index);
}

/** Its conditions and the exercise of its power together. */
export function applicationAt(program: Program, codes: Int32Array, index: number, at = 0): Outlook {
  return (codeAt(program, codes, at, section.applies, index) || 2) as Outlook;
}

/** Whether it stands once everything that displaces it is taken into account. */
export function standsAt(program: Program, codes: Int32Array, index: number, at = 0): Outlook {
  const code = codeAt(program, codes, at, section.stands, index);
  return (code === 0 ? 2 : code) as Outlook;
}
