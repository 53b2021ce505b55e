import type { Remarks } from './remarks.ts';
import { quoted } from './remarks.ts';

/** A span in integer milliseconds, half-open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Later than any recording, and early enough that sums of milliseconds stay exact. */
export const latest = 10_000 * 3_600_000 - 1;

const written = /^(?:(\d{1,4}):)?(\d{2}):(\d{2})([.,])(\d{3})$/;
const howToWrite = 'write it as hours, minutes, seconds and thousandths, such as `00:01:02.500`';

/** A time as written in a caption file, hours optional: its milliseconds, or why it is not one. */
export function readTime(
  text: string,
): { readonly ms: number; readonly mark: string } | { readonly message: string; readonly remedy: string } {
  const found = written.exec(text);
  if (found === null) {
    if (text === '') return { message: 'a time is missing beside `-->`', remedy: howToWrite };
    if (/^[-\u2212]\d/.test(text)) {
      return { message: `${quoted(text)} is before the recording starts`, remedy: 'count times from the start of the recording' };
    }
    return { message: `${quoted(text)} is not a time`, remedy: howToWrite };
  }
  const [, hours = '0', minutes = '', seconds = '', mark = '', thousandths = ''] = found;
  if (Number(minutes) > 59 || Number(seconds) > 59) {
    return { message: `${quoted(text)} has more than 59 minutes or seconds`, remedy: howToWrite };
  }
  return { ms: ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths), mark };
}

/** Milliseconds as a person reads them: `00:01:02.500`. */
export function clockTime(ms: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`;
}

/** The span of a line such as `00:01.000 --> 00:04.000 align:left`. Where a cue is shown on a screen says nothing of it, so settings are passed over. */
export function readTimingLine(text: string, line: number, mark: '.' | ',', remarks: Remarks): Span | undefined {
  const arrow = text.indexOf('-->');
  const before = text.slice(0, arrow);
  const after = text.slice(arrow + 3);
  if (after.includes('-->')) {
    remarks.problem(
      { line, column: arrow + 4 + after.indexOf('-->') },
      '`-->` stands twice on one line',
      'give each cue a line of times of its own',
    );
    return undefined;
  }
  if (before.trim() !== '' && !/\d/.test(before)) {
    remarks.problem(
      { line, column: arrow + 1 },
      '`-->` stands among words, where only times can be',
      'write `--&gt;` if it is speech; if not, correct the times',
    );
    return undefined;
  }
  const settingsFrom = after.trimStart().search(/\s/);
  const end = settingsFrom === -1 ? after.trim() : after.trimStart().slice(0, settingsFrom);

  const ms = [
    { time: before.trim(), column: before.length - before.trimStart().length + 1 },
    { time: end, column: arrow + 3 + after.length - after.trimStart().length + 1 },
  ].map(({ time, column }) => {
    const read = readTime(time);
    if ('message' in read) {
      remarks.problem({ line, column }, read.message, read.remedy);
      return undefined;
    }
    if (read.mark !== mark) {
      remarks.noteOnce({ line, column }, `times are written with \`${read.mark}\` where this format writes \`${mark}\``);
    }
    return read.ms;
  });

  const [from, to] = ms;
  if (from === undefined || to === undefined) return undefined;
  return soundSpan({ from, to }, { line, column: arrow + 1 }, remarks);
}

/** The span itself, where it ends after it starts. */
export function soundSpan(span: Span, place: { readonly line: number; readonly column?: number }, remarks: Remarks): Span | undefined {
  if (span.to > span.from) return span;
  remarks.problem(
    place,
    `the cue ends at \`${clockTime(span.to)}\`, which is not after its start at \`${clockTime(span.from)}\``,
    'correct the times: a cue ends after it starts',
  );
  return undefined;
}
