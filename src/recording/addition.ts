import { plainCopy } from '../case/index.ts';
import type { RecordProblem } from './problem.ts';
import { recordProblem } from './problem.ts';
import type { ApprovalEntry, DissentEntry, OverrideEntry } from './record.ts';
import { additionSchema } from './schema/record.ts';

/** What people add to a record after a decision. */
export type Addition = ApprovalEntry | DissentEntry | OverrideEntry;

/** An addition, or everything that is wrong with its shape. */
export type ParsedAddition =
  | { readonly ok: true; readonly addition: Addition }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };

/** Reads an addition from plain data, such as a file holds. What it may not say of a record is found when it is added. */
export function parseAddition(input: unknown): ParsedAddition {
  const { value, problems } = plainCopy(input);
  if (problems.length > 0) return { ok: false, problems: problems.map(({ at, message, remedy }) => recordProblem(at, message, remedy)) };
  const read = additionSchema.safeParse(value, { jitless: true });
  if (read.success) return { ok: true, addition: read.data };
  return {
    ok: false,
    problems: read.error.issues.map(({ path, message }) =>
      recordProblem(
        path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
        message,
        'write an approval, a dissent or an override as the schema of a record has them',
      ),
    ),
  };
}
