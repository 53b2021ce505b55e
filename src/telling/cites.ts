import type { Matter } from './matter.ts';
import type { Wording } from './wording/index.ts';

type Cite = Parameters<Wording['cites']['cite']>[0];

/** A citation in its parts: `dpa-2018/section-45/4/e` is section 45(4)(e) of its Act. */
export function readCite(cite: string): Cite {
  const [act = '', unit = '', ...rest] = cite.split('/');
  const numbered = /^(section|schedule|article)-(.+)$/.exec(unit);
  if (numbered === null) return { act, is: 'other', number: unit.replaceAll('-', ' ') };
  const paragraphs = rest.filter((part) => /^(?:\d+[A-Z]*|[a-z]{1,2})$/.test(part));
  return { act, is: numbered[1] as Cite['is'], number: `${numbered[2]}${paragraphs.map((part) => `(${part})`).join('')}` };
}

/** A citation as a lawyer writes it. */
export function citeText({ words }: Pick<Matter, 'words'>, cite: string): string {
  return words.cites.cite(readCite(cite));
}

/** The citation of a limb: of the number it begins with, or of its provision where it has none. */
export function limbCite({ words }: Pick<Matter, 'words'>, cite: string, limb: string): string {
  const { act, is } = readCite(cite);
  const number = limb.split(' ')[0] ?? '';
  return /^\d/.test(number) ? words.cites.cite({ act, is: is === 'other' ? 'section' : is, number }) : citeText({ words }, cite);
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
  return law.words === 'ours' ? words.cites.gist({ words: text, cite: cited }) : words.cites.quote({ words: text, cite: cited });
}
