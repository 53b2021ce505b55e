import { printed } from './wording.ts';

/** What kind of mistake a problem is. */
export type ProblemCode =
  | 'unknown key'
  | 'missing'
  | 'type'
  | 'value'
  | 'duplicate'
  | 'dangling'
  | 'span'
  | 'date'
  | 'format'
  | 'too large'
  | 'nesting';

/** Keys and list positions from the top of the file down to one place in it. */
export type Path = readonly (string | number)[];

/** What is wrong and what to do about it, before it has a place. */
export interface Fault {
  readonly code: ProblemCode;
  /** What was expected and what was found. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}

/** One thing wrong with a case file, and where. */
export interface CaseProblem extends Fault {
  /** The place as text: `items[2].tracks[0].segments[14].from`. */
  readonly path: string;
  /** The place, key by key. */
  readonly at: Path;
}

/** Puts a fault in its place. */
export function problemAt(at: Path, { code, message, remedy }: Fault): CaseProblem {
  return { path: pathText(at), at, message, remedy, code };
}

/** Prints a place; the top of the file is `case`. */
export function pathText(at: Path): string {
  if (at.length === 0) return 'case';
  let text = '';
  for (const key of at) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[A-Za-z_$][\w$]{0,199}$/.test(key)) text += text === '' ? key : `.${key}`;
    else text += `["${printed(key).replaceAll('"', '\\"')}"]`;
  }
  return text;
}
