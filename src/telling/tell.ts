import type { Case } from '../case/index.ts';
import type { CaseDecision } from '../deciding/index.ts';
import { renderHtml } from './html/render.ts';
import type { Law } from './law.ts';
import { renderMarkdown } from './markdown/render.ts';
import { matterOf } from './matter.ts';
import { officerPage } from './officer/page.ts';
import { renderText } from './text/render.ts';
import type { Styler } from './text/styler.ts';
import { plain } from './text/styler.ts';
import type { WholeWording, Wording } from './wording/index.ts';
import { english } from './wording/index.ts';

/** How a decision is told. */
export interface TellOptions {
  /** The catalogue of wording; English where absent. */
  readonly wording?: Wording;
}

/** How a decision is told as text. */
export interface TellTextOptions extends TellOptions {
  /** Columns; 80 where absent. */
  readonly width?: number;
  /** Shows tones as colour; plain where absent. */
  readonly style?: Styler;
}

/** How two decisions, or the questions of one, are told. */
export interface WholeOptions {
  readonly wording?: WholeWording;
}

/** The same, as text. */
export type WholeTextOptions = Omit<TellTextOptions, 'wording'> & WholeOptions;

/**
 * A decision told to the officer who works the case, as text for a terminal or a file. No line is wider than asked, and
 * nothing in the case can move a cursor or set a colour.
 */
export function tellText(
  decision: CaseDecision,
  case_: Case,
  law: Law,
  { width = 80, style = plain, wording = english }: TellTextOptions = {},
): string {
  return renderText(officerPage(matterOf(decision, case_, law, wording)), width, style);
}

/** A decision told to the officer who works the case, as Markdown. Nothing in the case can act as markup or HTML. */
export function tellMarkdown(decision: CaseDecision, case_: Case, law: Law, { wording = english }: TellOptions = {}): string {
  return renderMarkdown(officerPage(matterOf(decision, case_, law, wording)));
}

/** A decision told to the officer who works the case, as a page of HTML. What stands under an answer folds away by mouse or key. */
export function tellHtml(decision: CaseDecision, case_: Case, law: Law, { wording = english }: TellOptions = {}): string {
  return renderHtml(officerPage(matterOf(decision, case_, law, wording)), wording.frame.language);
}
