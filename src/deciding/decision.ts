import type { Means } from '../case/index.ts';
import type { Audience, EventName, Standing, Verdict } from '../reasoning/index.ts';
import type { ElementOutcome, ItemOutcome, PartOutcome, RequestOutcome } from './outcome.ts';
import type { Question } from './question.ts';

/** A body of law that a request can be answered under. */
export type RegimeName = 'part 3' | 'uk gdpr' | 'foia' | 'eir';

/** Open is a status, never an outcome: what is not decided restricts nothing. */
export type Status = 'decided' | 'open' | 'conflict' | 'gap';

/** One known fact a decision rests on. */
export interface Because {
  readonly fact: string;
  /** The person it is about, by id; absent for the thing itself. */
  readonly person?: string;
  readonly values: readonly string[];
  /** Set where it was not found but taken, for a draft, because whoever had to show otherwise had not. */
  readonly assumed?: true;
}

/** One fact put otherwise than it is known. */
export interface FactChange {
  readonly fact: string;
  /** The person it is about, by id; absent for the thing itself. */
  readonly person?: string;
  /** Values now possible. */
  readonly from: readonly string[];
  readonly to: string;
}

/** A day that chooses the law, put otherwise. */
export interface DayChange {
  readonly event: EventName;
  /** Civil days. */
  readonly from: string;
  readonly to: string;
}

/** A near change, and what would then be possible instead. */
export interface Change<Outcome> {
  /** Records that would be changed or made: a judgement is one record, however many facts it finds. */
  readonly records: number;
  readonly facts: readonly FactChange[];
  /** Days that would choose other law; absent where the law stays as it is. */
  readonly days?: readonly DayChange[];
  readonly gives: readonly Outcome[];
}

/** What is always said of a question decided or open. */
export interface Decision<Outcome> {
  readonly status: Status;
  /** Only when decided. */
  readonly outcome?: Outcome;
  /** Every outcome still possible: never fewer than the truth. */
  readonly possible: readonly Outcome[];
  /** A sufficient set of known facts with none to spare, in catalogue order. */
  readonly because: readonly Because[];
  /**
   * The nearest changes that would give another answer, fewest records first, at most four: of facts, of judgements, and of the days
   * that choose the law.
   */
  readonly wouldChange: readonly Change<Outcome>[];
  /** Ids of the questions that bear on it, most narrowing first. */
  readonly needs: readonly string[];
  /** False where a cap was met, so that `possible` may hold more than the truth; never less. */
  readonly exact: boolean;
  /** Ids of the findings in the trace, strongest first. */
  readonly findings: readonly string[];
}

/** One person a part could touch, and what protects them. */
export interface Protected {
  readonly person: string;
  /** How they come into it: speaker, seen, named, discussed, source, at risk, judged. */
  readonly as: readonly string[];
  /** Plans still possible for this person alone. */
  readonly plans: readonly Means[];
}

/** A maximal span of a track with one status, one set of possible outcomes, the same grounds and the same people. */
export interface Part extends Decision<PartOutcome> {
  /** `item/track@start`, in the track's units. */
  readonly id: string;
  /** Half-open: milliseconds, UTF-16 code units, cells in row order, or `[0, 1)` for the whole. */
  readonly from: number;
  readonly to: number;
  readonly people: readonly Protected[];
  /** Segments it touches, by id, in track order. */
  readonly segments: readonly string[];
  /** True where an edge was moved outward to a word or a frame. */
  readonly snapped?: boolean;
}

/** What protecting others costs the requester's own words on a track. */
export interface OverlapCost {
  /** Milliseconds, code units or cells of the requester's own speech that are not given as spoken. */
  readonly own: number;
  /** The share of that lost only because an edge moved outward. */
  readonly bySnapping: number;
}

/** One track of an item, wholly covered by its parts. */
export interface TrackDecision {
  readonly track: string;
  readonly kind: 'picture' | 'sound' | 'text' | 'metadata';
  readonly length: number;
  readonly unit: 'ms' | 'characters' | 'cells' | 'whole';
  /** Columns, for cells. */
  readonly columns?: number;
  readonly parts: readonly Part[];
  readonly cost: OverlapCost;
}

/** One item: its outcome derived from its parts, and its source decided on its own. */
export interface ItemDecision extends Decision<ItemOutcome> {
  readonly item: string;
  readonly tracks: readonly TrackDecision[];
  /** Absent where the law gives no right to be told the source. */
  readonly origin?: ElementDecision;
}

