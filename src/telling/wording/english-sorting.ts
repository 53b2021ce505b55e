import { factsOfMessage } from './english/facts-of-message.ts';
import { sorting } from './english/sorting.ts';
import { english } from './english.ts';

/** Every sentence of a message sorted, in English. Apart from the rest, so that telling a decision carries none of it. */
export const englishSorting = /* @__PURE__ */ (() => ({ ...english, sorting, factsOfMessage }))();

/** The catalogue of wording for messages; another language is another value of this type. */
export type SortingWording = typeof englishSorting;
