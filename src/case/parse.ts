import type { Case } from './case.ts';
import type { ParsedFile } from './parse-file.ts';
import { parseFile } from './parse-file.ts';
import { checkReferences } from './references/check.ts';
import { caseSchema } from './schema/case.ts';

/** A case, or everything that is wrong with the file. */
export type ParsedCase = ParsedFile<Case>;

/** Reads a case file and reports everything wrong with it at once, in the order of the file. Never throws. */
export function parseCase(input: unknown): ParsedCase {
  return parseFile(caseSchema, checkReferences, input);
}
