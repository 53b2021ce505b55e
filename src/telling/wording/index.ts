import type { english } from './english.ts';

export { english } from './english.ts';
export type { Asked, Said } from './facts.ts';

/** The catalogue of wording. Another language is another value of this type: a sentence left out does not compile. */
export type Wording = typeof english;
