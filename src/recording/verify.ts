import { plainCopy } from '../case/index.ts';
import { canonicalText } from './canonical.ts';
import { hashOfRevision, headOf } from './chain.ts';
import type { RecordProblem } from './problem.ts';
import { recordProblem } from './problem.ts';
import type { CaseRecord } from './record.ts';
import { entryProblems } from './rules/rules.ts';
import { recordSchema } from './schema/record.ts';

/** A record that holds, or every place where it does not. */
export type ReadRecord =
  | { readonly ok: true; readonly record: CaseRecord }
  | {
      readonly ok: false;
      readonly problems: readonly RecordProblem[] /** Where its shape at least is that of a record. */;
      readonly record?: CaseRecord;
    };

/** What a record is held against besides itself. */
export interface VerifyOptions {
  /** The hash its last revision had when it was last seen. Without it, revisions cut from the end cannot be missed. */
  readonly head?: string;
}

/** Reads a record and holds it against itself: its text, its shape, every link, and what may follow what. Never throws. */
export function readRecord(text: string, { head }: VerifyOptions = {}): ReadRecord {
  const parsed = parsedJson(text);
  if (!parsed.ok) return { ok: false, problems: [recordProblem([], 'it is not JSON', 'find the record as it was kept')] };
  const copy = plainCopy(parsed.value);
  if (copy.problems.length > 0)
    return { ok: false, problems: copy.problems.map(({ at, message, remedy }) => recordProblem(at, message, remedy)) };
  const shape = recordSchema.safeParse(copy.value, { jitless: true });
  if (!shape.success) {
    const problems = shape.error.issues.map(({ path, message }) =>
      recordProblem(
        path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
        `it has not the shape of a record: ${message}`,
        'find the record as it was kept',
      ),
    );
    return { ok: false, problems };
  }
  const record = shape.data;
  const problems = [...textProblems(text, record), ...chainProblems(record), ...ruleProblems(record), ...headProblems(record, head)];
  return problems.length === 0 ? { ok: true, record } : { ok: false, problems, record };
}

/** Every break in a record, with its place; none where it holds. */
export function verifyRecord(text: string, options: VerifyOptions = {}): readonly RecordProblem[] {
  const read = readRecord(text, options);
  return read.ok ? [] : read.problems;
}

/** A record is one text and no other: a key said twice, a space added, or a number written otherwise is a change. */
function textProblems(text: string, record: CaseRecord): readonly RecordProblem[] {
  return canonicalText(record) === text
    ? []
    : [recordProblem([], 'its text is not canonical JSON, so it is not as it was written', 'find the record as it was kept')];
}

function chainProblems(record: CaseRecord): readonly RecordProblem[] {
  return record.revisions.flatMap((revision, index) => {
    const problems: RecordProblem[] = [];
    const previous = headOf({ ...record, revisions: record.revisions.slice(0, index) });
    const say = (key: string, message: string) =>
      problems.push(recordProblem(['revisions', index, key], message, 'find the record as it was kept, and what was done to this copy'));
    if (revision.sequence !== index + 1) say('sequence', `it is ${revision.sequence}, where ${index + 1} was due`);
    if (revision.previous !== previous)
      say('previous', index === 0 ? 'it does not follow the opening of this record' : 'it does not follow the revision before it');
    if (revision.hash !== hashOfRevision(revision)) say('hash', 'it is not the hash of this revision: something in it was changed');
    return problems;
  });
}

function ruleProblems({ revisions }: CaseRecord): readonly RecordProblem[] {
  return revisions.flatMap((revision, index) =>
    entryProblems(revisions.slice(0, index), revision).map(({ at, message, remedy }) =>
      recordProblem(['revisions', index, ...at], message, remedy),
    ),
  );
}

function headProblems(record: CaseRecord, head: string | undefined): readonly RecordProblem[] {
  if (head === undefined || record.revisions.some(({ hash }) => hash === head)) return [];
  return [recordProblem(['revisions'], 'the revision last seen is not in it', 'find the record as it was last seen')];
}

function parsedJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
