// #region keeping
import type { Case, SignedBy } from 'subject-access';
import { decide, law } from 'subject-access';
import {
  readRecord,
  recordDecision,
  recordText,
  verifyRecord,
} from 'subject-access/record';

/**
 * The text of a record with this decision added at its end, to be stored as it is,
 * byte for byte.
 */
export function keep(of: Case, signed: SignedBy, kept?: string): string {
  const read = kept === undefined ? undefined : readRecord(kept);
  if (read?.ok === false)
    throw new Error(`the record kept does not hold: ${read.problems[0]?.message}`);
  const recorded = recordDecision({
    case: of,
    decision: decide(of),
    law,
    signed,
    ...(read === undefined ? {} : { record: read.record }),
  });
  if (!recorded.ok)
    throw new Error(
      recorded.problems
        .map(({ path, message }) => `${path}: ${message}`)
        .join('\n'),
    );
  return recordText(recorded.record);
}

/**
 * Everything in a record that does not hold: nothing, where nobody has touched it.
 */
export function breaksIn(kept: string): readonly string[] {
  return verifyRecord(kept).map(({ path, message }) => `${path}: ${message}`);
}
// #endregion keeping
