import type { CaseProblem } from '../../src/case/index.ts';
import { parseCase } from '../../src/case/index.ts';

type Keyed = Record<string | number, unknown>;

/** A copy of a file with one place in it changed; a value of undefined takes the key out. */
export function changed(file: unknown, at: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(file);
  let place = copy as Keyed;
  for (const key of at.slice(0, -1)) place = place[key] as Keyed;
  const last = at.at(-1) ?? '';
  if (value === undefined) delete place[last];
  else Object.defineProperty(place, last, { value, writable: true, enumerable: true, configurable: true });
  return copy;
}

/** The problems of a file that is refused; none where it is accepted. */
export function problemsOf(file: unknown): readonly CaseProblem[] {
  const parsed = parseCase(file);
  return parsed.ok ? [] : parsed.problems;
}

/** Where and what, one line a problem. */
export function linesOf(file: unknown): readonly string[] {
  return problemsOf(file).map(({ code, path }) => `${code} at ${path}`);
}
