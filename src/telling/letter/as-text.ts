import { safeText } from '../safe-text.ts';
import { wrap } from '../text/width.ts';
import type { Letter, Passage } from './letter.ts';

/** Columns of a plain letter: what an email shows without breaking a line again. */
const width = 76;

/** A letter as plain text. Nothing in it can move a cursor, set a colour or reorder what stands beside it. */
export function letterText({ title, draft, blocks }: Letter): string {
  const [head, ...rest] = blocks;
  const paragraphs = [
    ...(draft === undefined ? [] : [wrap(safeText(draft), width)]),
    ...(head === undefined ? [] : head.body.map(paragraph)),
    underlined(title, '='),
    ...rest.flatMap(({ heading, body }) => [...(heading === undefined ? [] : [underlined(heading, '-')]), ...body.map(paragraph)]),
  ];
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function underlined(text: string, rule: string): readonly string[] {
  const lines = wrap(safeText(text), width);
  return [...lines, rule.repeat(Math.max(...lines.map((line) => line.length)))];
}

function paragraph(passage: Passage): readonly string[] {
  switch (passage.is) {
    case 'text':
    case 'heading':
      return wrap(safeText(passage.text), width);
    case 'lines':
      return passage.of.flatMap((line) => wrap(safeText(line), width));
    case 'list':
      return passage.of.flatMap((entry) =>
        wrap(safeText(entry), width - 2).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)),
      );
  }
}
