export { type Alternative, alternativesOf, type Made, type Put, withPuts } from './alternatives.ts';
export { type Argument, type Labelling, label, type Place, type Standing, standingOf } from './argument.ts';
export {
  type About,
  type Answerer,
  type Audience,
  bitOf,
  type Catalogue,
  catalogue,
  type FactSpec,
  type Judged,
  quietValue,
  type Slot,
  slotOf,
  specIn,
} from './catalogue.ts';
export { type Changes, changesOfDuty, changesOfProvision, type Turned } from './changes.ts';
export { type CheckedLaw, checkLaw } from './checking/check-law.ts';
export type { Absence, Calendar, Declared, Direction, Instrument } from './checking/declared.ts';
export { type Checked, type CheckName, checkNames, type FactPattern, type Fault, type FaultKind, faultKinds } from './checking/fault.ts';
export type { Scenario, Witness } from './checking/masking.ts';
export { clashIn } from './clash.ts';
export { applicationAt, planes, standingAt, standsAt, verdictAt } from './codes.ts';
export { compile } from './compile.ts';
export { type Condition, type Leaf, leavesOf } from './condition.ts';
export { type Arises, citeOfLimb, contentsLeft, type Due, type DutyRule, type DutyVersion, duty } from './duty.ts';
export { type Reached, reachedIn } from './exact.ts';
export { type Draft, grammar } from './grammar.ts';
export { oneApplies, outlookAt, planeOf } from './groups.ts';
export { becauseOf, type FactAt, type Inquiry, neededBy } from './inquiry.ts';
export { interpret } from './interpret.ts';
export { type FoundLimb, limbsIn, type ReadyLimbs } from './limbs.ts';
export { type Nearby, nearestChanges } from './nearest.ts';
export { type Compiled, canFail, canHold, type Outlook, type Verdict, verdictOf } from './outlook.ts';
export { type Citable, type Difference, differencesBetween } from './overnight.ts';
export { assemble, covers, type Pack } from './pack.ts';
export { type Program, programOf } from './program.ts';
export {
  type Confidence,
  type Effect,
  type EventDates,
  type EventName,
  inForceFor,
  inside,
  type Provision,
  type Version,
  type Window,
} from './provision.ts';
export { run } from './run.ts';
export { factsOf, placeOf, setOut } from './set-out.ts';
export { forget, isKnown, isPossible, narrow, nothingKnown, remaining, type State } from './state.ts';
export { eventNames, type Predecessor, predecessorsOf, type Windowed } from './succession.ts';
export { type FoundPlace, traceOf } from './trace.ts';
export { listedUnder, saidUnder, withoutWords } from './words.ts';
