import { safeText } from '../../telling/index.ts';
import type { Place } from './place-finder.ts';

/** Something wrong with what was read: in which file, where, and what to do about it. */
export interface InputProblem extends Partial<Place> {
  /** The file as the user or the case names it; `-` for standard input. */
  readonly file: string;
  /** The value concerned, as a path: `items[2].tracks[0]`. */
  readonly path?: string;
  readonly message: string;
  readonly remedy: string;
}

/** Something a transcript left loose, and how it was read all the same. */
export type InputNote = Omit<InputProblem, 'remedy' | 'path'>;

/** Problems as lines an editor can follow: `case.json:12:5: items[2].from: expected …`, then the remedy. */
export function problemText({ path, message, remedy, ...place }: InputProblem): string {
  const named = path === undefined ? '' : `${safeText(path)}: `;
  return `${placeText(place)}: ${named}${safeText(message)}\n  ${safeText(remedy)}\n`;
}

/** A note in the same form. */
export function noteText({ message, ...place }: InputNote): string {
  return `${placeText(place)}: note: ${safeText(message)}\n`;
}

function placeText({ file, line, column }: Pick<InputNote, 'file' | 'line' | 'column'>): string {
  const name = file === '-' ? 'standard input' : safeText(file);
  return [name, line, column].filter((part) => part !== undefined).join(':');
}
