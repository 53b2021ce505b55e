import type { Because, Decision, Duty, FactChange, Finding, Receipt, Status } from '../deciding/index.ts';
import type { Route } from './routes.ts';

/** Does a message, or part of one, go somewhere? */
export type Going = 'goes' | 'does not go';

/** Whether one thing that is asked goes by one route, with its reasons. */
export interface RouteDecision extends Decision<Going> {
  /** The rule that leads there, by citation. */
  readonly element: string;
  readonly route: Route;
}

/** When time begins to run on what goes by one route. */
export type Beginning = 'at once' | 'when authority is shown' | 'when identity is confirmed';

/** The one clock of a part. */
export type PartClock =
  /** The last civil day to do what it is for; where the beginning is open, the day if it began at once. */
  | {
      readonly is: 'running';
      readonly for: 'answer' | 'acknowledgement';
      readonly lastDay: string;
      readonly law: readonly string[];
      /** Set where the day is what is expected, and no enactment lays it down. */
      readonly expected?: true;
      readonly unsure?: string;
    }
  | { readonly is: 'not begun'; readonly waitsFor: 'authority' | 'identity' | 'a request that section 8 calls one' }
  | { readonly is: 'paused'; readonly since: string }
  /** No day is set for this office. */
  | { readonly is: 'none'; readonly why: 'another answers' | 'no time is laid down' | 'not encoded' | 'of the open request' }
  | { readonly is: 'unknown'; readonly why: string };

/** One thing asked, going by one route: with a clock and a notice of its own. */
export interface SortedPart {
  /** `ask>citation`. */
  readonly id: string;
  readonly ask: string;
  readonly element: string;
  readonly route: Route;
  /** False where it may go there, and it is not yet decided. */
  readonly certain: boolean;
  /** Present for what may have to wait: a right over data, and a complaint about it. */
  readonly begins?: Decision<Beginning>;
  readonly clock: PartClock;
  /** What the sender is told first. */
  readonly notice: Duty;
  /** Everything else that follows. */
  readonly duties: readonly Duty[];
}

/** A near change to one fact, and where the ask would then go. */
export interface Rerouting {
  readonly change: FactChange;
  readonly goes: readonly string[];
  readonly mayGo: readonly string[];
}

/** One thing that is asked, sorted. */
export interface SortedAsk {
  readonly ask: string;
  readonly status: Status;
  /** Routes it certainly goes by, by citation, in the order they are told. */
  readonly goes: readonly string[];
  /** Every route it may go by, those it certainly does among them. Never empty. */
  readonly possible: readonly string[];
  /** Known facts that suffice for where it goes, with none to spare. */
  readonly because: readonly Because[];
  /** The nearest changes of one fact that would send it elsewhere: one for each place it would go. */
  readonly wouldChange: readonly Rerouting[];
  readonly needs: readonly string[];
  readonly exact: boolean;
  /** A decision for every route that it asks for, won or lost. */
  readonly routes: readonly RouteDecision[];
  readonly parts: readonly SortedPart[];
  /** Findings that change nothing and say what is to be explained, by id. */
  readonly explained: readonly string[];
  /** What is to be explained. */
  readonly duties: readonly Duty[];
}

/** What one answer would do. */
export interface SortingPreview {
  readonly answer: string;
  readonly gives: readonly { readonly ask: string; readonly goes: readonly string[]; readonly mayGo: readonly string[] }[];
}

/** Something missing, who can supply it, and what each answer would do. */
export interface SortingQuestion {
  /** `fact:ask.for:1`, or `fact:identity.doubted` where it is about the whole message. */
  readonly id: string;
  readonly fact: string;
  /** The ask it is about; absent where it is about the whole message. */
  readonly ask?: string;
  readonly who: string;
  /** The values that are still possible. */
  readonly among: readonly string[];
  /** Ids of the parts and asks it bears on. */
  readonly settles: readonly string[];
  readonly answers: readonly SortingPreview[];
  /** Routes it would strike out, on average over its answers; to one decimal place. */
  readonly narrows: number;
  /** Its place among all the questions, from 1. */
  readonly rank: number;
}

/** A message sorted: advice to whoever deals with it, never the decision itself. */
export interface SortedMessage {
  readonly format: 'subject-access/sorted@1';
  readonly advice: true;
  readonly message: string;
  readonly receivedOn: string;
  readonly sortedOn: string;
  readonly status: Status;
  readonly asks: readonly SortedAsk[];
  readonly questions: readonly SortingQuestion[];
  readonly trace: { readonly findings: readonly Finding[] };
  readonly receipt: Omit<Receipt, 'case' | 'closed'> & { readonly message: string };
}
