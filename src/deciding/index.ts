export { compare } from './comparing/compare.ts';
export type {
  Came,
  Comparison,
  Differences,
  DifferencesBeside,
  DutyChange,
  ElementChange,
  FactMoved,
  FindingMoved,
  ItemChange,
  Owed,
  Said,
  Sides,
  SpanChange,
  TrackChange,
  WhereFound,
} from './comparing/comparison.ts';
export { decideUnderLawOf } from './comparing/law-on.ts';
export { decide } from './decide.ts';
export { decideInPage } from './decide-in-page.ts';
export type {
  Assumption,
  Because,
  CaseDecision,
  Change,
  ClassDecision,
  Conflict,
  DayChange,
  Decision,
  Duty,
  ElementDecision,
  FactChange,
  Finding,
  ItemDecision,
  OverlapCost,
  Part,
  Protected,
  Receipt,
  RegimeName,
  Status,
  Trace,
  TrackDecision,
} from './decision.ts';
export { judgementProblems } from './judgement-problems/index.ts';
export type { DecideOptions } from './options.ts';
export type { ElementOutcome, ItemOutcome, OtherLaw, PartOutcome, RequestOutcome } from './outcome.ts';
export type { Given, Preview, Question, Shown } from './question.ts';
export { hashOf } from './receipt.ts';
export { findingThatNamesMeans } from './regimes/index.ts';
export { libraryVersion } from './version.ts';
