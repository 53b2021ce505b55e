import { escapeHtml } from '../html/escape.ts';
import type { Letter, LetterBlock, Passage } from './letter.ts';

/** How a page of a letter looks on a screen and on A4. It fetches nothing. */
const style = [
  'body{font:12pt/1.5 Arial,Helvetica,sans-serif;color:#0b0c0c;background:#fff;margin:0 auto;max-width:42em;padding:1em}',
  'h1{font-size:1.4em}h2{font-size:1.2em}h3{font-size:1em}h1,h2,h3{line-height:1.25;break-after:avoid}',
  'address{font-style:normal}p,li{overflow-wrap:anywhere}',
  '.draft{border:3px solid #0b0c0c;font-weight:bold;padding:.5em}',
  '@page{size:A4;margin:25mm 20mm}@media print{body{max-width:none;padding:0}section{break-inside:auto}li,address{break-inside:avoid}}',
].join('');

/** A letter as a piece of HTML, to be put into a page: an article with its headings in order from `h1`. */
export function letterHtmlFragment({ language, title, draft, blocks }: Letter): string {
  const [head, ...rest] = blocks;
  const lines = [
    `<article lang="${escapeHtml(language)}">`,
    ...(draft === undefined ? [] : [`<p class="draft">${escapeHtml(draft)}</p>`]),
    ...(head === undefined ? [] : ['<header>', ...head.body.map(passageHtml), '</header>']),
    `<h1>${escapeHtml(title)}</h1>`,
    ...rest.flatMap(blockHtml),
    '</article>',
  ];
  return `${lines.join('\n')}\n`;
}

/** A letter as a whole page, which prints on A4. It runs nothing and fetches nothing, and says so to the browser. */
export function letterHtml(letter: Letter): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(letter.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(letter.draft === undefined ? letter.title : `${letter.title} (${letter.draft})`)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    letterHtmlFragment(letter).trimEnd(),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockHtml({ heading, body }: LetterBlock): readonly string[] {
  const inside = body.map(passageHtml);
  return heading === undefined ? inside : ['<section>', `<h2>${escapeHtml(heading)}</h2>`, ...inside, '</section>'];
}

function passageHtml(passage: Passage): string {
  switch (passage.is) {
    case 'text':
      return `<p>${escapeHtml(passage.text)}</p>`;
    case 'heading':
      return `<h3>${escapeHtml(passage.text)}</h3>`;
    case 'lines':
      return `<address>${passage.of.map(escapeHtml).join('<br>')}</address>`;
    case 'list':
      return `<ul>\n${passage.of.map((entry) => `<li>${escapeHtml(entry)}</li>`).join('\n')}\n</ul>`;
  }
}
