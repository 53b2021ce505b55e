import type { DutyAccount, Listed, ProvisionAccount } from '../../../../src/provisions/index.ts';
import { accountOf, contentsOn, latestChange } from '../../../../src/provisions/index.ts';
import { citeText } from '../../../../src/telling/cites.ts';
import type { LawWording } from '../../../../src/telling/wording/english-law.ts';
import { englishLaw } from '../../../../src/telling/wording/english-law.ts';
import type { Linked } from '../blocks.ts';
import { sortingAccount, sortingUnits, sortingWords } from './sorting-law.ts';

export const words = englishLaw;

/** What is told of one unit of law. */
export type Account = ProvisionAccount | DutyAccount;

/** Rules that stand together: those that requests are answered by, or those that messages are sorted by. A citation may be in both. */
export interface Book {
  readonly name: 'answering' | 'sorting';
  readonly words: LawWording;
  readonly units: readonly Listed[];
  /** The name of a unit's page: `dpa-2018-section-45-4-e`. */
  readonly slugOf: (cite: string) => string;
  /** Everything known of a unit, as of the day of the last change encoded. */
  readonly accountFor: (cite: string) => Account;
  /** Where a line that names a unit of law leads, from a folder given by its path: `./` from the law's own. */
  readonly linkedFrom: (folder: string) => Linked;
}

/** The name of the page of a unit that requests are answered by. */
export function slugOf(cite: string): string {
  return cite.replaceAll('/', '-');
}

/** The law that requests are answered by. */
export const answering: Book = bookOf({
  name: 'answering',
  words,
  units: contentsOn(latestChange).units,
  slugOf,
  accountFor: (cite) => {
    const account = accountOf(cite, latestChange);
    if (account === undefined) throw new Error(`docs: there is no unit of law ${cite}`);
    return account;
  },
});

/** The law and practice that messages are sorted by. */
export const sortingBook: Book = bookOf({
  name: 'sorting',
  words: sortingWords,
  units: sortingUnits,
  slugOf: (cite) => `sorting-${slugOf(cite)}`,
  accountFor: sortingAccount,
});

/** A unit of law, and the book it is in. */
export interface Unit {
  readonly book: Book;
  readonly listed: Listed;
  readonly slug: string;
}

/** Every unit of law that is encoded, in the order of its book. */
export const units: readonly Unit[] = [answering, sortingBook].flatMap((book) =>
  book.units.map((listed): Unit => ({ book, listed, slug: book.slugOf(listed.cite) })),
);

/** A citation as a lawyer writes it, beginning with a capital. */
export function citedAs(cite: string): string {
  const text = citeText({ words }, cite);
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function bookOf(book: Omit<Book, 'linkedFrom'>): Book {
  const named = new Map(
    book.units.flatMap(({ cite, title }) => [
      ...[true, false].map((inForce) => [words.lawBook.unit({ cite: citeText({ words }, cite), title, inForce }), cite] as const),
      [words.lawBook.title({ cite: citeText({ words }, cite), title }), cite] as const,
    ]),
  );
  return {
    ...book,
    linkedFrom: (folder) => (text) => {
      const cite = named.get(text);
      return cite === undefined ? undefined : `${folder}${book.slugOf(cite)}.html`;
    },
  };
}
