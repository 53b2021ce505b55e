import * as z from 'zod';
import type { JsonPath } from './json-text.ts';
import type { Remarks } from './remarks.ts';
import { mostRemarks } from './remarks.ts';
import type { Misfit } from './schema-problems.ts';
import { misfitsOf, sayMisfits } from './schema-problems.ts';
import type { SpokenWord } from './whisperx-words.ts';

/** What one speaker, or several, say over one span, times in seconds. */
export interface SpokenSegment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker?: string | null | undefined;
  readonly words: readonly SpokenWord[];
}

/** What is read of a WhisperX file. Keys beside these are passed over. */
export interface WhisperxFile {
  readonly segments: readonly SpokenSegment[];
  /** The words of the whole file in one list, which older files have instead of words in segments. */
  readonly allWords: readonly SpokenWord[];
}

const list = z.array(z.unknown());
const fileSchema = z.object({ segments: list, word_segments: list.nullish() });
const segmentSchema = z.object({
  start: z.number(),
  end: z.number(),
  text: z.string(),
  speaker: z.string().nullish(),
  words: list.nullish(),
});
const wordSchema = z.object({ word: z.string(), start: z.number().nullish(), end: z.number().nullish(), speaker: z.string().nullish() });

const remedy = 'give the JSON file that WhisperX writes: `segments`, each with `start` and `end` in seconds and `text`';

/** The segments and words of a WhisperX file; `undefined`, and said why, where it is not one. */
export function whisperxFile(value: unknown, text: string, remarks: Remarks): WhisperxFile | undefined {
  const misfits: Misfit[] = [];

  /** The value, if it fits. Lists are gone through item by item, so that a file of nothing but mistakes ends early. */
  const fitting = <Fit>(schema: z.ZodType<Fit>, one: unknown, path: JsonPath): readonly Fit[] => {
    if (misfits.length > mostRemarks) return [];
    const read = schema.safeParse(one);
    if (read.success) return [read.data];
    misfits.push(...misfitsOf(read.error, one, path));
    return [];
  };
  const wordsAt = (words: readonly unknown[] | null | undefined, path: JsonPath) =>
    (words ?? []).flatMap((word, index) => fitting(wordSchema, word, [...path, index]));

  const [file] = fitting(fileSchema, value, []);
  const segments = (file?.segments ?? []).flatMap((segment, index) =>
    fitting(segmentSchema, segment, ['segments', index]).map(({ words, ...said }) => ({
      ...said,
      words: wordsAt(words, ['segments', index, 'words']),
    })),
  );
  const allWords = wordsAt(file?.word_segments, ['word_segments']);
  sayMisfits(misfits, text, () => remedy, remarks);
  return misfits.length > 0 ? undefined : { segments, allWords };
}
