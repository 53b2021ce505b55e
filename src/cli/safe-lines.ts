import { safeText } from '../telling/index.ts';

/** Text of several lines made safe word by word, so that nothing in it moves a cursor and its layout is kept. */
export function safeLines(text: string): string {
  return text.replace(/[^ \n]+/g, (word) => safeText(word));
}
