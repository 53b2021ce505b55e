import { cuesOf } from './cue-ids.ts';
import { detectFormat, withoutMark } from './detect-format.ts';
import { placeFinder } from './json-text.ts';
import type { Remarks } from './remarks.ts';
import { remarks as newRemarks } from './remarks.ts';
import { readSrt } from './srt.ts';
import { clockTime } from './times.ts';
import type { Cue, ParsedTranscript, TranscriptFormat, TranscriptOptions } from './transcript.ts';
import { readWebvtt } from './webvtt.ts';
import { readWhisperx } from './whisperx.ts';

/** A hundred million UTF-16 code units: some thousand hours of speech. */
export const longestTranscript = 100_000_000;

/** As much as one segment of a case file may say, in UTF-16 code units. */
const longestCue = 1_000_000;

const readers = {
  webvtt: readWebvtt,
  srt: readSrt,
  whisperx: (text: string, _: ReadonlySet<string>, remarks: Remarks) => readWhisperx(text, remarks),
};

/** Reads a transcript into cues with integer millisecond times. Never throws on what the text says: it gives the cues, or every problem with its place. */
export function parseTranscript(text: string, format: TranscriptFormat, { ms, labels = [] }: TranscriptOptions = {}): ParsedTranscript {
  const remarks = newRemarks();
  const unmarked = withoutMark(text);
  if (!isText(unmarked, format, remarks)) return { ok: false, problems: remarks.problems() };

  const drafts = readers[format](unmarked, new Set(labels), remarks);
  const cues = cuesOf(drafts, remarks);
  remarkOnOrder(cues, remarks);
  sayEndless(cues, remarks);
  if (ms !== undefined) sayPastEnd(cues, ms, remarks);
  const problems = remarks.problems();
  if (problems.length > 0) return { ok: false, problems };
  if (cues.length === 0) remarks.note({ line: 1 }, 'the transcript has no cues: nothing it says is known');
  return { ok: true, transcript: { cues }, notes: remarks.notes() };
}

/** Whether the text can be read as the format at all. */
function isText(text: string, format: TranscriptFormat, remarks: Remarks): boolean {
  const start = { line: 1 };
  if (text.length > longestTranscript) {
    remarks.problem(
      start,
      `the file is ${text.length} characters long, over the limit of ${longestTranscript}`,
      'split it, one recording to a file',
    );
    return false;
  }
  if (text.trim() === '') {
    remarks.problem(start, 'the file is empty', 'give the transcript as the tool that made it wrote it');
    return false;
  }
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    remarks.problem(placeFinder(text)(nul), 'a character here is NUL: this is not text, or not UTF-8', 'save the transcript as UTF-8 text');
    return false;
  }
  const seems = detectFormat(text);
  if (seems !== undefined && seems !== format) {
    remarks.problem(
      start,
      `the file begins as \`${seems}\` does, not as \`${format}\``,
      `name its format as \`${seems}\`, or give the other file`,
    );
    return false;
  }
  const unread = text.indexOf('\uFFFD');
  if (unread !== -1) remarks.note(placeFinder(text)(unread), 'a character here was lost before the file was read: check its encoding');
  return true;
}

function remarkOnOrder(cues: readonly Cue[], remarks: Remarks): void {
  let latestStart = 0;
  for (const { from, line } of cues) {
    if (from < latestStart) remarks.note({ line }, 'this cue starts before one above it: cues are kept in the order of the file');
    latestStart = Math.max(latestStart, from);
  }
}

/** A problem for each cue with more words than a case file takes in one place. */
function sayEndless(cues: readonly Cue[], remarks: Remarks): void {
  for (const { text, words = [], line } of cues) {
    if ([text, ...words.map((word) => word.text)].every(({ length }) => length <= longestCue)) continue;
    remarks.problem({ line }, `the cue is over ${longestCue} characters long`, 'part it into cues of a sentence or two');
  }
}

/** A problem for each cue that runs past the end of a recording `ms` milliseconds long. */
export function sayPastEnd(cues: readonly Cue[], ms: number, remarks: Remarks): void {
  const said = new Set<string>();
  for (const { id, partOf = id, to, line } of cues) {
    if (to <= ms || said.has(partOf)) continue;
    said.add(partOf);
    remarks.problem(
      { line },
      `the cue ends at \`${clockTime(to)}\`, past the end of the recording at \`${clockTime(ms)}\``,
      'check that this transcript is of this recording, and that the recording is as long as you say',
    );
  }
}
