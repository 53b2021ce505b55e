import { addDays } from '../../../../src/calendar/index.ts';
import type { LawOvernight } from '../../../../src/provisions/index.ts';
import { boundaryDays, changedBetween } from '../../../../src/provisions/index.ts';
import type { Block } from '../../../../src/telling/page.ts';
import { lawPage } from '../../../../src/telling/provision/tell-law.ts';
import { toldPage } from '../blocks.ts';
import { element, link, wrapped } from '../escape.ts';
import { sortingChangedOn, sortingDays } from './sorting-law.ts';
import type { Book } from './units.ts';
import { answering, citedAs, sortingBook, words } from './units.ts';

/** More new units than this are a beginning and not a change, and are named only. */
const most = 12;

/** What changes from one day to the next: in the law that requests are answered by, and in that by which messages are sorted. */
interface Change {
  readonly to: string;
  readonly answering: LawOvernight;
  readonly sorting: LawOvernight;
}

/** Every day on which the law encoded changes, with what changes, the newest first. */
export const changes: readonly Change[] = [...new Set([...boundaryDays, ...sortingDays].flatMap((day) => [day, addDays(day, 1)]))]
  .sort()
  .reverse()
  .map((to): Change => ({ to, answering: changedBetween(addDays(to, -1), to), sorting: sortingChangedOn(to) }))
  .filter((change) => change.answering.units.length + change.sorting.units.length > 0);

/** What changed when, in Markdown. */
export function changesMarkdown(): string {
  return changes
    .flatMap((change) => [
      `## ${words.days.day(change.to)}`,
      ...(change.answering.units.length === 0 ? [] : [overnightHtml(answering, change.answering)]),
      ...(change.sorting.units.length === 0
        ? []
        : [`${element('p', 'In how messages are sorted:')}${overnightHtml(sortingBook, change.sorting)}`]),
    ])
    .join('\n\n');
}

function overnightHtml(book: Book, overnight: LawOvernight): string {
  const { units } = overnight;
  const begins = units.filter(({ differs }) => differs.every(({ is }) => is === 'started'));
  if (begins.length > most && begins.length === units.length) {
    const list = units.map(({ unit }) => wrapped('li', link(`./${book.slugOf(unit.cite)}.html`, `${citedAs(unit.cite)}: ${unit.title}`)));
    return `${element('p', `${units.length} rules and duties begin.`)}${wrapped('ul', list.join(''), { class: 'columns' })}`;
  }
  return toldPage(
    lawPage(overnight, book.words)
      .filter(({ is }) => is === 'list')
      .map(withoutSure),
    book.linkedFrom('./'),
  ).lead;
}

/** That the encoding is sure goes without saying, so that where it is not stands out. */
function withoutSure(block: Block): Block {
  if (block.is !== 'list') return block;
  const sure = words.lawVersions.sure('high');
  return {
    ...block,
    of: block.of
      .filter(({ text }) => text !== sure)
      .map(({ under, ...entry }) => (under === undefined ? entry : { ...entry, under: under.map(withoutSure) })),
  };
}
