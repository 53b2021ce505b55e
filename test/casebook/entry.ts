import type { Case } from '../../src/case/index.ts';
import type { Nation, TimedRequest } from '../../src/clock/index.ts';
import type { Message } from '../../src/sorting/index.ts';

/** One decided or published scenario, as a case of our own made from its facts only. */
export interface Entry {
  /** Its id in the collection of scenarios. */
  readonly scenario: string;
  readonly source: string;
  /** What it stands for, as a sentence of law. */
  readonly holds: string;
  /** What the source says came out, in its own label, and ours for it. */
  readonly official: string;
  /** Empty where the source speaks of time and nothing else. */
  readonly readings: readonly Reading[];
  /** Where what came in goes, for a source about that, which is settled before there is a case. */
  readonly messages?: readonly Sorted[];
  /** What becomes of its days, for a source about time. */
  readonly timing?: readonly Timing[];
}

/** A message with its facts one way, and where each thing it asks for goes. */
export interface Sorted {
  readonly when: string;
  readonly message: Message;
  /** The citation of each route; none where it is open. */
  readonly goes: readonly string[];
  /** The facts it turns on, with their values here. */
  readonly turnsOn?: Readonly<Record<string, string>>;
  readonly duties?: readonly string[];
  /** Every question left. */
  readonly asks?: readonly string[];
}

/** A request with its dates, and the last day to answer it. */
export interface Timing {
  readonly when: string;
  readonly under: 'part 3' | 'uk gdpr';
  readonly nation?: Nation;
  readonly request: TimedRequest;
  /** The day it is looked at, where lateness is what is asked about. */
  readonly on?: string;
  readonly lastDay: string;
  /** The day by the regulator's older count, where that is another: reported, and not acted on. */
  readonly byOlderCount?: string;
  /** Days past the last day, at least. */
  readonly overdueBy?: number;
}

/** The same situation with its facts one way, and what must come out. */
export interface Reading {
  readonly when: string;
  readonly case: Case;
  /** The law that what follows is said under, where another than the leading one: it stands beside it. */
  readonly beside?: 'uk gdpr';
  readonly request?: string;
  readonly requestUnder?: readonly string[];
  readonly confirmation?: string;
  /** By class of information. */
  readonly classes?: Readonly<Record<string, string>>;
  /** Each line of what goes with the data, by its citation. */
  readonly lines?: Readonly<Record<string, string>>;
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
