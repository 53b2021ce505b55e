import type { InputProblem } from './problem.ts';

/** The most a file may hold, whatever it is. */
export const largestFile = 100_000_000;

/** The text of a file in UTF-8, without the byte order mark some editors put before it; or the line that is not UTF-8. */
export function decoded(
  bytes: Uint8Array,
  file: string,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: InputProblem } {
  const remedy = 'save the file as UTF-8';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { ok: false, problem: { file, line: 1, message: 'the file is in UTF-16', remedy } };
  }
  const text = textIn(bytes);
  if (text !== undefined) return { ok: true, text };
  return { ok: false, problem: { file, line: firstBadLine(bytes), message: 'this line is not UTF-8', remedy } };
}

/** Bytes as text, by the platform's own decoder, so that a file is read alike in a terminal and in a browser; nothing where they are not UTF-8. */
function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A line break is never part of another character, so lines can be tried one by one. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    if (textIn(bytes.subarray(start, end === -1 ? bytes.length : end)) === undefined) return line;
    if (end === -1) return line;
    start = end + 1;
    line += 1;
  }
}
