import * as z from 'zod';
import type { Path } from '../../case/index.ts';
import type { TranscriptFormat } from '../../media/index.ts';

/** A problem at a place in the case, before the place is a line. */
export interface PlacedProblem {
  readonly at: Path;
  readonly message: string;
  readonly remedy: string;
}

/** An object of a case file that nobody has checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a track says of its transcript, and the length of its recording. */
export interface TranscriptName {
  readonly file: string;
  readonly speakers?: string;
  readonly format?: TranscriptFormat;
  readonly ms: number;
}

const named = z.strictObject({
  file: z.string().min(1),
  speakers: z.string().min(1).exactOptional(),
  format: z.enum(['webvtt', 'srt', 'whisperx']).exactOptional(),
});
const howToName = 'write `"transcript": { "file": "bwv.vtt" }`, with `"speakers": "speakers.json"` and `"format": "webvtt"` where needed';

/** Reads how a track names its transcript, or what is wrong with that. */
export function transcriptName(track: Fields, at: Path): TranscriptName | PlacedProblem {
  const wrong = (key: readonly string[], message: string, remedy: string): PlacedProblem => ({ at: [...at, ...key], message, remedy });
  const name = named.safeParse(track['transcript']);
  if (!name.success) {
    const key = name.error.issues[0]?.path.map(String) ?? [];
    return wrong(['transcript', ...key], 'expected the name of a transcript', howToName);
  }
  if (Object.hasOwn(track, 'segments'))
    return wrong(['transcript'], 'a track has segments or a transcript, not both', 'remove one of the two');
  if (track['kind'] !== 'sound') return wrong(['transcript'], 'a transcript is of sound', 'give it on the track whose `kind` is `"sound"`');
  const extent = fieldsOf(track['extent']);
  const ms = extent?.['ms'];
  if (extent?.['is'] !== 'time' || typeof ms !== 'number' || !Number.isSafeInteger(ms) || ms <= 0) {
    const remedy = 'write `"extent": { "is": "time", "ms": … }` in whole milliseconds';
    return wrong(['extent'], 'a transcript needs the length of the recording', remedy);
  }
  return { ...name.data, ms };
}

/** A value as an object with fields, where it is one. */
export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}
