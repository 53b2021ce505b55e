import type { Styler } from './styler.ts';
import { padded, widthOf, wrap } from './width.ts';

const gap = 2;
const narrowest = 16;

/** Lays out a table: words to the left, which wrap, and short cells to the right, which do not. Undefined where it cannot fit. */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  style: Styler,
): readonly string[] | undefined {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => widthOf(row[column] ?? ''))));
  const others = widths.slice(1).reduce((sum, one) => sum + one + gap, 0);
  const first = Math.min(widths[0] ?? 0, width - others);
  if (first < Math.min(narrowest, widths[0] ?? 0)) return undefined;
  const line = (row: readonly string[], strong: boolean): readonly string[] => {
    const words = wrap(row[0] ?? '', first);
    return words.map((word, index) => {
      const cells =
        index > 0
          ? ''
          : row
              .slice(1)
              .map((cell, column) => ' '.repeat(gap + Math.max(0, (widths[column + 1] ?? 0) - widthOf(cell))) + cell)
              .join('');
      const text = (index > 0 ? word : padded(word, first) + cells).trimEnd();
      return strong ? style(text, 'strong') : text;
    });
  };
  return [...line(head, true), ...rows.flatMap((row) => line(row, false))];
}
