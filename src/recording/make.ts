import type { Case, SignedBy } from '../case/index.ts';
import type { CaseDecision } from '../deciding/index.ts';
import { accountOf } from './account/account-of.ts';
import type { RecordLaw } from './account/law.ts';
import { canonicalText } from './canonical.ts';
import { linked } from './chain.ts';
import type { RecordProblem } from './problem.ts';
import { recordProblem } from './problem.ts';
import type { CaseRecord, RecordEntry } from './record.ts';
import { recordFormat } from './record.ts';
import { entryProblems } from './rules/rules.ts';

/** A record with a revision added, or everything against adding it. */
export type Recorded =
  | { readonly ok: true; readonly record: CaseRecord }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };

/** What a decision is recorded from. */
export interface ToRecord {
  readonly case: Case;
  /** What was decided of that case. */
  readonly decision: CaseDecision;
  readonly law: RecordLaw;
  /** The named person who signs it off. Without one it is a draft. */
  readonly signed?: SignedBy;
  /** The record so far; a new one is begun where there is none. */
  readonly record?: CaseRecord;
}

/** Records a decision: the same case, sign-offs and record give the same bytes. Dates come in with them. */
export function recordDecision({ case: case_, decision, law, signed, record }: ToRecord): Recorded {
  const begun = record ?? { format: recordFormat, case: decision.case, revisions: [] };
  if (begun.case !== decision.case) {
    const message = 'the record is of another case';
    return { ok: false, problems: [recordProblem(['case'], message, 'name the record of this case')] };
  }
  const account = accountOf(case_, decision, law);
  return addToRecord(begun, { is: 'decision', account, ...(signed === undefined ? {} : { signed }) });
}

/** Adds a revision to a record that verifies. The record given is not changed. */
export function addToRecord(record: CaseRecord, entry: RecordEntry): Recorded {
  const problems = entryProblems(record.revisions, entry);
  return problems.length === 0 ? { ok: true, record: linked(record, entry) } : { ok: false, problems };
}

/** A record as it is kept: canonical JSON (RFC 8785), every byte of which is covered by its hashes. */
export function recordText(record: CaseRecord): string {
  return canonicalText(record);
}
