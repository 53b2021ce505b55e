import * as fc from 'fast-check';
import type { TestProject } from 'vitest/node';

const { SUBJECT_ACCESS_SEED: seed, SUBJECT_ACCESS_RUNS: runs, SUBJECT_ACCESS_SHRINK: shrink } = process.env;

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  ...(seed ? { seed: Number(seed) } : {}),
  ...(runs ? { numRuns: Number(runs) } : {}),
  // Under mutation nobody reads the smallest case that fails.
  ...(shrink === 'no' ? { endOnFailure: true } : {}),
});

/** Prints, once for the whole run, what to set to repeat it. */
export function setup(project: TestProject): void {
  const { SUBJECT_ACCESS_SEED, SUBJECT_ACCESS_RUNS } = project.config.env;
  console.log(`SUBJECT_ACCESS_SEED=${SUBJECT_ACCESS_SEED}${SUBJECT_ACCESS_RUNS ? ` SUBJECT_ACCESS_RUNS=${SUBJECT_ACCESS_RUNS}` : ''}`);
}
