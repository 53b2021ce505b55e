import type { Case } from '../../../../../src/case/index.ts';
import type { OpenedCase } from '../../../../../src/cli/reading/case-file.ts';
import { caseIn, openCase } from '../../../../../src/cli/reading/case-file.ts';
import type { InputNote, InputProblem } from '../../../../../src/cli/reading/problem.ts';
import type { NamedFile } from './files.ts';
import { worldOf } from './files.ts';
import type { Section } from './fragment.ts';
import type { Setting } from './setting.ts';
import { withSettings } from './setting.ts';
import type { Timeline } from './timeline.ts';

/** A decision as the page shows it. */
export interface View {
  readonly id: string;
  readonly title: string;
  /** What becomes of the request and of each item, as the library says it: to be compared, and to be read first. */
  readonly outcome: Outcome;
  readonly timelines: readonly Timeline[];
  /** The decision told to the officer: what comes first, and the rest in its sections. */
  readonly summary: string;
  readonly sections: readonly Section[];
  /** What is still to be settled; absent where nothing is. */
  readonly questions?: string;
}

/** The decision in its shortest form. */
export interface Outcome {
  readonly request: string;
  readonly items: readonly { readonly item: string; readonly outcome: string }[];
  readonly questions: number;
  readonly lastDay?: string;
}

/** A letter as the page shows it. */
export interface ToldLetter {
  readonly title: string;
  readonly html: string;
}

/** A case as decided, or everything that is wrong with its files. */
export type Viewed =
  | { readonly ok: true; readonly view: View; readonly notes: readonly InputNote[] }
  | { readonly ok: false; readonly problems: readonly InputProblem[]; readonly notes: readonly InputNote[] };

/** A case file as it was opened, and the case it then is. */
export type Opened =
  | { readonly ok: true; readonly opened: OpenedCase; readonly case: Case; readonly notes: readonly InputNote[] }
  | Extract<Viewed, { readonly ok: false }>;

/** Reads a case file and the transcripts it names from files given to the page, as the command reads them from a folder. */
export async function openFiles(files: readonly NamedFile[], name: string): Promise<Opened> {
  const opened = await openCase(name, worldOf(files));
  if (!opened.ok) return opened;
  const read = caseIn(opened);
  return read.ok ? { ok: true, opened, case: read.case, notes: read.notes } : read;
}

/** The case a file holds with some things in it put otherwise. The file is left as it was. */
export function supposedCase(
  opened: OpenedCase,
  settings: readonly Setting[],
): { readonly ok: true; readonly case: Case } | { readonly ok: false; readonly problems: readonly InputProblem[] } {
  if (settings.length === 0) return caseIn(opened);
  const value = withSettings(opened.value, settings);
  if (!value.ok) return value;
  return caseIn({ ...opened, value: value.value });
}
