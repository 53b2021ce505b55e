import type { CaseRecord } from '../../recording/index.ts';
import { renderHtml } from '../html/render.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { renderText } from '../text/render.ts';
import type { Styler } from '../text/styler.ts';
import { plain } from '../text/styler.ts';
import type { RecordWording } from '../wording/english-record.ts';
import { englishRecord } from '../wording/english-record.ts';
import { recordPage } from './page.ts';

/** How a record is told to people. */
export interface TellRecordOptions {
  readonly wording?: RecordWording;
}

/** A record as text. */
export function tellRecordText(
  record: CaseRecord,
  { width = 80, style = plain, wording = englishRecord }: TellRecordOptions & { readonly width?: number; readonly style?: Styler } = {},
): string {
  return renderText(recordPage(record, wording), width, style);
}

/** A record as Markdown. */
export function tellRecordMarkdown(record: CaseRecord, { wording = englishRecord }: TellRecordOptions = {}): string {
  return renderMarkdown(recordPage(record, wording));
}

/** A record as a page of HTML, whose reasons fold away. */
export function tellRecordHtml(record: CaseRecord, { wording = englishRecord }: TellRecordOptions = {}): string {
  return renderHtml(recordPage(record, wording), wording.frame.language);
}
