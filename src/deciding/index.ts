export { compare } from './comparing/compare.ts';
export type {
  Came,
  Comparison,
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
export { type DecideOptions, decide } from './decide.ts';
export type {
  Because,
  CaseDecision,
  ClassDecision,
  Decision,
  Duty,
  ElementDecision,
  ElementOutcome,
  Finding,
  ItemDecision,
  ItemOutcome,
  OverlapCost,
  Part,
  PartOutcome,
  Protected,
  Question,
  Receipt,
  RequestOutcome,
  Shown,
  Status,
  Trace,
  TrackDecision,
} from './decision.ts';
export { judgementProblems } from './judgement-problems/index.ts';
