import type * as z from 'zod';
import { explain } from './explain.ts';
import { inDocumentOrder } from './order.ts';
import { mostProblems, plainCopy } from './plain.ts';
import type { CaseProblem, Path } from './problem.ts';
import { problemAt } from './problem.ts';
import type { Sound } from './references/sound.ts';
import { withoutUnsound } from './references/sound.ts';
import { isKeyed } from './schema/choice.ts';

/** What a file holds, or everything that is wrong with it. */
export type ParsedFile<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/**
 * Reads a file of one kind and reports everything wrong with it at once, in the order of the file. Never throws.
 *
 * @param crossCheck Checks the parts of a file against one another, so far as its shape is right.
 */
export function parseFile<Value>(
  schema: z.ZodType<Value>,
  crossCheck: (file: Sound<Value>) => readonly CaseProblem[],
  input: unknown,
): ParsedFile<Value> {
  const copy = plainCopy(input);
  if (copy.value === undefined && copy.problems.length > 0) return { ok: false, problems: copy.problems };
  const shape = readShape(schema, copy.value);
  const misshapen = elsewhere(copy.problems, shape.problems);
  if (shape.read !== undefined && misshapen.length === 0) {
    const { value } = shape.read;
    const problems = crossCheck(value as Sound<Value>);
    return problems.length === 0 ? { ok: true, value } : refused(problems, copy.value);
  }
  withoutUnsound(copy.value, shape.unsound);
  const crossed = isKeyed(copy.value) ? crossCheck(copy.value as Sound<Value>) : [];
  return refused(elsewhere(misshapen, crossed), copy.value);
}

interface Shape<Value> {
  /** What was read, where its shape is right throughout. */
  readonly read?: { readonly value: Value };
  readonly problems: readonly CaseProblem[];
  /** The places of values that are not what they should be. */
  readonly unsound: readonly Path[];
}

function readShape<Value>(schema: z.ZodType<Value>, copy: unknown): Shape<Value> {
  const issues: z.core.$ZodRawIssue[] = [];
  const collect = (issue: z.core.$ZodRawIssue) => {
    issues.push(issue);
    return '';
  };
  const read = schema.safeParse(copy, { error: collect, jitless: true });
  if (read.success) return { read: { value: read.data }, problems: [], unsound: [] };
  // zod words its issues, and so hands them to `collect`, when the error is first read.
  if (read.error.issues.length === 0) return { problems: [], unsound: [] };
  const unsound = issues.filter(({ code }) => code !== 'unrecognized_keys').map(({ path }) => (path ?? []) as Path);
  return { problems: explain(issues), unsound };
}

/** The first problems, and those of the second that are not at the place of one of the first. */
function elsewhere(first: readonly CaseProblem[], second: readonly CaseProblem[]): readonly CaseProblem[] {
  if (first.length === 0) return second;
  const places = new Set(first.map(({ at }) => placeKey(at)));
  return [...first, ...second.filter(({ at }) => !places.has(placeKey(at)))];
}

function refused(problems: readonly CaseProblem[], file: unknown): { readonly ok: false; readonly problems: readonly CaseProblem[] } {
  const ordered = inDocumentOrder(problems, file);
  if (ordered.length <= mostProblems) return { ok: false, problems: ordered };
  const left = problemAt([], {
    code: 'too large',
    message: `found more than ${mostProblems} problems, and left the rest out`,
    remedy: 'mend those listed and read the file again',
  });
  return { ok: false, problems: [...ordered.slice(0, mostProblems), left] };
}

function placeKey(at: Path): string {
  return JSON.stringify(at);
}
