/** What a fact is about: the whole request, one item, one part of an item, or one person. */
export type About = 'request' | 'item' | 'part' | 'person';

/** Who can answer, or must judge. */
export type Answerer =
  | 'officer'
  | 'controller'
  | 'requester'
  | 'third party'
  | 'lawyer'
  | 'health professional'
  | 'Principal Reporter'
  | 'Secretary of State'
  | 'minister'
  | 'court'
  | 'commissioner';

/** Who may be told of a use of a fact or a finding. */
export type Audience = 'requester' | 'commissioner' | 'file' | 'officer';

/** What makes a fact a judgement: the test put to a named person, and what the law or guidance says to weigh. */
export interface Judged {
  /** The question of law, in words. */
  readonly test: string;
  /** The provision whose limb it settles, as a citation. */
  readonly provision: string;
  /** Factors to address, by short name. */
  readonly factors: Readonly<Record<string, string>>;
  /** Reasons that can never carry the finding alone (s53). */
  readonly notAlone?: readonly string[];
}

/** A fact the law turns on, declared once. */
export interface FactSpec {
  readonly about: About;
  /** Every value the fact can have; knowing less leaves more of them. At most 30. */
  readonly values: readonly string[];
  /** What the fact is, in words for a reader of the law. */
  readonly means: string;
  readonly answeredBy: Answerer;
  /** The value under which it raises nothing; `no`, or the first, where none is named. */
  readonly quiet?: string;
  readonly judged?: Judged;
  /** Audiences that may see its value; the requester is never among them unless said. */
  readonly tell?: readonly Audience[];
}

/** Where a fact's values sit in a state: one bit for each value still possible. */
export interface Slot {
  readonly word: number;
  readonly shift: number;
  readonly mask: number;
}

/** The facts of a body of law, with the layout that states of knowledge are kept in. */
export interface Catalogue<Specs extends Readonly<Record<string, FactSpec>> = Readonly<Record<string, FactSpec>>> {
  readonly specs: Specs;
  /** Fact ids in the order declared, which is the order `because` reports in. */
  readonly ids: readonly string[];
  readonly slots: ReadonlyMap<string, Slot>;
  /** For each fact, the bit of each of its values in its word. */
  readonly bits: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** 32-bit words in a state. */
  readonly words: number;
  /** The state in which nothing is known: copied, and never written to. */
  readonly open: Int32Array;
}

/** Bits of a word that values may use: the sign bit is left alone, so a word is never negative. */
const bitsPerWord = 30;

/**
 * Declares the facts a body of law turns on.
 *
 * @throws RangeError where a fact has no value, or more than a word can hold.
 */
export function catalogue<const Specs extends Readonly<Record<string, FactSpec>>>(specs: Specs): Catalogue<Specs> {
  const slots = new Map<string, Slot>();
  const bits = new Map<string, ReadonlyMap<string, number>>();
  let word = 0;
  let shift = 0;
  for (const [id, spec] of Object.entries(specs)) {
    const width = spec.values.length;
    if (width < 1 || width > bitsPerWord) {
      throw new RangeError(`catalogue: \`${id}\` must have between 1 and ${bitsPerWord} values`);
    }
    if (shift + width > bitsPerWord) {
      word += 1;
      shift = 0;
    }
    slots.set(id, { word, shift, mask: ((1 << width) - 1) << shift });
    const from = shift;
    bits.set(id, new Map(spec.values.map((value, at) => [value, 1 << (from + at)])));
    shift += width;
  }
  const open = new Int32Array(word + 1);
  for (const { word: at, mask } of slots.values()) open[at] = (open[at] as number) | mask;
  return { specs, ids: Object.keys(specs), slots, bits, words: word + 1, open };
}

/**
 * The place of a fact in a state.
 *
 * @throws RangeError where the catalogue has no such fact: a programmer's mistake.
 */
export function slotOf(catalogue: Catalogue, fact: string): Slot {
  const slot = catalogue.slots.get(fact);
  if (slot === undefined) throw new RangeError(`slotOf: the catalogue has no fact \`${fact}\``);
  return slot;
}

/**
 * The bit of one value of a fact, in its word.
 *
 * @throws RangeError where the catalogue has no such fact, or the fact no such value: a programmer's mistake.
 */
export function bitOf(catalogue: Catalogue, fact: string, value: string): number {
  const bit = catalogue.bits.get(fact)?.get(value);
  if (bit === undefined) throw new RangeError(`bitOf: \`${fact}\` has no value \`${value}\``);
  return bit;
}

/**
 * The value under which a fact raises nothing.
 *
 * @throws RangeError where the catalogue has no such fact: a programmer's mistake.
 */
export function quietValue(catalogue: Catalogue, fact: string): string {
  const { quiet, values } = specIn(catalogue, fact);
  return quiet ?? (values.includes('no') ? 'no' : (values[0] ?? ''));
}

/**
 * What a catalogue says of a fact.
 *
 * @throws RangeError where the catalogue has no such fact: a programmer's mistake.
 */
export function specIn(catalogue: Catalogue, fact: string): FactSpec {
  const spec = Object.hasOwn(catalogue.specs, fact) ? catalogue.specs[fact] : undefined;
  if (spec === undefined) throw new RangeError(`specIn: the catalogue has no fact \`${fact}\``);
  return spec;
}