/** One element of the right. */
export interface ElementDecision extends Decision<ElementOutcome> {
  /** Citation of the element. */
  readonly element: string;
}

/** Confirmation for one class of information that is neither confirmed nor denied. */
export interface ClassDecision extends ElementDecision {
  readonly class: string;
}

/** A duty, and what brings it about. */
export interface Duty {
  /** Citation of the duty. */
  readonly duty: string;
  readonly certain: boolean;
  /** Limbs it must contain, under the version in force. */
  readonly contains: readonly string[];
  /** Limbs left out because saying them would undermine the restriction. */
  readonly omits: readonly string[];
  /** The civil day it falls due, where it has one. */
  readonly by?: string;
  readonly due: string;
  /** What brings it about: provisions, parts or people, by id. */
  readonly for: readonly string[];
}

/** One finding: what one provision says about one element of one thing, and its standing. */
export interface Finding {
  readonly id: string;
  readonly provision: string;
  readonly element: string;
  /** The part, item or `request` it is about. */
  readonly about: string;
  readonly person?: string;
  readonly verdict: Verdict;
  readonly standing: Standing;
  readonly limbs: readonly {
    readonly limb: string;
    readonly fact: string;
    readonly values: readonly string[];
    readonly verdict: Verdict;
  }[];
  /** Findings that beat it. */
  readonly beatenBy: readonly string[];
  /** Judgements it rests on, by id. */
  readonly judgements: readonly string[];
  readonly audience: readonly Audience[];
  readonly unsure?: string;
  /** Set where the law is treated as in force from a day before it could first be cited. */
  readonly citableFrom?: string;
}

/** The argument as a graph: every finding, won or lost. */
export interface Trace {
  readonly findings: readonly Finding[];
}

/** A fact taken for a draft because whoever must show otherwise has not. It is nobody's finding. */
export interface Assumption {
  readonly fact: string;
  readonly value: string;
  /** The item it is taken of, by id, or `request`. */
  readonly about: string;
  /** The provision that has to be shown, and by whom. */
  readonly provision: string;
  readonly burden: string;
}

/** What it was decided with. For the file only. */
export interface Receipt {
  readonly library: string;
  /** A hash of what decides in the law: its words for readers are no part of it. */
  readonly law: string;
  readonly case: string;
  readonly events: Readonly<Record<string, string>>;
  /** Set where it was closed by burden: such a decision is a draft. */
  readonly closed?: 'by-burden';
}

/** A stretch that one law gives and another keeps back, or that two leave to each other: neither gives way, so it is for a person to resolve. */
export interface Conflict {
  readonly item: string;
  readonly track: string;
  /** Half-open, in the track's units. */
  readonly from: number;
  readonly to: number;
  /** The part of each decision that stands against the other, by the law it is decided under. */
  readonly between: readonly { readonly under: RegimeName; readonly part: string; readonly outcome: PartOutcome }[];
}

/** The whole decision: advice to a named decision-maker, never the decision itself. */
export interface CaseDecision {
  readonly format: 'subject-access/decision@1';
  readonly advice: true;
  readonly case: string;
  readonly decidedOn: string;
  /** The law it is decided under; Part 3 of the Act where absent. */
  readonly under?: Exclude<RegimeName, 'part 3'>;
  /** Present where it was closed by burden, which makes it a draft: everything that was taken and not found. */
  readonly assumed?: readonly Assumption[];
  readonly request: Decision<RequestOutcome>;
  readonly confirmation: ElementDecision;
  readonly classes: readonly ClassDecision[];
  readonly information: readonly ElementDecision[];
  readonly items: readonly ItemDecision[];
  readonly duties: { readonly certain: readonly Duty[]; readonly possible: readonly Duty[] };
  readonly questions: readonly Question[];
  /**
   * The last civil day to answer, by the clock; while time is stopped, the earliest it can be. Absent while it has not begun to
   * run, and where the clock has no answer.
   */
  readonly lastDay?: string;
  /** Open parts past the last day, with nothing but lawful choices left. */
  readonly late: readonly string[];
  readonly trace: Trace;
  readonly receipt: Receipt;
  /** What the request comes to under each other law that what was found may be held under; absent where there is none. */
  readonly alongside?: readonly CaseDecision[];
  /** Stretches on which those laws pull apart; absent where there are none. */
  readonly conflicts?: readonly Conflict[];
}
