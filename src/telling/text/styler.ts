import type { Tone } from '../page.ts';

/** Shows the tone of a text, as colour or not at all. It is given safe text, once laid out, and must not change its width. */
export type Styler = (text: string, tone: Tone) => string;

/** No colour: for files, pipes and printers. */
export const plain: Styler = (text) => text;
