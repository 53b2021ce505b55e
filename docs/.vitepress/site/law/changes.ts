import { addDays } from '../../../../src/calendar/index.ts';
import type { LawOvernight } from '../../../../src/provisions/index.ts';
import { boundaryDays, changedBetween } from '../../../../src/provisions/index.ts';
import type { Block } from '../../../../src/telling/page.ts';
import { lawPage } from '../../../../src/telling/provision/tell-law.ts';
import { toldPage } from '../blocks.ts';
import { element, link, wrapped } from '../escape.ts';
import { citedAs, linkedFrom, slugOf, words } from './units.ts';

/** More new units than this are a beginning and not a change, and are named only. */
const most = 12;

/** Every day on which the law encoded changes, with what changes, the newest first. */
export const changes: readonly LawOvernight[] = [...new Set(boundaryDays.flatMap((day) => [day, addDays(day, 1)]))]
  .sort()
  .reverse()
  .map((day) => changedBetween(addDays(day, -1), day))
  .filter(({ units }) => units.length > 0);

/** What changed when, in Markdown. */
export function changesMarkdown(): string {
  return changes.flatMap((overnight) => [`## ${words.days.day(overnight.to)}`, overnightHtml(overnight)]).join('\n\n');
}

function overnightHtml(overnight: LawOvernight): string {
  const { units } = overnight;
  const begins = units.filter(({ differs }) => differs.every(({ is }) => is === 'started'));
  if (begins.length > most && begins.length === units.length) {
    const list = units.map(({ unit }) => wrapped('li', link(`./${slugOf(unit.cite)}.html`, `${citedAs(unit.cite)}: ${unit.title}`)));
    return `${element('p', `${units.length} rules and duties begin.`)}${wrapped('ul', list.join(''), { class: 'columns' })}`;
  }
  return toldPage(
    lawPage(overnight)
      .filter(({ is }) => is === 'list')
      .map(withoutSure),
    linkedFrom('./'),
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
