import { safeText } from './safe-text.ts';

/** What a spreadsheet takes for the start of a formula, in any of the widths it is typed in. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/**
 * One cell as a spreadsheet shows it and never works it out: on one line, a quotation mark before anything that could start a
 * formula, and quoted where CSV asks for it (RFC 4180).
 */
function cell(text: string): string {
  const safe = safeText(text);
  const inert = formula.test(safe) ? `'${safe}` : safe;
  return /[",;\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** Rows as CSV (RFC 4180), with the mark that tells a spreadsheet it is UTF-8. */
export function csvText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
