import { linesOf } from './caption-blocks.ts';
import type { TranscriptFormat } from './transcript.ts';
import { isWebvttHeader } from './webvtt.ts';

/** Far enough into a file to tell what it is, however long its lines are. */
const enough = 2000;

/** The format a transcript seems to be in, by how it begins; `undefined` where it begins like none that is read. */
export function detectFormat(text: string): TranscriptFormat | undefined {
  const start = withoutMark(text.slice(0, enough));
  const lines = linesOf(start);
  if (isWebvttHeader(lines[0] ?? '')) return 'webvtt';
  if (start.trimStart().startsWith('{')) return 'whisperx';
  const [first = '', second = ''] = lines.filter((line) => line.trim() !== '');
  const timing = first.includes('-->') ? first : second;
  const numbered = first === timing || /^\s*\d{1,9}\s*$/.test(first);
  return numbered && /^\s*\d{1,4}:\d{2}:\d{2},\d{3}\s*-->/.test(timing) ? 'srt' : undefined;
}

/** The text without the byte order mark that some editors put before it. */
export const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);
