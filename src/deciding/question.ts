import type { ElementOutcome, ItemOutcome, PartOutcome, RequestOutcome } from './outcome.ts';

/** Something missing, who can supply it, and every part it would settle. */
export interface Question {
  readonly id: string;
  readonly asks:
    | 'judgement'
    | 'exercise'
    | 'choice of means'
    | 'screening'
    | 'description'
    | 'speaker'
    | 'people'
    | 'fact'
    | 'search'
    | 'origin'
    | 'disputed';
  readonly facts: readonly string[];
  readonly provision?: string;
  readonly element?: string;
  readonly item?: string;
  readonly track?: string;
  readonly person?: string;
  /** Half-open spans in the track's units. */
  readonly spans?: readonly (readonly [number, number])[];
  /** Ids of the parts, or other decisions, it bears on. */
  readonly settles: readonly string[];
  readonly who: string;
  /** Systems, grounds or values asked about, by id. */
  readonly among?: readonly string[];
  /** What the case already shows on each factor. */
  readonly shows: readonly Shown[];
  readonly authorities: readonly string[];
  readonly burden?: string;
  /** Its place among all the questions, from 1: by how much it narrows, then by who can answer, then by what it costs to answer. */
  readonly rank: number;
  /** Outcomes it would strike out, over everything it bears on, on average over its answers; to one decimal place. */
  readonly narrows: number;
  /** What each answer would do; none where the answer is a description that could be anything. */
  readonly answers: readonly Preview[];
}

/** One answer to a question, and what would then be possible. */
export interface Preview {
  /** A value of the fact, a person by id, or what a judgement comes to. */
  readonly answer: string;
  readonly gives: readonly Given[];
}

/** What an answer leaves possible, and where. */
export interface Given {
  readonly possible: readonly (PartOutcome | ItemOutcome | ElementOutcome | RequestOutcome)[];
  /** Ids of the decisions it would leave so. */
  readonly of: readonly string[];
}

/** One thing the case shows that bears on a factor, and which way. */
export interface Shown {
  readonly factor: string;
  readonly fact: string;
  readonly value: string;
  readonly towards: 'disclosure' | 'restriction' | 'either way';
}
