import type { EirFacts, FoiaFacts, facts, ukGdprFacts } from '../../provisions/index.ts';

/** What a question is about, already in words. */
export interface Asked {
  /** The other person, by name: `Ann Bright`. */
  readonly who: string;
  /** The person who asked, or whose data it is. */
  readonly requester: string;
  /** What would be given: `what Ann Bright says between 00:14 and 00:31 on the sound of bwv-4411`. */
  readonly what: string;
  /** Where, said once more: ` between 00:14 and 00:31`; empty where it is in several places. */
  readonly where: string;
  /** The thing it is in: `bwv-4411`, `the request`. */
  readonly item: string;
  /** Means short of withholding that are still possible: `the voice altered`. */
  readonly short: readonly string[];
}

/** Every fact of every body of law that is encoded. One that two of them share is the same fact. */
type Specs = (typeof facts)['specs'] & (typeof ukGdprFacts)['specs'] & FoiaFacts & EirFacts;

type ValueOf<Fact extends keyof Specs> = Specs[Fact]['values'][number];

/** How one fact is asked about, and what its values say. */
export interface Words<Value extends string = string> {
  readonly asks: (of: Asked) => string;
  /** Present where the question does not itself say what the answers may be. */
  readonly lists?: true;
  readonly says: Readonly<Record<Value, Said>>;
}

/** What one value of a fact says, as a clause; a function where it is about a person, who goes unnamed where already named. */
export type Said = string | ((who: string | undefined) => string);

/** How every fact is asked about in one case, and what each of its values says. A fact or a value left out does not compile. */
export type FactWords = { readonly [Fact in keyof Specs & string]: Words<ValueOf<Fact>> };
