import type { Matter } from './matter.ts';
import type { Wording } from './wording/index.ts';

type Cite = Parameters<Wording['cites']['cite']>[0];

/** A citation in its parts: `dpa-2018/section-45/4/e` is section 45(4)(e) of its Act. */
function readCite(cite: string): Cite {
  const [act = '', unit = '', ...rest] = cite.split('/');
  const numbered = /^(section|schedule|article|regulation)-(.+)$/.exec(unit);
  if (numbered === null) return { act, is: 'other', number: unit.replaceAll('-', ' ') };
  const paragraph = rest.map((part) => /^paragraph-(.+)$/.exec(part)?.[1]).find((found) => found !== undefined);
  const below = rest.filter((part) => /^(?:\d+[A-Z]*|[a-z]{1,2})$/.test(part)).map((part) => `(${part})`);
  const within = paragraph === undefined ? below.join('') : '';
  return {
    act,
    is: numbered[1] as Cite['is'],
    number: `${numbered[2]}${within}`,
    ...(paragraph === undefined ? {} : { paragraph: `${paragraph}${below.join('')}` }),
  };
}

/** A citation as a lawyer writes it. */
export function citeText({ words }: Pick<Matter, 'words'>, cite: string): string {
  return words.cites.cite(readCite(cite));
}

/** What citations are told together by: their Act and kind, and the schedule a paragraph is of. */
function groupOf({ act, is, number, paragraph }: Cite): string {
  return paragraph === undefined ? `${act} ${is}` : `${act} ${is} ${number}`;
}

function placeOf({ number, paragraph = '' }: Cite): string {
  return `${number} ${paragraph}`;
}

/** Several citations in numerical order, those of one Act and kind together, sections of the 2018 Act first. */
export function citesText({ words }: Pick<Matter, 'words'>, cites: readonly string[]): string {
  const read = cites.map(readCite).sort((a, b) => placeOf(a).localeCompare(placeOf(b), 'en', { numeric: true }));
  const groups = new Map<string, Cite[]>();
  for (const one of read) groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one]);
  const leading = groupOf({ act: 'dpa-2018', is: 'section', number: '' });
  const inOrder = [...groups].sort(([a], [b]) => Number(b === leading) - Number(a === leading));
  return words.cites.several(inOrder.map(([, group]) => group));
}

/** The number alone: `45(4)(e)`. */
export function numberOf(cite: string): string {
  return readCite(cite).number;
}

/** The section, schedule or article a citation is of: `Section 45`; undefined where it is of none. */
export function sectionOf({ words }: Pick<Matter, 'words'>, cite: string): string | undefined {
  const [act = '', unit = ''] = cite.split('/');
  const { is, number } = readCite(`${act}/${unit}`);
  return is === 'other' ? undefined : words.cites.cite({ act, is, number });
}

/** A family of citations: `dpa-2018/section-45/4/*`. */
export function patternText({ words }: Pick<Matter, 'words'>, pattern: string): string {
  const family = pattern.replace(/\/\*$/, '');
  return family.includes('/') ? words.cites.family(citeText({ words }, family)) : words.cites.wholeAct(family);
}

/** The citation of a limb: of the number it begins with, or of its provision where it has none. */
export function limbCite({ words }: Pick<Matter, 'words'>, cite: string, limb: string): string {
  const { act, is, number: unit } = readCite(cite);
  const number = limb.split(' ')[0] ?? '';
  // A limb of a schedule is numbered by its paragraph.
  if (hasNumber(limb) && is === 'schedule') return words.cites.cite({ act, is, number: unit, paragraph: number });
  return hasNumber(limb) ? words.cites.cite({ act, is: is === 'other' ? 'section' : is, number }) : citeText({ words }, cite);
}

/** A limb with its words: as a quotation where they are the statute's, as a gist where they are ours. */
export function limbText(
  { words }: Pick<Matter, 'words'>,
  cite: string,
  limb: string,
  law: { readonly limbs: Readonly<Record<string, string>>; readonly words?: 'ours' },
): string {
  const text = law.limbs[limb];
  const cited = limbCite({ words }, cite, limb);
  if (text === undefined) return cited;
  if (law.words !== 'ours') return words.cites.quote({ words: text, cite: cited });
  return hasNumber(limb) ? words.cites.gist({ words: text, cite: cited }) : text;
}

function hasNumber(limb: string): boolean {
  return /^\d/.test(limb);
}
