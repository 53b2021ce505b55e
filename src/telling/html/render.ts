import { match } from 'ts-pattern';
import type { Block, Entry, Field, Line, Page } from '../page.ts';
import { htmlDocument } from './document.ts';
import { escapeHtml } from './escape.ts';
import { htmlTable } from './table.ts';

/**
 * Lays a page out as a whole HTML document. What stands under an entry folds away by mouse or key; the first level is open, so that
 * a reader sees each answer with its first reasons. Text from a case is escaped, and can be neither markup nor script.
 */
export function renderHtml(page: Page, language: string): string {
  const title = page.find(({ is }) => is === 'title');
  const body = page.flatMap((block) => blockLines(block, 0)).join('\n');
  return htmlDocument({ title: title !== undefined && 'text' in title ? title.text : '', language, body });
}

function blockLines(block: Block, depth: number): readonly string[] {
  return match(block)
    .with({ is: 'title' }, ({ text }) => [`<h1>${escapeHtml(text)}</h1>`])
    .with({ is: 'section' }, ({ text }) => [`<h2>${escapeHtml(text)}</h2>`])
    .with({ is: 'heading' }, ({ text }) => (depth === 0 ? [`<h3>${escapeHtml(text)}</h3>`] : strong(text)))
    .with({ is: 'subheading' }, ({ text }) => (depth === 0 ? [`<h4>${escapeHtml(text)}</h4>`] : strong(text)))
    .with({ is: 'text' }, (line) => (line.text === '' ? [] : [`<p>${toned(line)}</p>`]))
    .with({ is: 'fields' }, ({ of }) => ['<dl>', ...of.flatMap(fieldLines), '</dl>'])
    .with({ is: 'list' }, ({ of }) => (of.length === 0 ? [] : ['<ul>', ...of.flatMap((entry) => entryLines(entry, depth)), '</ul>']))
    .with({ is: 'table' }, ({ head, rows }) => htmlTable(undefined, head, rows))
    .exhaustive();
}

function strong(text: string): readonly string[] {
  return [`<p><strong>${escapeHtml(text)}</strong></p>`];
}

function toned({ text, tone = 'plain', address }: Line): string {
  const escaped = escapeHtml(text);
  // Addresses are the law's own, and are published over HTTPS; nothing of a case is ever one.
  if (address === true && /^https:\/\/[\w./?=%~:#;&+-]+$/.test(text)) return `<a href="${escaped}">${escaped}</a>`;
  return match(tone)
    .with('plain', () => escaped)
    .with('strong', () => `<strong>${escaped}</strong>`)
    .with('given', 'withheld', 'open', 'quiet', (name) => `<span class="${name}">${escaped}</span>`)
    .exhaustive();
}

function fieldLines({ label, lines }: Field): readonly string[] {
  return [`<dt>${escapeHtml(label)}</dt>`, ...lines.map((line) => `<dd>${toned(line)}</dd>`)];
}

function entryLines({ mark, under = [], ...line }: Entry, depth: number): readonly string[] {
  const marked = mark === undefined || mark === '-' ? '' : `<span class="mark">${escapeHtml(mark)}</span> `;
  const text = `${marked}${toned(line)}`;
  const inside = under.flatMap((block) => blockLines(block, depth + 1));
  if (inside.length === 0) return [`<li>${text}</li>`];
  return ['<li>', `<details${depth === 0 ? ' open' : ''}><summary>${text}</summary>`, ...inside, '</details>', '</li>'];
}
