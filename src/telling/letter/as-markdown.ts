import { safeText } from '../safe-text.ts';
import type { Letter, Passage } from './letter.ts';

/**
 * A letter in the Markdown that GOV.UK Notify takes: `#` and `##` headings, bullets and paragraphs. No tables, no emphasis, no
 * links of the case's making, and no `((placeholders))` for anyone to fill.
 */
export function letterMarkdown({ title, draft, blocks }: Letter): string {
  const [head, ...rest] = blocks;
  const paragraphs = [
    ...(draft === undefined ? [] : [`^ ${inert(draft)}`]),
    ...(head === undefined ? [] : head.body.map(paragraph)),
    `# ${inert(title)}`,
    ...rest.flatMap(({ heading, body }) => [...(heading === undefined ? [] : [`## ${inert(heading)}`]), ...body.map(paragraph)]),
  ];
  return `${paragraphs.filter((one) => one !== '').join('\n\n')}\n`;
}

function paragraph(passage: Passage): string {
  switch (passage.is) {
    case 'text':
      return started(passage.text);
    case 'heading':
      return `## ${inert(passage.text)}`;
    case 'lines':
      return passage.of.map(started).join('  \n');
    case 'list':
      return passage.of.map((entry) => `- ${started(entry)}`).join('\n');
  }
}

/**
 * Notify shows a backslash or an entity as it is written in some of its forms, so markup is broken by a space and never escaped. A
 * placeholder opens with two brackets together: where none can open, those that close a citation are left as they stand.
 */
function inert(text: string): string {
  return safeText(text)
    .replace(/\((?=[\u200C\u200D]*\()/g, '( ')
    .replace(/\](?=[([:])/g, '] ')
    .replace(/!(?=\[)/g, '! ')
    .replace(/<(?=[\w/!?])/g, '< ')
    .replace(/&(?=#?\w+;)/g, '& ')
    .replace(/:(?=\/\/)/g, ': ')
    .replace(/\bwww\.(?=\w)/gi, (found) => `${found} `)
    .replace(/(mailto|javascript|data|vbscript):(?=\S)/gi, '$1: ')
    .replace(/[*_~`]{2,}/g, (marks) => [...marks].join(' '))
    .replace(/^(?:-\s*){2,}$/, '–');
}

/** At the start of a line a few more characters are markup. A space that does not break is not one that Markdown looks past. */
function started(text: string): string {
  const safe = inert(text);
  return /^(?:[#>^*+•=|~`_-]|\d+[.)])/.test(safe) ? `\u00A0${safe}` : safe;
}
