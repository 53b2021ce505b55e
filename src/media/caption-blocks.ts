import type { Remarks } from './remarks.ts';
import { quoted } from './remarks.ts';
import type { Span } from './times.ts';
import { readTimingLine } from './times.ts';

/** How WebVTT and SubRip differ in the frame they put round a cue. */
export interface CaptionGrammar {
  /** What parts seconds from thousandths. */
  readonly mark: '.' | ',';
  /** True of the first line of a block that is not speech: a comment, a style. */
  readonly isAside: (line: string) => boolean;
  /** A cue's id must be a number. */
  readonly numbered: boolean;
}

/** One cue as it stands in the file, its words not yet read. */
export interface CaptionBlock {
  readonly id?: string;
  readonly span: Span;
  /** The line its times stand on, from 1; its words begin on the next. */
  readonly line: number;
  /** The words as written, tags and escapes and all, lines parted by `\n`. */
  readonly payload: string;
}

/** The lines of a text, however each of them ends. */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/);

const isTiming = (line: string | undefined) => line?.includes('-->') === true;
const isNumber = (line: string | undefined) => line !== undefined && /^\s*\d{1,9}\s*$/.test(line);

/** The cues of a caption file from the line at index `start` on. Words that belong to no cue are a problem: they would be lost. */
export function readBlocks(lines: readonly string[], start: number, grammar: CaptionGrammar, remarks: Remarks): readonly CaptionBlock[] {
  const blocks: CaptionBlock[] = [];
  let at = start;

  /** The index after the lines of this block: the next empty line, or the next times. */
  const blockEnd = (from: number) => {
    let end = from;
    while (end < lines.length && lines[end] !== '' && !isTiming(lines[end])) end += 1;
    return end;
  };

  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      at += 1;
      continue;
    }

    const hasId = !isTiming(line) && isTiming(lines[at + 1]);
    if (!isTiming(line) && !hasId) {
      const end = blockEnd(at);
      if (!grammar.isAside(line)) {
        remarks.problem(
          { line: at + 1 },
          `${quoted(line.trim())} belongs to no cue: no times stand above it`,
          'if it is speech, join it to the cue above by taking out the empty line; if not, take it out',
        );
      } else if (isTiming(lines[end])) {
        remarks.note({ line: end + 1 }, 'times stand inside a comment: the lines from here on are read as a cue');
      }
      at = end;
      continue;
    }

    const id = hasId ? line.trim() : undefined;
    if (id !== undefined && grammar.numbered && !isNumber(id)) {
      remarks.problem(
        { line: at + 1 },
        `${quoted(id)} stands where the number of a cue should`,
        'if it is speech, join it to the cue above by taking out the empty line; if not, put a number there',
      );
    }
    if (id !== undefined && grammar.isAside(id)) {
      remarks.note({ line: at + 1 }, `${quoted(id)} stands right above times: it is read as the id of a cue, not as a comment`);
    }
    const timing = hasId ? at + 1 : at;
    const payload = timing + 1;
    let end = blockEnd(payload);
    if (isTiming(lines[end])) {
      // A number right above the next times is that cue's id, which a missing empty line has run into these words.
      const takesNumber = end > payload && isNumber(lines[end - 1]);
      if (takesNumber) end -= 1;
      const how = takesNumber ? `: ${quoted(lines[end]?.trim() ?? '')} is read as its id, not as words` : '';
      remarks.note({ line: end + 1 }, `no empty line stands before this cue${how}`);
    }

    const span = readTimingLine(lines[timing] ?? '', timing + 1, grammar.mark, remarks);
    if (span !== undefined) {
      blocks.push({ ...(id === undefined ? {} : { id }), span, line: timing + 1, payload: lines.slice(payload, end).join('\n') });
    }
    at = end;
  }
  return blocks;
}
