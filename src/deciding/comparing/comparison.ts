import type { CaseDecision, Conflict, Decision, Finding, TrackDecision } from '../decision.ts';
import type { ElementOutcome, ItemOutcome, PartOutcome, RequestOutcome } from '../outcome.ts';
import type { Question } from '../question.ts';

/** The same thing in two decisions; a side is absent where that decision has nothing there. */
export interface Sides<Value> {
  readonly before?: Value;
  readonly after?: Value;
}

/** What a decision says of a thing: how far it is decided, and what may become of it. */
export type Said<Outcome> = Pick<Decision<Outcome>, 'status' | 'outcome' | 'possible'>;

/** A maximal span of a track over which two decisions say two things, half-open in the track's units. */
export interface SpanChange extends Sides<Said<PartOutcome>> {
  readonly from: number;
  readonly to: number;
}

/** One track on which something changes. */
export interface TrackChange {
  readonly track: string;
  readonly kind: TrackDecision['kind'];
  readonly unit: TrackDecision['unit'];
  readonly columns?: number;
  /** The length of the track, which a change of its description may itself change. */
  readonly length: Sides<number>;
  /** In track order, never overlapping. */
  readonly spans: readonly SpanChange[];
}

/** One item of which something changes. */
export interface ItemChange {
  readonly item: string;
  /** The item as a whole, where that changes. */
  readonly outcome?: Sides<Said<ItemOutcome>>;
  readonly tracks: readonly TrackChange[];
}

/** Confirmation, confirmation for a class, a line of information, or the source of an item. */
export interface ElementChange extends Sides<Said<ElementOutcome>> {
  /** Citation of the element. */
  readonly element: string;
  readonly class?: string;
  readonly item?: string;
}

/** What a decision says of a duty. */
export interface Owed {
  readonly certain: boolean;
  readonly contains: readonly string[];
  readonly omits: readonly string[];
  readonly by?: string;
  readonly due: string;
  /** What brings it about, by id: judgements, elements and the request. Parts are left out, for each decision cuts them as it must. */
  readonly for: readonly string[];
}

/** A duty that arises, falls away, becomes certain or no longer is, or must say other things or by another day. */
export interface DutyChange extends Sides<Owed> {
  /** Citation of the duty. */
  readonly duty: string;
}

/** Where something stands: on spans of a track, or about an item, a class or the request. */
export interface WhereFound {
  readonly item?: string;
  readonly track?: string;
  readonly class?: string;
  /** Half-open, in the track's units. */
  readonly spans?: readonly (readonly [from: number, to: number])[];
}

/** What a finding came to. */
export type Came = Pick<Finding, 'verdict' | 'standing' | 'judgements'>;

/** A finding whose verdict or standing changes, or that only one decision has. */
export interface FindingMoved extends Sides<Came>, WhereFound {
  readonly provision: string;
  readonly element: string;
  readonly person?: string;
}

/** A fact whose possible values change: one value is known, several are not. */
export interface FactMoved extends Sides<readonly string[]>, WhereFound {
  readonly fact: string;
  readonly person?: string;
}

/** What differs between what two decisions make of a request under one law, and because of what. */
export interface Differences {
  readonly request?: Required<Sides<Said<RequestOutcome>>>;
  readonly elements: readonly ElementChange[];
  readonly items: readonly ItemChange[];
  readonly duties: readonly DutyChange[];
  readonly questions: {
    /** Asked only in the second. */
    readonly raised: readonly Question[];
    /** Asked only in the first. */
    readonly settled: readonly Question[];
    /** Asked in both, where the case shows other things on its factors. */
    readonly shown: readonly Required<Sides<Question>>[];
  };
  /** The last day to answer, where it moves. */
  readonly lastDay?: Sides<string>;
  readonly because: { readonly findings: readonly FindingMoved[]; readonly facts: readonly FactMoved[] };
}

/** What differs under a law that stands beside the first. */
export interface DifferencesBeside extends Differences {
  readonly under: NonNullable<CaseDecision['under']>;
  /** Set where only one of the decisions was made under that law as well. */
  readonly only?: 'before' | 'after';
}

/** Two decisions side by side: what differs, and because of what. */
export interface Comparison extends Differences {
  readonly format: 'subject-access/comparison@1';
  readonly advice: true;
  readonly case: Required<Sides<string>>;
  readonly decidedOn: Required<Sides<string>>;
  /** True where the two say the same of everything that follows. */
  readonly same: boolean;
  /** The same under each other law under which something differs; absent where nothing does. */
  readonly alongside?: readonly DifferencesBeside[];
  /** Where the laws pull apart, where that changes: what each decision has. */
  readonly conflicts?: Required<Sides<readonly Conflict[]>>;
}
