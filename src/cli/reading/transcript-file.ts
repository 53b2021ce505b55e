import type { Track } from '../../case/index.ts';
import type { TranscriptFormat } from '../../media/index.ts';
import { cuesDiscussed, detectFormat, parseSpeakers, parseTranscript, trackOf } from '../../media/index.ts';
import type { InputNote, InputProblem } from './problem.ts';

/** A file that was read, under the name it is known by. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** What a transcript is read with. */
export interface TranscriptRequest {
  readonly transcript: NamedText;
  readonly speakers?: NamedText;
  /** Told from the text itself where absent. */
  readonly format?: TranscriptFormat;
  readonly track: string;
  /** The length of the recording, in whole milliseconds. */
  readonly ms: number;
  /** The ids of everyone in the case, where there is one. */
  readonly people?: readonly string[];
}

/** A track, with where each segment came from; or every problem found. */
export type ReadTranscript =
  | ({ readonly ok: true; readonly track: Track; readonly notes: readonly InputNote[] } & Origins)
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Where the segments of a track stand in its transcript and its speaker file. */
export interface Origins {
  /** The line of the transcript each cue's segment stands on, from 1; those that the speaker file adds come after. */
  readonly lines: readonly number[];
  /** The line of the speaker file that each segment after those of the cues stands on, from 1, by the segment's id, in its order. */
  readonly alsoHeard: ReadonlyMap<string, number>;
  /** The label of each segment's voice, by the segment's id. */
  readonly labels: ReadonlyMap<string, string>;
  /** The ids of the segments that each entry of `discusses` covers. */
  readonly covers: readonly (readonly string[])[];
}

/** Reads a transcript, and who its voices are, into a track. Every problem is placed in the file it stands in. */
export function readTranscript({ transcript, speakers, format, track, ms, people }: TranscriptRequest): ReadTranscript {
  const known = format ?? detectFormat(transcript.text);
  if (known === undefined) {
    const message = 'the file begins like no transcript that is read: WebVTT, SRT or WhisperX JSON';
    return { ok: false, problems: [{ file: transcript.file, line: 1, message, remedy: 'give one of those, or name its format' }] };
  }
  const voices = speakers === undefined ? undefined : parseSpeakers(speakers.text);
  if (speakers !== undefined && voices?.ok === false) return { ok: false, problems: voices.problems.map(within(speakers.file)) };
  const labels = voices?.ok === true ? [...voices.speakers.labels.keys()] : [];
  const read = parseTranscript(transcript.text, known, { ms, labels });
  if (!read.ok) return { ok: false, problems: read.problems.map(within(transcript.file)) };

  const options = {
    id: track,
    ms,
    ...(people === undefined ? {} : { people }),
    ...(voices?.ok === true ? { speakers: voices.speakers } : {}),
  };
  const made = trackOf(read.transcript, options);
  const other = speakers?.file ?? transcript.file;
  // The transcript has been held to the length already: what is left to find stands in the speaker file.
  if (!made.ok) return { ok: false, problems: made.problems.map(within(other)) };
  const spoken = voices?.ok === true ? voices.notes : [];
  return {
    ok: true,
    track: made.track,
    lines: read.transcript.cues.map(({ line }) => line),
    labels: new Map(read.transcript.cues.flatMap(({ id, label }) => (label === undefined ? [] : [[id, label] as const]))),
    alsoHeard: new Map(
      made.track.segments
        .slice(read.transcript.cues.length)
        .map(({ id }, index) => [id, voices?.ok === true ? (voices.speakers.alsoHeard[index]?.line ?? 1) : 1]),
    ),
    covers: voices?.ok === true ? cuesDiscussed(read.transcript, voices.speakers) : [],
    notes: [...read.notes.map(within(transcript.file)), ...[...spoken, ...made.notes].map(within(other))],
  };
}

function within(file: string): <One extends object>(one: One) => One & { readonly file: string } {
  return (one) => ({ ...one, file });
}
