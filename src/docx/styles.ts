import type { IStylesOptions } from 'docx';

/** Half points, as Word counts the size of letters. */
const halfPoints = (points: number): number => points * 2;
/** Twentieths of a point, as Word counts the space between lines. */
const twentieths = (points: number): number => points * 20;

const black = '0B0C0C';

/** How a letter looks: as its page of HTML does. A heading never stands at the foot of a page. */
export function styles(language: string): IStylesOptions {
  const heading = (points: number, before: number) => ({
    run: { size: halfPoints(points), bold: true, color: black, italics: false },
    paragraph: { spacing: { before: twentieths(before), after: twentieths(6) }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Arial', size: halfPoints(12), color: black, language: { value: language } },
        // A line and a quarter, in 240ths of a line.
        paragraph: { spacing: { after: twentieths(10), line: 300 } },
      },
      heading1: heading(17, 12),
      heading2: heading(14, 14),
      heading3: heading(12, 8),
    },
  };
}
