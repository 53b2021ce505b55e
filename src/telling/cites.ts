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

/** Several citations in numerical order, sections of one Act together. */
export function citesText({ words }: Pick<Matter, 'words'>, cites: readonly string[]): string {
  const read = cites.map(readCite).sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }));
  const sections = read.filter(({ act, is }) => act === 'dpa-2018' && is === 'section').map(({ number }) => number);
  const others = read.filter(({ act, is }) => act !== 'dpa-2018' || is !== 'section').map((cite) => words.cites.cite(cite));
  return words.cites.several({ sections: [...new Set(sections)], others: [...new Set(others)] });
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
  const { act, is } = readCite(cite);
  const number = limb.split(' ')[0] ?? '';
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
