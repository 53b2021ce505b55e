import type { Path } from '../../case/index.ts';
import { pathText } from '../../case/index.ts';
import type { Supposed } from '../../telling/index.ts';
import { changed } from '../answering/changed.ts';
import type { InputProblem } from '../reading/problem.ts';
import { findPlace } from './find.ts';
import { readPath } from './path.ts';

/** One thing supposed on the command line. */
export interface Supposition {
  readonly flag: '--set' | '--unset';
  readonly path: string;
  /** The value supposed; absent for `--unset`. */
  readonly value?: unknown;
}

/** A case file with everything supposed in it, or every supposition that cannot be. */
export type SupposedFile =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly supposed: readonly Supposed[];
      /** What on the command line a value came from; nothing where it came from the file. */
      readonly from: (at: Path) => string | undefined;
    }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Reads `people.ann.consent=refused`: the value is JSON, or failing that the text itself. */
export function readSetting(text: string): Supposition | { readonly message: string; readonly remedy: string } {
  const split = /^((?:[^="[]|\[(?:"(?:[^"\\]|\\.)*"|'[^']*'|\d+)\])+)=([\s\S]*)$/.exec(text);
  const [, path, value] = split ?? [];
  if (path === undefined || value === undefined)
    return { message: 'there is no `=` after the path', remedy: 'write it as PATH=VALUE, such as `people.ann.consent=refused`' };
  return { flag: '--set', path, value: readValue(value) };
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Supposes each thing in turn, in a copy. */
export function suppose(file: unknown, suppositions: readonly Supposition[]): SupposedFile {
  const supposed: Supposed[] = [];
  const problems: InputProblem[] = [];
  const places: { readonly at: Path; readonly from: string }[] = [];
  let value = file;
  for (const supposition of suppositions) {
    const { flag, path, value: to } = supposition;
    const name = `${flag} ${path}`;
    const read = readPath(path);
    const found = read.ok ? findPlace(value, read.steps) : read;
    if (!found.ok) {
      problems.push({ file: name, message: found.message, remedy: found.remedy });
      continue;
    }
    if (flag === '--unset' && found.value === undefined) {
      problems.push({ file: name, message: 'nothing is recorded there', remedy: 'leave it out' });
      continue;
    }
    value = changed(value, found.at, to);
    places.push({ at: flag === '--unset' ? found.at.slice(0, -1) : found.at, from: name });
    const before = found.value === undefined ? {} : { before: found.value };
    supposed.push({ path, at: pathText(found.at), ...before, ...(flag === '--set' ? { after: to } : {}) });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value, supposed, from: (at) => places.filter((place) => startsWith(at, place.at)).at(-1)?.from };
}

function startsWith(at: Path, start: Path): boolean {
  return start.every((key, depth) => at[depth] === key);
}
