export type {
  Account,
  AccountBeside,
  Held,
  HeldElement,
  HeldFinding,
  HeldItem,
  HeldLaw,
  HeldPart,
  HeldPerson,
  HeldTest,
} from './account/account.ts';
export type { RecordLaw } from './account/law.ts';
export { type Addition, type ParsedAddition, parseAddition } from './addition.ts';
export { addToRecord, type Recorded, recordDecision, recordText, type ToRecord } from './make.ts';
export type { RecordProblem } from './problem.ts';
export {
  type ApprovalEntry,
  type CaseRecord,
  type DecisionEntry,
  type DissentEntry,
  type Link,
  type OverrideEntry,
  type RecordEntry,
  type Revision,
  recordFormat,
} from './record.ts';
export { deleteRecord, emptyRegister, keepRecord, type Registered, registerText } from './register/keep.ts';
export { type DeletedEntry, type KeptEntry, type RecordRegister, type RegisterLine, registerFormat } from './register/register.ts';
export { type ReadRegister, readRegister, verifyRegister } from './register/verify.ts';
export { conflict, decided, elementOutcome, itemOutcome, lawBeside, means, partOutcome, requestOutcome } from './schema/outcomes.ts';
export { recordJsonSchema } from './schema/record.ts';
export { type ReadRecord, readRecord, type VerifyOptions, verifyRecord } from './verify.ts';
