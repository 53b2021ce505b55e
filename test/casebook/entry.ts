import type { Case } from '../../src/case/index.ts';

/** One decided or published scenario, as a case of our own made from its facts only. */
export interface Entry {
  /** Its id in the collection of scenarios. */
  readonly scenario: string;
  readonly source: string;
  /** What it stands for, as a sentence of law. */
  readonly holds: string;
  /** What the source says came out, in its own label, and ours for it. */
  readonly official: string;
  readonly readings: readonly Reading[];
}

/** The same situation with its facts one way, and what must come out. */
export interface Reading {
  readonly when: string;
  readonly case: Case;
  readonly request?: string;
  readonly requestUnder?: readonly string[];
  readonly confirmation?: string;
  /** By class of information. */
  readonly classes?: Readonly<Record<string, string>>;
  /** The source of each item's data. */
  readonly sources?: Readonly<Record<string, string>>;
  /** What becomes of each place, and under what. */
  readonly places?: Readonly<Record<string, Outcome>>;
  /** The facts it turns on, with their values here. */
  readonly turnsOn?: Readonly<Record<string, string>>;
  /** Every question left. */
  readonly asks?: readonly string[];
  readonly duties?: readonly string[];
  readonly noDuties?: readonly string[];
  /** Limbs the notice under section 45(5) contains. */
  readonly notice?: readonly string[];
  /** Provisions whose law the trace marks unsure. */
  readonly unsure?: readonly string[];
  /** Places in the file of judgements turned away at the door: nothing is decided. */
  readonly turnedAway?: readonly string[];
}

/** What becomes of a place: alone, or with what decides it and what would settle it. */
export type Outcome = string | { readonly becomes: string; readonly under?: readonly string[]; readonly asks?: readonly string[] };
