import { match } from 'ts-pattern';
import type { Block, Entry, Field, Line, Page } from '../page.ts';
import { safeText } from '../safe-text.ts';
import type { Styler } from './styler.ts';
import { tableLines } from './table.ts';
import { padded, widthOf, wrap } from './width.ts';

const indent = '  ';
const widestLabel = 16;

/** Lays a page out for a terminal or a text file. No line is wider than `width`, whatever the case says. */
export function renderText(page: Page, width: number, style: Styler): string {
  return `${tidy(page.flatMap((block) => blockLines(block, Math.max(24, width), style, 0))).join('\n')}\n`;
}

function blockLines(block: Block, width: number, style: Styler, depth: number): readonly string[] {
  return match(block)
    .with({ is: 'title' }, (one) => lineLines({ ...one, tone: 'strong' }, width, style))
    .with({ is: 'section' }, ({ text }) => {
      const lines = wrap(safeText(text).toUpperCase(), width);
      const widest = Math.max(...lines.map(widthOf));
      return ['', ...lines.map((line) => style(line, 'strong')), style('─'.repeat(widest), 'quiet')];
    })
    .with({ is: 'heading' }, { is: 'subheading' }, (one) => [
      '',
      ...lineLines(one.tone === undefined ? { ...one, tone: 'strong' } : one, width, style),
    ])
    .with({ is: 'text' }, (one) => lineLines(one, width, style))
    .with({ is: 'fields' }, ({ of }) => fieldLines(of, width, style))
    .with({ is: 'list' }, ({ of }) => of.flatMap((entry) => entryLines(entry, width, style, depth)))
    .with({ is: 'table' }, ({ head, rows }) => {
      const safe = (row: readonly string[]) => row.map(safeText);
      return tableLines(safe(head), rows.map(safe), width, style) ?? blockLines(asList(head, rows), width, style, depth);
    })
    .exhaustive();
}

function lineLines({ text, tone = 'plain' }: Line, width: number, style: Styler): readonly string[] {
  return wrap(safeText(text), width).map((line) => (line === '' ? line : style(line, tone)));
}

function fieldLines(fields: readonly Field[], width: number, style: Styler): readonly string[] {
  const labels = Math.min(widestLabel, Math.max(...fields.map(({ label }) => widthOf(safeText(label))))) + indent.length;
  return fields.flatMap(({ label, lines }) => {
    const laid = lines.flatMap((line) => lineLines(line, width - labels, style));
    const named = safeText(label);
    const above = widthOf(named) > labels - indent.length ? [style(named, 'strong')] : [];
    const beside = above.length > 0 ? ' '.repeat(labels) : style(padded(named, labels), 'strong');
    return [...above, ...laid.map((line, index) => (index === 0 ? beside : ' '.repeat(labels)) + line)];
  });
}

/** An entry hangs from its mark; inside another it hangs from a dash. What stands under it is set in. */
function entryLines(entry: Entry, width: number, style: Styler, depth: number): readonly string[] {
  const mark = entry.mark === undefined ? (depth === 0 ? '' : '- ') : `${safeText(entry.mark)} `;
  const hang = ' '.repeat(widthOf(mark));
  const inner = hang === '' ? indent : hang;
  const lines = lineLines(entry, width - hang.length, style);
  const under = (entry.under ?? []).flatMap((block) => blockLines(block, width - inner.length, style, depth + 1));
  return [
    ...lines.map((line, index) => (index > 0 ? hang : entry.mark === undefined ? mark : style(mark, 'strong')) + line),
    ...under.map((line) => (line === '' ? line : inner + line)),
  ];
}

function asList(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  return {
    is: 'list',
    of: rows.map((row) => ({
      text: row[0] ?? '',
      under: [
        {
          is: 'text',
          text: row
            .slice(1)
            .map((cell, column) => `${head[column + 1] ?? ''} ${cell}`)
            .join('; '),
        },
      ],
    })),
  };
}

/** No blank line first, and never two together. */
function tidy(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trimEnd()).filter((line, index, all) => line !== '' || (index > 0 && all[index - 1] !== ''));
}
