import type { Word } from '../case/index.ts';
import type { Note, Problem } from './remarks.ts';

/** The transcript formats that are read. */
export type TranscriptFormat = 'webvtt' | 'whisperx' | 'srt';

/** What one voice says over one span of a recording. */
export interface Cue {
  /** The id given, or its number from 1, made unique. A cue in which several voices speak becomes `7a`, `7b` and so on. */
  readonly id: string;
  /** The id of the whole cue, where this is one voice of several in it. */
  readonly partOf?: string;
  /** Integer milliseconds from the start of the recording. */
  readonly from: number;
  /** Integer milliseconds from the start of the recording; the span is half-open. */
  readonly to: number;
  /** The speaker's label as the transcript writes it. It names a voice, not a person. */
  readonly label?: string;
  /** Plain words: no tags, escapes resolved, lines parted by `\n`. */
  readonly text: string;
  /** Words, with times in integer milliseconds where the transcript gives them. */
  readonly words?: readonly Word[];
  /** The line of the file its times stand on, from 1. */
  readonly line: number;
}

/** What a transcript says, cue by cue, in the order of the file. */
export interface Transcript {
  readonly cues: readonly Cue[];
}

/** A transcript, with notes on what was loose in it; or every problem found. */
export type ParsedTranscript =
  | { readonly ok: true; readonly transcript: Transcript; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What is known of a transcript beside its text. */
export interface TranscriptOptions {
  /** The length of the recording in integer milliseconds: a cue past it is a problem. */
  readonly ms?: number;
  /** Names that begin a speaker's words as `Name:`, where the transcript writes them in a way that could be speech. */
  readonly labels?: Iterable<string>;
}
