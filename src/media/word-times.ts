import type { Word } from '../case/index.ts';
import type { PlainText } from './cue-text.ts';
import type { Span } from './times.ts';
import type { Voice } from './voices.ts';

/**
 * The words of each voice of a cue, with the times that the marks inside the cue give them.
 * A mark times the word after it from below and the word before it from above. A word with no mark beside it has no time of its own,
 * so whoever cuts round it must widen to its neighbours and can never cut too little.
 */
export function timedWords(plain: PlainText, voices: readonly Voice[], span: Span): readonly (readonly Word[])[] {
  const marks = [{ at: 0, ms: span.from }, ...plain.marks, { at: plain.text.length, ms: span.to }];
  const places = voices.map(({ from, to }) => wordPlaces(plain.text, from, to));
  const all = places.flat();
  const words: Word[] = [];

  let last = 0;
  let next = 0;
  all.forEach((word, index) => {
    while ((marks[last + 1]?.at ?? Number.POSITIVE_INFINITY) <= word.from) last += 1;
    while ((marks[next]?.at ?? Number.POSITIVE_INFINITY) < word.to) next += 1;
    const before = marks[last];
    const after = marks[next];
    const isFirst = before !== undefined && (all[index - 1]?.from ?? -1) < before.at;
    const isLast = after !== undefined && (all[index + 1]?.to ?? Number.POSITIVE_INFINITY) > after.at;
    words.push({
      text: plain.text.slice(word.from, word.to),
      ...(isFirst ? { from: before.ms } : {}),
      ...(isLast ? { to: after.ms } : {}),
    });
  });

  let taken = 0;
  return places.map(({ length }) => {
    taken += length;
    return words.slice(taken - length, taken);
  });
}

function wordPlaces(text: string, from: number, to: number): readonly { readonly from: number; readonly to: number }[] {
  return [...text.slice(from, to).matchAll(/\S+/g)].map((found) => ({
    from: from + found.index,
    to: from + found.index + found[0].length,
  }));
}
