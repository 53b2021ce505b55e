import type { SignedBy } from '../../case/index.ts';
import type { Link } from '../record.ts';

/** The version of the register this library writes and reads. */
export const registerFormat = 'subject-access/record-register@1';

/** Where one record stands. */
interface Standing {
  readonly case: string;
  /** The hash of its last revision. */
  readonly head: string;
  /** How many revisions it has. */
  readonly revisions: number;
}

/** A record was begun, or has more revisions, or is to be kept until another day. */
export interface KeptEntry extends Standing {
  readonly is: 'kept';
  /** The civil day its retention ends. */
  readonly keepUntil: string;
}

/** A whole record was deleted. What is left says that it was, by whom and when, and nothing of what it held. */
export interface DeletedEntry extends Standing {
  readonly is: 'deleted';
  readonly reason: string;
  readonly signed: SignedBy;
}

/** One line of the register. */
export type RegisterLine = (KeptEntry | DeletedEntry) & Link;

/**
 * Every record a controller keeps, by case, as a chain of its own. Each record is a chain apart, so that one can be deleted whole and
 * the rest still verify; the register shows that it was deleted, and that none was cut short.
 */
export interface RecordRegister {
  readonly format: typeof registerFormat;
  readonly lines: readonly RegisterLine[];
}
