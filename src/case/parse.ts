import type * as z from 'zod';
import type { Case } from './case.ts';
import { explain } from './explain.ts';
import { inDocumentOrder } from './order.ts';
import { mostProblems, plainCopy } from './plain.ts';
import type { CaseProblem, Path } from './problem.ts';
import { problemAt } from './problem.ts';
import { checkReferences } from './references/check.ts';
import type { Sound } from './references/sound.ts';
import { withoutUnsound } from './references/sound.ts';
import { caseSchema } from './schema/case.ts';
import { isKeyed } from './schema/choice.ts';

/** A case, or everything that is wrong with the file. */
export type ParsedCase = { readonly ok: true; readonly value: Case } | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** Reads a case file and reports everything wrong with it at once, in the order of the file. Never throws. */
export function parseCase(input: unknown): ParsedCase {
  const copy = plainCopy(input);
  if (copy.value === undefined && copy.problems.length > 0) return { ok: false, problems: copy.problems };
  const shape = readShape(copy.value);
  const misshapen = elsewhere(copy.problems, shape.problems);
  if (shape.value !== undefined && misshapen.length === 0) {
    const problems = checkReferences(shape.value);
    return problems.length === 0 ? { ok: true, value: shape.value } : refused(problems, copy.value);
  }
  withoutUnsound(copy.value, shape.unsound);
  const crossed = isKeyed(copy.value) ? checkReferences(copy.value as Sound<Case>) : [];
  return refused(elsewhere(misshapen, crossed), copy.value);
}

interface Shape {
  /** The case, where its shape is right throughout. */
  readonly value?: Case;
  readonly problems: readonly CaseProblem[];
  /** The places of values that are not what they should be. */
  readonly unsound: readonly Path[];
}

function readShape(copy: unknown): Shape {
  const issues: z.core.$ZodRawIssue[] = [];
  const collect = (issue: z.core.$ZodRawIssue) => {
    issues.push(issue);
    return '';
  };
  const read = caseSchema.safeParse(copy, { error: collect, jitless: true });
  if (read.success) return { value: read.data, problems: [], unsound: [] };
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

function refused(problems: readonly CaseProblem[], file: unknown): ParsedCase {
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
