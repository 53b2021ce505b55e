import { readFileSync } from 'node:fs';
import type { Cue, Note, Problem, TranscriptFormat, TranscriptOptions } from '../../src/media/index.ts';
import { parseTranscript } from '../../src/media/index.ts';

/** A synthetic file of `samples/`. */
export const sample = (ending: string): string =>
  readFileSync(new URL(`samples/synthetic-neighbour-dispute.${ending}`, import.meta.url), 'utf8');

/** The cues of a transcript that reads without a problem. */
export function cuesIn(text: string, format: TranscriptFormat = 'webvtt', options?: TranscriptOptions): readonly Cue[] {
  const parsed = parseTranscript(text, format, options);
  if (!parsed.ok) throw new Error(said(parsed.problems).join('\n'));
  return parsed.transcript.cues;
}

/** What is noted of a transcript that reads, or why it does not, as `line:column message`. */
export function remarksOn(text: string, format: TranscriptFormat = 'webvtt', options?: TranscriptOptions): readonly string[] {
  const parsed = parseTranscript(text, format, options);
  return said(parsed.ok ? parsed.notes : parsed.problems);
}

/** Remarks as `line:column message`, or `line message` where there is no column. */
export const said = (remarks: readonly (Note | Problem)[]): readonly string[] =>
  remarks.map(({ line, column, message }) => `${line}${column === undefined ? '' : `:${column}`} ${message}`);

/** A WebVTT file of one cue from 1 s to 9 s that says `payload`, on line 4. */
export const oneCue = (payload: string): string => `WEBVTT\n\n00:01.000 --> 00:09.000\n${payload}\n`;
