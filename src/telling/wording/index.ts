import type { english, wholeEnglish } from './english.ts';

export { english, wholeEnglish } from './english.ts';
export type { Asked, Said } from './facts.ts';

/** The catalogue of wording. Another language is another value of this type: a sentence left out does not compile. */
export type Wording = typeof english;

/** The catalogue with what is said of two decisions side by side, and in an interview. */
export type WholeWording = typeof wholeEnglish;
