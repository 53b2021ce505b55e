import type { ISectionOptions } from 'docx';
import { AlignmentType, BorderStyle, convertMillimetersToTwip, Footer, Header, HeadingLevel, PageNumber, Paragraph, TextRun } from 'docx';
import type { Letter, LetterBlock, Passage } from '../telling/index.ts';
import { safeText } from '../telling/index.ts';

const margins = { top: 25, bottom: 25, left: 20, right: 20 };

/** A letter on A4, its pages numbered. The mark of a draft stands at the head of every page, and on the first is part of the text. */
export function page({ title, draft, blocks }: Letter): ISectionOptions {
  const [head, ...rest] = blocks;
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
        margin: Object.fromEntries(Object.entries(margins).map(([side, mm]) => [side, convertMillimetersToTwip(mm)])),
      },
    },
    headers: { first: new Header({ children: [] }), default: new Header({ children: draft === undefined ? [] : [marked(draft)] }) },
    footers: { first: numbered(), default: numbered() },
    children: [
      ...(draft === undefined ? [] : [marked(draft)]),
      ...(head?.body ?? []).flatMap(paragraphs),
      headed(title, HeadingLevel.HEADING_1),
      ...rest.flatMap(blockParagraphs),
    ],
  };
}

function blockParagraphs({ heading, body }: LetterBlock): readonly Paragraph[] {
  return [...(heading === undefined ? [] : [headed(heading, HeadingLevel.HEADING_2)]), ...body.flatMap(paragraphs)];
}

function paragraphs(passage: Passage): readonly Paragraph[] {
  switch (passage.is) {
    case 'text':
      return [new Paragraph({ children: [run(passage.text)] })];
    case 'heading':
      return [headed(passage.text, HeadingLevel.HEADING_3)];
    case 'lines':
      return [new Paragraph({ keepLines: true, children: passage.of.map((line, at) => run(line, at === 0 ? 0 : 1)) })];
    case 'list':
      return passage.of.map((entry) => new Paragraph({ bullet: { level: 0 }, keepLines: true, children: [run(entry)] }));
  }
}

function headed(text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading, children: [run(text)] });
}

function run(text: string, lineBreaks = 0): TextRun {
  return new TextRun({ text: safeText(text), break: lineBreaks });
}

function marked(draft: string): Paragraph {
  const line = { style: BorderStyle.SINGLE, size: 18, space: 4, color: '0B0C0C' };
  return new Paragraph({
    // The rule stands in the margin unless it is brought in by its own space and width.
    indent: { left: 125, right: 125 },
    border: { top: line, bottom: line, left: line, right: line },
    children: [new TextRun({ text: safeText(draft), bold: true })],
  });
}

function numbered(): Footer {
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  });
}
