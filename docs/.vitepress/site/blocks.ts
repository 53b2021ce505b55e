import type { Block, Entry, Field, Line, Page } from '../../../src/telling/page.ts';
import { element, escapeHtml, link, wrapped } from './escape.ts';

/** A page told, cut at its headings, each section already HTML with no empty line in it. */
export interface ToldPage {
  readonly title: string;
  /** What stands before the first heading. */
  readonly lead: string;
  readonly sections: readonly ToldSection[];
}

/** One section of a page. */
export interface ToldSection {
  readonly heading: string;
  readonly html: string;
}

/** Where a line that is the name of a unit of law leads; undefined for any other line. */
export type Linked = (text: string) => string | undefined;

/** Lays a page of blocks out as HTML for this site, with every unit of law it names on a line of its own as a link. */
export function toldPage(page: Page, linked: Linked): ToldPage {
  const title = page.find((block) => block.is === 'title');
  const starts = page.flatMap((block, at) => (block.is === 'section' ? [at] : []));
  const html = (blocks: readonly Block[]) => blocks.map((block) => blockHtml(block, linked)).join('');
  return {
    title: title?.is === 'title' ? title.text : '',
    lead: html(page.slice(0, starts[0] ?? page.length).filter(({ is }) => is !== 'title')),
    sections: starts.map((start, index) => {
      const head = page[start];
      return { heading: head?.is === 'section' ? head.text : '', html: html(page.slice(start + 1, starts[index + 1] ?? page.length)) };
    }),
  };
}

function blockHtml(block: Block, linked: Linked): string {
  switch (block.is) {
    case 'title':
    case 'section':
      return element('h2', block.text);
    case 'heading':
    case 'subheading':
      return element('h3', block.text);
    case 'text':
      return block.text === '' ? '' : lineHtml('p', block, linked);
    case 'fields':
      return wrapped('dl', block.of.map((field) => fieldHtml(field, linked)).join(''), { class: 'facts' });
    case 'list':
      return wrapped('ul', block.of.map((entry) => entryHtml(entry, linked)).join(''), { class: 'told' });
    case 'table':
      return tableHtml(block.head, block.rows);
  }
}

function fieldHtml({ label, lines }: Field, linked: Linked): string {
  return `${element('dt', label)}${lines.map((line) => lineHtml('dd', line, linked)).join('')}`;
}

function entryHtml({ mark, under = [], ...line }: Entry, linked: Linked): string {
  const numbered = mark !== undefined && mark !== '-';
  const head = `${numbered ? `${element('span', mark, { class: 'mark' })} ` : ''}${lineHtml('span', line, linked)}`;
  return wrapped('li', `${head}${under.map((block) => nestedHtml(block, linked)).join('')}`, numbered ? { class: 'marked' } : {});
}

/** Inside an entry a heading is only strong: the outline of the page stays as it is. */
function nestedHtml(block: Block, linked: Linked): string {
  return block.is === 'heading' || block.is === 'subheading' ? wrapped('p', element('strong', block.text)) : blockHtml(block, linked);
}

function lineHtml(name: string, { text, tone = 'plain', address }: Line, linked: Linked): string {
  const at = address === true && /^https?:\/\//.test(text) ? text : linked(text);
  const html = at === undefined ? escapeHtml(text) : link(at, text);
  return wrapped(name, html, tone === 'plain' ? {} : { class: tone });
}

/** A table of words, scrolled sideways by key or touch where the screen is narrow. */
export function tableHtml(head: readonly string[], rows: readonly (readonly string[])[], label = 'Table'): string {
  return htmlTable(
    head,
    rows.map((row) => row.map(escapeHtml)),
    label,
  );
}

/** The same, of cells that are already HTML. */
export function htmlTable(head: readonly string[], rows: readonly (readonly string[])[], label: string): string {
  const heads = head.map((text) => element('th', text, { scope: 'col' })).join('');
  const body = rows.map((row) => wrapped('tr', row.map((cell) => wrapped('td', cell)).join(''))).join('');
  const table = wrapped('table', `${wrapped('thead', wrapped('tr', heads))}${wrapped('tbody', body)}`);
  return wrapped('div', table, { class: 'wide', tabindex: '0', role: 'region', 'aria-label': label });
}
