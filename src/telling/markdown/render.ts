import { match } from 'ts-pattern';
import type { Block, Entry, Field, Line, Page } from '../page.ts';
import { escapeMarkdown, escapeStart } from './escape.ts';

/** Lays a page out as Markdown. Text from a case is escaped, and can be neither markup nor HTML. */
export function renderMarkdown(page: Page): string {
  const lines = page.flatMap((block) => blockLines(block));
  return `${lines
    .filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''))
    .join('\n')
    .trimEnd()}\n`;
}

function blockLines(block: Block, within = false): readonly string[] {
  return match(block)
    .with({ is: 'title' }, ({ text }) => [`# ${escapeMarkdown(text)}`, ''])
    .with({ is: 'section' }, ({ text }) => ['', `## ${escapeMarkdown(text)}`, ''])
    .with({ is: 'heading' }, ({ text }) => (within ? ['', `**${escapeMarkdown(text)}**`, ''] : ['', `### ${escapeMarkdown(text)}`, '']))
    .with({ is: 'subheading' }, ({ text }) => ['', within ? `**${escapeMarkdown(text)}**` : `#### ${escapeMarkdown(text)}`, ''])
    .with({ is: 'text' }, (one) => [toned(one), ''])
    .with({ is: 'fields' }, ({ of }) => ['', ...of.flatMap(fieldLines), ''])
    .with({ is: 'list' }, ({ of }) => ['', ...of.flatMap(entryLines), ''])
    .with({ is: 'table' }, ({ head, rows }) => [
      '',
      row(head),
      row(
        head.map((_, column) => (column === 0 ? '---' : '---:')),
        (cell) => cell,
      ),
      ...rows.map((one) => row(one)),
      '',
    ])
    .exhaustive();
}

function toned({ text, tone = 'plain', address }: Line): string {
  if (address === true && /^https?:\/\/[\w./?=%~:#;&+-]+$/.test(text)) return `<${text}>`;
  const escaped = escapeStart(text);
  return match(tone)
    .with('plain', 'given', 'withheld', 'open', () => escaped)
    .with('strong', () => (escaped === '' ? '' : `**${escaped}**`))
    .with('quiet', () => escaped)
    .exhaustive();
}

function fieldLines({ label, lines }: Field): readonly string[] {
  const [first, ...rest] = lines;
  const head = `- **${escapeMarkdown(label)}**${first === undefined ? '' : `: ${first.address === true ? toned(first) : escapeMarkdown(first.text)}`}`;
  return [head, ...rest.map((line) => `  - ${escapeStart(line.text)}`)];
}

/** A dash for a mark is what Markdown writes of itself. */
function entryLines({ mark: marked, under = [], ...line }: Entry): readonly string[] {
  const mark = marked === '-' ? undefined : marked;
  const head = `- ${mark === undefined ? '' : `**${escapeMarkdown(mark)}** `}${mark === undefined ? toned(line) : escapeMarkdown(line.text)}`;
  const nested = under.flatMap((block) => blockLines(block, true)).map((one) => (one === '' ? one : `  ${one}`));
  return nested.length === 0 ? [head] : [head, ...(under[0]?.is === 'list' ? nested.slice(1) : ['', ...nested])];
}

function row(cells: readonly string[], write: (cell: string) => string = escapeMarkdown): string {
  return `| ${cells.map((cell) => write(cell) || ' ').join(' | ')} |`;
}
