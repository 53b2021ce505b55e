import type { Track } from '../case/index.ts';
import { sayPastEnd } from './parse-transcript.ts';
import type { Note, Problem } from './remarks.ts';
import { remarks as newRemarks } from './remarks.ts';
import type { SegmentsOptions } from './segments.ts';
import { segmentsOf, unconfirmed } from './segments.ts';
import type { Speakers } from './speaker-file.ts';
import type { Transcript } from './transcript.ts';

/** What a sound track is made with, beside its transcript. */
export interface TrackOptions extends SegmentsOptions {
  /** The id of the track within its item. */
  readonly id: string;
  /** The length of the recording in integer milliseconds. */
  readonly ms: number;
  readonly speakers?: Speakers;
}

/** A sound track; or every problem found. Lines are of the transcript for cues, and of the speaker file for people and labels. */
export type MadeTrack =
  | { readonly ok: true; readonly track: Track; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The sound track of a recording, described by its transcript. It is complete only where a confirmed speaker file says so. */
export function trackOf(transcript: Transcript, { id, ms, speakers, ...options }: TrackOptions): MadeTrack {
  if (!Number.isSafeInteger(ms) || ms <= 0) {
    throw new RangeError(`trackOf: \`ms\` should be the length of the recording in whole milliseconds, not \`${ms}\``);
  }
  const remarks = newRemarks();
  sayPastEnd(transcript.cues, ms, remarks);
  for (const { to, line } of speakers?.alsoHeard ?? []) {
    if (to > ms) {
      remarks.problem(
        { line },
        `the stretch ends at \`${to}\`, past the end of the recording at \`${ms}\` milliseconds`,
        'write where it ends on this recording, in milliseconds',
      );
    }
  }
  const made = segmentsOf(transcript, speakers, options);
  const problems = [...remarks.problems(), ...(made.ok ? [] : made.problems)];
  if (!made.ok || problems.length > 0) return { ok: false, problems };

  const { confirmed, complete = 'unknown' } = speakers ?? {};
  return {
    ok: true,
    track: {
      id,
      kind: 'sound',
      extent: { is: 'time', ms },
      complete: confirmed === undefined ? unconfirmed(complete) : complete,
      ...(confirmed === undefined ? {} : { describedBy: confirmed }),
      segments: made.segments,
    },
    notes: made.notes,
  };
}
