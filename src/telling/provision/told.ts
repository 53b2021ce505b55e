import type { DutyAccount, InOrder, LawContents, LawOvernight, Named, ProvisionAccount } from '../../provisions/index.ts';
import { citeText } from '../cites.ts';
import type { LawWording } from '../wording/english-law.ts';

/** What can be told of the law itself: one unit, a list of units, or what differs between two days. */
export type LawTold = ProvisionAccount | DutyAccount | LawContents | LawOvernight;

/** A unit of law named in passing. */
export function unitText(words: LawWording, { cite, title, inForce }: Named): string {
  return words.lawBook.unit({ cite: citeText({ words }, cite), title, inForce });
}

/** The version a page is told of: the one in force, or else the one nearest in time. */
export function shownOf<V>(versions: readonly InOrder<V>[]): InOrder<V> {
  return (versions.find(({ inForce }) => inForce) ?? versions.at(-1)) as InOrder<V>;
}
