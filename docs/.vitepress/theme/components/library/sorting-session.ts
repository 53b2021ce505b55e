import type { InputProblem } from '../../../../../src/cli/reading/problem.ts';
import type { NamedFile } from './files.ts';
import { openMessage, supposedMessage } from './message-file.ts';
import type { MessageSwitch } from './message-switches.ts';
import { messageSwitches } from './message-switches.ts';
import type { Setting } from './setting.ts';
import type { SortedView } from './sorted.ts';
import { sortedView } from './sorted.ts';

/** A message sorted, or everything that is wrong with its file. */
export type Sorted = { readonly ok: true; readonly view: SortedView } | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** What a page of messages shows before anything on it is changed. */
export interface FirstSorted {
  /** The message file it begins with. */
  readonly name: string;
  readonly view: SortedView;
  readonly switches: readonly MessageSwitch[];
}

/** Sorts the message in a file, with some things in it put otherwise. */
export function sortedIn(file: NamedFile, settings: readonly Setting[]): Sorted {
  const opened = openMessage(file);
  if (!opened.ok) return opened;
  const supposed = supposedMessage(opened.value, settings);
  return supposed.ok ? { ok: true, view: sortedView(supposed.message) } : supposed;
}

/** What on the message in a file can be put otherwise, and matters. */
export function switchesIn(file: NamedFile): readonly MessageSwitch[] {
  const opened = openMessage(file);
  return opened.ok ? messageSwitches(opened.value, opened.message) : [];
}
