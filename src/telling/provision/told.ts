import type { DutyAccount, InOrder, LawContents, LawOvernight, Named, ProvisionAccount, Reaches } from '../../provisions/index.ts';
import { citeText } from '../cites.ts';
import type { Entry } from '../page.ts';
import type { LawWording } from '../wording/english-law.ts';

/** What can be told of the law itself: one unit, a list of units, or what differs between two days. */
export type LawTold = ProvisionAccount | DutyAccount | LawContents | LawOvernight;

/** A unit of law named in passing. */
export function unitText(words: LawWording, { cite, title, inForce }: Named): string {
  return words.lawBook.unit({ cite: citeText({ words }, cite), title, inForce });
}

/** The version a page is told of: the one in force, or else the one nearest in time. */
export function shownOf<V>(versions: readonly InOrder<V>[]): InOrder<V> {
  return (versions.find(({ told }) => told) ?? versions.at(-1)) as InOrder<V>;
}

/** A citation, a limb of a duty, or a family of citations, with what it takes in. */
export function reachEntry(words: LawWording, { pattern, covers }: Reaches): Entry {
  const { lawBook } = words;
  const [only] = covers;
  if (pattern.endsWith('/*') || only === undefined) {
    const family = lawBook.family(citeText({ words }, pattern.replace(/\/\*$/, '')));
    return { mark: '-', text: family, under: [{ is: 'list', of: covers.map((unit) => ({ text: unitText(words, unit) })) }] };
  }
  if (only.cite === pattern) return { mark: '-', text: unitText(words, only) };
  return { mark: '-', text: lawBook.limbOf({ cite: citeText({ words }, pattern), title: only.title }) };
}
