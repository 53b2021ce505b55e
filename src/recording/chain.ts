import { hashOf } from './canonical.ts';
import type { CaseRecord, RecordEntry, Revision } from './record.ts';
import { recordFormat } from './record.ts';

/** What the first revision of a record follows. */
function openingHash(case_: string): string {
  return hashOf({ format: recordFormat, case: case_ });
}

/** The hash of what the next revision follows: the last one, or the record's own opening. */
export function headOf({ case: case_, revisions }: Pick<CaseRecord, 'case' | 'revisions'>): string {
  return revisions.at(-1)?.hash ?? openingHash(case_);
}

/** A record with one revision more. What was there stays as it was. */
export function linked(record: CaseRecord, entry: RecordEntry): CaseRecord {
  const { revisions } = record;
  const unhashed = { ...entry, sequence: revisions.length + 1, previous: headOf(record) };
  const revision = { ...unhashed, hash: hashOf(unhashed) } as Revision;
  return { ...record, revisions: [...revisions, revision] };
}

/** The hash a revision should have. */
export function hashOfRevision({ hash: _, ...revision }: Revision): string {
  return hashOf(revision);
}
