import { decoded } from '../../../../../src/cli/reading/decode.ts';
import type { InputNote, InputProblem } from '../../../../../src/cli/reading/problem.ts';
import type { NamedText } from '../../../../../src/cli/reading/transcript-file.ts';
import { readTranscript } from '../../../../../src/cli/reading/transcript-file.ts';
import { detectFormat, parseTranscript } from '../../../../../src/media/index.ts';
import { clock } from '../../../../../src/telling/places.ts';
import type { NamedFile } from './files.ts';

/** A transcript as the page tells it. */
export interface ToldTranscript {
  readonly format: string;
  /** The length taken for the recording, in whole milliseconds. */
  readonly ms: number;
  readonly segments: number;
  /** The first of the segments, and no more than a page shows. */
  readonly first: readonly { readonly when: string; readonly who: string; readonly text: string; readonly line: number }[];
  /** A case file that holds it: everything else is left to be asked. */
  readonly caseFile: string;
}

/** A transcript as it was read, or everything wrong with it. */
export type TranscriptRead =
  | { readonly ok: true; readonly told: ToldTranscript; readonly notes: readonly InputNote[] }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Longer than any recording a transcript is read for, to find out how long one is that says so nowhere. */
const longestMs = 1000 * 60 * 60 * 100;
const shown = 200;

/** Reads a transcript: every problem in its place, or what it says. */
export function transcriptTold(
  { transcript, speakers }: { readonly transcript: NamedFile; readonly speakers?: NamedFile },
  given?: number,
): TranscriptRead {
  const texts = [transcript, ...(speakers === undefined ? [] : [speakers])].map(textOf);
  const unread = texts.flatMap((text) => ('problem' in text ? [text.problem] : []));
  const [text, voices] = texts;
  if (text === undefined || 'problem' in text || (voices !== undefined && 'problem' in voices)) return { ok: false, problems: unread };
  const format = detectFormat(text.text);
  const ms = given ?? lengthOf(text.text) ?? longestMs;
  const read = readTranscript({ transcript: text, track: 'sound', ms, ...(voices === undefined ? {} : { speakers: voices }) });
  if (!read.ok) return { ok: false, problems: read.problems };
  const { track, lines, notes } = read;
  const first = track.segments.slice(0, shown).map(({ from = 0, to = 0, speaker, text: said = '' }, index) => ({
    when: `${clock(from)}–${clock(to)}`,
    who: speaker === undefined ? '' : typeof speaker === 'string' ? speaker : speaker.is === 'known' ? speaker.value : 'not known',
    text: said,
    line: lines[index] ?? 1,
  }));
  return {
    ok: true,
    notes,
    told: { format: format ?? '', ms, segments: track.segments.length, first, caseFile: `${JSON.stringify(caseOf(track), null, 2)}\n` },
  };
}

/** Where the last thing said ends: the least a recording can last. */
function lengthOf(text: string): number | undefined {
  const format = detectFormat(text);
  const read = format === undefined ? undefined : parseTranscript(text, format, { ms: longestMs, labels: [] });
  if (read?.ok !== true) return undefined;
  const last = read.transcript.cues.reduce((latest, { to }) => Math.max(latest, to), 0);
  return last > 0 ? last : undefined;
}

function textOf({ name, bytes }: NamedFile): NamedText | { readonly problem: InputProblem } {
  const text = decoded(bytes, name);
  return text.ok ? { file: name, text: text.text } : { problem: text.problem };
}

/** The smallest case that holds a recording: who asks, when, and what for are the page's own inventions, and say so. */
function caseOf(track: unknown): unknown {
  return {
    format: 'subject-access/case@1',
    id: 'tried-on-the-page',
    title: 'A transcript tried on the page: the request round it is invented',
    synthetic: true,
    decidedOn: '2026-11-02',
    request: { receivedOn: '2026-10-12', channel: 'email', text: 'Whatever is said of me in this recording', identity: { doubted: 'no' } },
    controller: { name: 'Chief Constable of Exampleshire', jurisdiction: 'england and wales', competentAuthority: 'schedule 7' },
    dataSubject: 'requester',
    people: [{ id: 'requester', role: 'data subject' }],
    items: [{ id: 'recording', kind: 'other', title: 'The recording', purpose: 'law enforcement', flags: [], tracks: [track] }],
  };
}
