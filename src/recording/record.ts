import type { Judgement, SignedBy } from '../case/index.ts';
import type { Account } from './account/account.ts';

/** The version of the record this library writes and reads. */
export const recordFormat = 'subject-access/record@1';

/** The day's decision, whole. Unsigned it is a draft, and nothing may follow it. */
export interface DecisionEntry {
  readonly is: 'decision';
  readonly account: Account;
  readonly signed?: SignedBy;
}

/** Someone other than those who decided approves a decision of this record. */
export interface ApprovalEntry {
  readonly is: 'approval';
  /** The sequence number of the decision. */
  readonly of: number;
  readonly signed: SignedBy;
}

/** Someone would have judged otherwise, and says why. It changes nothing that was decided. */
export interface DissentEntry {
  readonly is: 'dissent';
  /** The sequence number of the decision. */
  readonly of: number;
  readonly judgement: Judgement;
}

/**
 * Someone with authority to do so judges otherwise, and their judgement replaces one of the decision's. It takes effect when the
 * case is decided again with it, as the next decision of this record.
 */
export interface OverrideEntry {
  readonly is: 'override';
  /** The sequence number of the decision. */
  readonly of: number;
  readonly judgement: Judgement;
}

/** What one revision adds. */
export type RecordEntry = DecisionEntry | ApprovalEntry | DissentEntry | OverrideEntry;

/** What ties a revision to all that came before it. */
export interface Link {
  /** From 1, without a gap. */
  readonly sequence: number;
  /** The hash of the revision before; for the first, of the record's own format and case. */
  readonly previous: string;
  /** `sha256:` and the hash of this revision without this field, as canonical JSON (RFC 8785) in UTF-8. */
  readonly hash: string;
}

/** One revision of a record. */
export type Revision = RecordEntry & Link;

/** All that was decided in one case and by whom, in order. Nothing in it is ever edited: what changes is added. */
export interface CaseRecord {
  readonly format: typeof recordFormat;
  readonly case: string;
  readonly revisions: readonly Revision[];
}
