// #region transcript
import type { Track } from 'subject-access';
import {
  detectFormat,
  parseSpeakers,
  parseTranscript,
  trackOf,
} from 'subject-access/media';

/**
 * What is read beside a case file: the texts, and the length of the recording,
 * which a transcript does not say.
 */
interface Recording {
  readonly transcript: string;
  readonly speakers: string;
  readonly ms: number;
  /** The ids of the people in the case. */
  readonly people: readonly string[];
}

/**
 * The sound track of a recording, to put into an item of a case; or everything
 * that is wrong with its files.
 */
export function soundTrack({
  transcript,
  speakers,
  ms,
  people,
}: Recording): Track | readonly string[] {
  const format = detectFormat(transcript);
  if (format === undefined) return ['this is not WebVTT, SRT or WhisperX JSON'];
  const cues = parseTranscript(transcript, format, { ms });
  const voices = parseSpeakers(speakers);
  if (!cues.ok || !voices.ok) {
    return [cues, voices].flatMap((one) =>
      one.ok
        ? []
        : one.problems.map(({ line, message }) => `line ${line}: ${message}`),
    );
  }
  const made = trackOf(cues.transcript, {
    id: 'sound',
    ms,
    speakers: voices.speakers,
    people,
  });
  return made.ok
    ? made.track
    : made.problems.map(({ line, message }) => `line ${line}: ${message}`);
}
// #endregion transcript
