import type { DutyAccount, Listed, ProvisionAccount } from '../../../../src/provisions/index.ts';
import { accountOf, contentsOn, latestChange } from '../../../../src/provisions/index.ts';
import { citeText } from '../../../../src/telling/cites.ts';
import { englishLaw } from '../../../../src/telling/wording/english-law.ts';
import type { Linked } from '../blocks.ts';

export const words = englishLaw;

/** Every unit of law in the catalogue, as it stands on the day of the last change encoded. */
export const units: readonly Listed[] = contentsOn(latestChange).units;

/** The name of a unit's page: `dpa-2018-section-45-4-e`. */
export function slugOf(cite: string): string {
  return cite.replaceAll('/', '-');
}

/** Everything known of a unit in the catalogue. */
export function accountFor(cite: string): ProvisionAccount | DutyAccount {
  const account = accountOf(cite, latestChange);
  if (account === undefined) throw new Error(`docs: there is no unit of law ${cite}`);
  return account;
}

/** A citation as a lawyer writes it, beginning with a capital. */
export function citedAs(cite: string): string {
  const text = citeText({ words }, cite);
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

const named = new Map(
  units.flatMap(({ cite, title }) => [
    ...[true, false].map((inForce) => [words.lawBook.unit({ cite: citeText({ words }, cite), title, inForce }), cite] as const),
    [words.lawBook.title({ cite: citeText({ words }, cite), title }), cite] as const,
  ]),
);

/** Where a line that names a unit of law leads, from a folder given by its path: `./` from the law's own. */
export function linkedFrom(folder: string): Linked {
  return (text) => {
    const cite = named.get(text);
    return cite === undefined ? undefined : `${folder}${slugOf(cite)}.html`;
  };
}
