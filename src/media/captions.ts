import type { CaptionGrammar } from './caption-blocks.ts';
import { readBlocks } from './caption-blocks.ts';
import type { CueDraft } from './cue-ids.ts';
import { plainText } from './cue-text.ts';
import type { Remarks } from './remarks.ts';
import { voicesOf } from './voices.ts';
import { timedWords } from './word-times.ts';

/** What a reader of a caption file is given beside its lines. */
export interface CaptionContext {
  readonly grammar: CaptionGrammar;
  readonly escapes: 'resolved' | 'none';
  readonly labels: ReadonlySet<string>;
  readonly remarks: Remarks;
}

/** Every cue of a caption file from the line at index `start` on, with who speaks in it and their words. */
export function captionCues(
  lines: readonly string[],
  start: number,
  { grammar, escapes, labels, remarks }: CaptionContext,
): readonly CueDraft[] {
  return readBlocks(lines, start, grammar, remarks).map(({ id, span, line, payload }) => {
    const plain = plainText({ payload, span, line: line + 1, escapes }, remarks);
    const voices = voicesOf(plain, labels, line + 1, remarks);
    const words = plain.marks.length === 0 ? [] : timedWords(plain, voices, span);
    if (plain.text.trim() === '') remarks.note({ line }, 'this cue has no words: its time is kept');
    return {
      ...(id === undefined ? {} : { id }),
      span,
      line,
      utterances: voices.map(({ label, from, to }, index) => ({
        ...(label === undefined ? {} : { label }),
        text: plain.text.slice(from, to).trim(),
        ...(words[index] === undefined ? {} : { words: words[index] }),
      })),
    };
  });
}
