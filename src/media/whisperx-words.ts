import type { Word } from '../case/index.ts';
import type { Utterance } from './cue-ids.ts';
import { latest } from './times.ts';

/** A word as WhisperX writes it, times in seconds. Words it could not align have no times. */
export interface SpokenWord {
  readonly word: string;
  readonly start?: number | null | undefined;
  readonly end?: number | null | undefined;
  readonly speaker?: string | null | undefined;
}

/** A word that has been found in the text it belongs to. */
export interface PlacedWord {
  readonly word: Word;
  readonly speaker: string | undefined;
  /** UTF-16 code units into the text; half-open. */
  readonly from: number;
  readonly to: number;
}

/**
 * Seconds as whole milliseconds, rounded outward: a start down, an end up, so that nothing said is clipped.
 * Microseconds come first, for `8.2` seconds is 8199.999… milliseconds in binary.
 */
export const outward = {
  start: (seconds: number): number => Math.floor(Math.round(seconds * 1e6) / 1000),
  end: (seconds: number): number => Math.ceil(Math.round(seconds * 1e6) / 1000),
};

/** Words with their times in milliseconds, and whether any had times that could not be kept. */
export function timedWords(spoken: readonly SpokenWord[]): { readonly words: readonly Word[]; readonly mistimed: boolean } {
  let mistimed = false;
  let latestStart = 0;
  const words = spoken.map(({ word, start, end }): Word => {
    const text = word.trim();
    const from = typeof start === 'number' ? outward.start(start) : undefined;
    const to = typeof end === 'number' ? outward.end(end) : undefined;
    const ends = [from, to].filter((ms) => ms !== undefined);
    const endsFirst = from !== undefined && to !== undefined && to <= from;
    if (endsFirst || (from ?? latestStart) < latestStart || ends.some((ms) => ms < 0 || ms > latest)) {
      mistimed = true;
      return { text };
    }
    latestStart = from ?? latestStart;
    return { text, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  });
  return { words, mistimed };
}

/** Finds words in the text one after the other. `undefined` where the text does not consist of them. */
export function placedIn(
  text: string,
  words: readonly { readonly word: string }[],
): readonly { readonly from: number; readonly to: number }[] | undefined {
  const places: { readonly from: number; readonly to: number }[] = [];
  let at = 0;
  for (const { word } of words) {
    const spoken = word.trim();
    const from = afterSpace(text, at);
    if (!text.startsWith(spoken, from)) return undefined;
    at = from + spoken.length;
    places.push({ from, to: at });
  }
  return afterSpace(text, at) === text.length ? places : undefined;
}

/** Deals a file's one list of words out to the texts they make up; a text that is not made up of the next words ends it. */
export function dealtOut(texts: readonly string[], words: readonly SpokenWord[]): readonly (readonly SpokenWord[] | undefined)[] {
  let next: number | undefined = 0;
  return texts.map((text) => {
    if (next === undefined) return undefined;
    const first = next;
    let at = afterSpace(text, 0);
    while (at < text.length) {
      const spoken: string = words[next]?.word.trim() ?? '';
      if (spoken === '' || !text.startsWith(spoken, at)) {
        next = undefined;
        return undefined;
      }
      next += 1;
      at = afterSpace(text, at + spoken.length);
    }
    return words.slice(first, next);
  });
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

/** Who speaks each word. A word of no speaker between two of one speaker, or at either end, is theirs; between two people it is no one's. */
export function speakersOf(words: readonly SpokenWord[]): readonly (string | undefined)[] {
  const before: (string | undefined)[] = [];
  for (const [index, { speaker }] of words.entries()) before.push(speaker ?? before[index - 1]);
  const after: (string | undefined)[] = [];
  for (let index = words.length - 1; index >= 0; index -= 1) after[index] = words[index]?.speaker ?? after[index + 1];
  return words.map((_, index) => {
    const [earlier = after[index], later = before[index]] = [before[index], after[index]];
    return earlier === later ? earlier : undefined;
  });
}

/** What each voice says in turn, cut from the text where the speaker of its words changes. */
export function turns(text: string, words: readonly PlacedWord[]): readonly Utterance[] {
  const runs: PlacedWord[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (run !== undefined && run[0]?.speaker === word.speaker) run.push(word);
    else runs.push([word]);
  }
  return runs.map((run) => {
    const speaker = run[0]?.speaker;
    return {
      ...(speaker === undefined ? {} : { label: speaker }),
      text: text.slice(run[0]?.from, run.at(-1)?.to),
      words: run.map(({ word }) => word),
    };
  });
}
