import type { Path } from '../case/index.ts';
import { problemAt } from '../case/index.ts';

/** What is wrong with a record or with what was to be added to it, where, and what to do. */
export interface RecordProblem {
  /** The place as text: `revisions[2].judgement.provision`. */
  readonly path: string;
  readonly at: Path;
  readonly message: string;
  readonly remedy: string;
}

/** Puts a problem in its place. */
export function recordProblem(at: Path, message: string, remedy: string): RecordProblem {
  const { path } = problemAt(at, { code: 'value', message, remedy });
  return { path: at.length === 0 ? 'record' : path, at, message, remedy };
}
