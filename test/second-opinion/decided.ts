import { parseCase } from '../../src/case/index.ts';
import type { CaseDecision } from '../../src/deciding/index.ts';
import { decide, judgementProblems } from '../../src/deciding/index.ts';

/** Puts a case file to the library: what differs in its decision, or that its own door turns the file away, which is a difference too. */
export function differencesIn(file: unknown, differs: (decision: CaseDecision) => readonly string[]): readonly string[] {
  const parsed = parseCase(file);
  if (!parsed.ok) return [`the file is refused: ${parsed.problems.map(({ message }) => message).join('; ')}`];
  const problems = judgementProblems(parsed.value);
  if (problems.length > 0) return [`the door refuses: ${problems.map(({ path, message }) => `${path}: ${message}`).join('; ')}`];
  return differs(decide(parsed.value));
}
