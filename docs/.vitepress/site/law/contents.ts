import type { DefaultTheme } from 'vitepress';
import { sectionOf } from '../../../../src/telling/cites.ts';
import { element, escapeHtml, link, wrapped } from '../escape.ts';
import type { Unit } from './units.ts';
import { citedAs, units, words } from './units.ts';

/** Units of law that share a section, an article or a schedule. */
export interface Group {
  /** The name of an Act or another source. */
  readonly act: string;
  /** `Section 45`; the act again where its units have no numbers. */
  readonly name: string;
  readonly units: readonly Unit[];
}

/** What the law that messages are sorted by is listed under, whichever Act each rule is of. */
const sortingTitle = 'How messages are sorted';

/** Every unit in the catalogue by Act and section, in the order of the catalogue. */
const groups: readonly Group[] = grouped();

function grouped(): readonly Group[] {
  const found = new Map<string, { act: string; name: string; units: Unit[] }>();
  for (const unit of units) {
    const { cite } = unit.listed;
    const own = words.lawBook.actName(cite.split('/')[0] ?? '');
    const section = sectionOf({ words }, cite);
    const name = section === undefined ? own : words.lawBook.sectionName(section);
    const act = unit.book.name === 'sorting' ? sortingTitle : own;
    const group = found.get(`${act}|${name}`) ?? { act, name, units: [] };
    group.units.push(unit);
    found.set(`${act}|${name}`, group);
  }
  return [...found.values()];
}

/** The list of everything encoded, in Markdown, from a folder given by its path. */
export function contentsMarkdown(): string {
  const acts = [...new Set(groups.map(({ act }) => act))];
  return acts
    .flatMap((act) => {
      const within = groups.filter((group) => group.act === act);
      return [`## ${escapeHtml(act)} {#${anchorOf(act)}}`, wrapped('dl', within.map(groupHtml).join(''), { class: 'facts law-list' })];
    })
    .join('\n\n');
}

function groupHtml({ act, name, units: listed }: Group): string {
  const lines = listed.map(({ listed: unit, slug }) => {
    const state = [
      unit.kind === 'duty' ? 'duty' : 'rule',
      ...(unit.versions > 1 ? [`${unit.versions} versions`] : []),
      ...(unit.inForce ? [] : ['not in force now']),
    ].join(', ');
    return wrapped(
      'dd',
      `${link(`./${slug}.html`, `${citedAs(unit.cite)}: ${unit.title}`)} ${element('span', `(${state})`, { class: 'quiet' })}`,
    );
  });
  return `${element('dt', name, { id: anchorOf(`${act} ${name}`) })}${lines.join('')}`;
}

function anchorOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** The sidebar of the law: a group for each Act, and in it one for each section with several units. */
export function sidebarOfLaw(): DefaultTheme.SidebarItem[] {
  const acts = [...new Set(groups.map(({ act }) => act))];
  return acts.map((act) => ({
    text: act,
    link: `/law/#${anchorOf(act)}`,
    collapsed: act !== acts[0],
    items: groups
      .filter((group) => group.act === act)
      .flatMap(({ name, units: listed }): DefaultTheme.SidebarItem[] =>
        listed.length === 1 || name === act
          ? listed.map(itemOf)
          : [{ text: name, link: `/law/#${anchorOf(`${act} ${name}`)}`, collapsed: true, items: listed.map(itemOf) }],
      ),
  }));
}

function itemOf({ listed: { cite, title }, slug }: Unit): DefaultTheme.SidebarItem {
  const numbered = sectionOf({ words }, cite) !== undefined;
  return { text: numbered ? `${citedAs(cite)}: ${title}` : title, link: `/law/${slug}` };
}
