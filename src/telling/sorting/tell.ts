import type { Message, SortedMessage } from '../../sorting/index.ts';
import { renderHtml } from '../html/render.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { renderText } from '../text/render.ts';
import type { Styler } from '../text/styler.ts';
import { plain } from '../text/styler.ts';
import type { SortingWording } from '../wording/english-sorting.ts';
import { englishSorting } from '../wording/english-sorting.ts';
import type { SortingLaw } from './matter.ts';
import { sortedPage } from './page.ts';

/** How a message sorted is told. */
export interface TellSortedOptions {
  /** The catalogue of wording; English where absent. */
  readonly wording?: SortingWording;
}

/** How a message sorted is told as text. */
export interface TellSortedTextOptions extends TellSortedOptions {
  /** Columns; 80 where absent. */
  readonly width?: number;
  /** Shows tones as colour; plain where absent. */
  readonly style?: Styler;
}

/** A message sorted, told to whoever deals with what comes in, as text. No line is wider than asked. */
export function tellSortedText(
  sorted: SortedMessage,
  message: Message,
  law: SortingLaw,
  { width = 80, style = plain, wording = englishSorting }: TellSortedTextOptions = {},
): string {
  return renderText(sortedPage(sorted, message, law, wording), width, style);
}

/** The same, as Markdown. Nothing in the message can act as markup or HTML. */
export function tellSortedMarkdown(
  sorted: SortedMessage,
  message: Message,
  law: SortingLaw,
  { wording = englishSorting }: TellSortedOptions = {},
): string {
  return renderMarkdown(sortedPage(sorted, message, law, wording));
}

/** The same, as a page of HTML. */
export function tellSortedHtml(
  sorted: SortedMessage,
  message: Message,
  law: SortingLaw,
  { wording = englishSorting }: TellSortedOptions = {},
): string {
  return renderHtml(sortedPage(sorted, message, law, wording), wording.frame.language);
}
