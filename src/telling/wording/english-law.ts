import { lawBook } from './english/law-book.ts';
import { lawVersions } from './english/law-versions.ts';
import { english } from './english.ts';

/** Every sentence for somebody who reads the law itself, in English. Apart from the rest, so that telling a decision carries none of it. */
export const englishLaw = /* @__PURE__ */ (() => ({ ...english, lawBook, lawVersions }))();

/** The catalogue of wording for the law itself; another language is another value of this type. */
export type LawWording = typeof englishLaw;
