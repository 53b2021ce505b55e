import { mostProblems } from '../plain.ts';
import type { CaseProblem, Fault, Path } from '../problem.ts';
import { problemAt } from '../problem.ts';

/** Takes down one thing wrong, in its place. */
export type Report = (at: Path, fault: Fault | (() => Fault)) => void;

/** A report to write to, and what has been written; past ten thousand problems the rest are left out. */
export function openReport(): { readonly report: Report; readonly problems: readonly CaseProblem[] } {
  const problems: CaseProblem[] = [];
  const report: Report = (at, fault) => {
    if (problems.length < mostProblems) problems.push(problemAt(at, typeof fault === 'function' ? fault() : fault));
  };
  return { report, problems };
}
