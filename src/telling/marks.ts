import type { Matter } from './matter.ts';

/** Questions as a reader looks them up: `Q1`, or `Q2–Q8` for a run of them. */
export function marksOf({ words, numbers }: Pick<Matter, 'words' | 'numbers'>, ids: readonly string[]): readonly string[] {
  const wanted = ids.map((id) => numbers.get(id)).filter((number) => number !== undefined);
  return runsOf([...new Set(wanted)].sort((a, b) => a - b)).map((run) => words.questions.mark(run));
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Runs of numbers, three or more of them as one. */
function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last.last + 1) runs[runs.length - 1] = { ...last, last: number };
    else runs.push({ first: number, last: number });
  }
  return runs;
}
