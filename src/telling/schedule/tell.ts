import type { Case, SignedBy } from '../../case/index.ts';
import type { CaseDecision } from '../../deciding/index.ts';
import { csvText } from '../csv.ts';
import { htmlDocument } from '../html/document.ts';
import { escapeHtml } from '../html/escape.ts';
import { htmlTable } from '../html/table.ts';
import type { Law } from '../law.ts';
import type { Page } from '../page.ts';
import { safeText } from '../safe-text.ts';
import { renderText } from '../text/render.ts';
import type { Styler } from '../text/styler.ts';
import { plain } from '../text/styler.ts';
import type { ScheduleWording } from '../wording/english-schedule.ts';
import { englishSchedule } from '../wording/english-schedule.ts';
import { scheduleForRegulator } from './for-regulator.ts';
import { scheduleForRequester } from './for-requester.ts';
import type { Schedule, ScheduleRow } from './schedule.ts';
import { columns } from './schedule.ts';

/** Who a schedule is for, and in what words. */
export interface ScheduleOptions {
  readonly for: Schedule['for'];
  /** Whoever has signed the decision, not before the day of it. What is for the requester is marked as a draft without. */
  readonly signed?: SignedBy;
  readonly wording?: ScheduleWording;
}

/** The schedule of a decision: for the regulator one row for each part, for the requester one for each stream that gives anything. */
export function scheduleOf(
  decision: CaseDecision,
  case_: Case,
  law: Law,
  { for: reader, signed, wording = englishSchedule }: ScheduleOptions,
): Schedule {
  return reader === 'requester'
    ? scheduleForRequester(decision, case_, wording, signed)
    : scheduleForRegulator(decision, case_, law, wording);
}

/** A schedule as CSV (RFC 4180), in which no cell is a formula. A draft says so at the head of its first column. */
export function scheduleCsv({ draft, headings, rows }: Schedule): string {
  return csvText(
    columns.map((column, index) => (index === 0 && draft !== undefined ? `${headings[column]} ${draft}` : headings[column])),
    rows.map(cellsOf),
  );
}

/** A schedule as NDJSON: an object a line, by the names of its columns. Each line of a draft says that it is one. */
export function scheduleNdjson({ draft, rows }: Schedule): string {
  const mark = draft === undefined ? {} : { draft };
  return rows
    .map((row) => `${JSON.stringify({ ...mark, ...Object.fromEntries(columns.map((column) => [column, safeText(row[column])])) })}\n`)
    .join('');
}

/** A schedule as a page with one captioned table. */
export function scheduleHtml({ caption, draft, notes, headings, rows, language }: Schedule): string {
  const table = htmlTable(
    caption,
    columns.map((column) => headings[column]),
    rows.map(cellsOf),
  );
  const mark = draft === undefined ? [] : [`<p><strong>${escapeHtml(draft)}</strong></p>`];
  const body = [...mark, `<h1>${escapeHtml(caption)}</h1>`, ...notes.map((note) => `<p>${escapeHtml(note)}</p>`), ...table].join('\n');
  return htmlDocument({ title: draft === undefined ? caption : `${caption} (${draft})`, language, body, wide: true });
}

/** A schedule as text, a row under its number with a line for each column that says something. */
export function scheduleText(
  schedule: Schedule,
  { width = 80, style = plain }: { readonly width?: number; readonly style?: Styler } = {},
): string {
  const { caption, draft, notes, headings, rows } = schedule;
  const page: Page = [
    ...(draft === undefined ? [] : [{ is: 'text', text: draft, tone: 'strong' } as const]),
    { is: 'title', text: caption },
    ...notes.map((text) => ({ is: 'text', text }) as const),
    ...rows.flatMap(
      (row): Page => [
        { is: 'text', text: '' },
        { is: 'text', text: `${row.number}. ${row.description}`, tone: 'strong' },
        {
          is: 'fields',
          of: columns
            .slice(2)
            .filter((column) => row[column] !== '')
            .map((column) => ({ label: headings[column], lines: [{ text: row[column] }] })),
        },
      ],
    ),
  ];
  return renderText(page, width, style);
}

function cellsOf(row: ScheduleRow): readonly string[] {
  return columns.map((column) => row[column]);
}
