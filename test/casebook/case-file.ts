import { readFileSync } from 'node:fs';
import type { Case, Track } from '../../src/case/index.ts';
import { parseCase } from '../../src/case/index.ts';
import { parseSpeakers, parseTranscript, trackOf } from '../../src/media/index.ts';

/** A sound track in a file may name its transcript, and the file that says whose the voices are, in place of its segments. */
interface Named {
  readonly id: string;
  readonly extent: { readonly ms: number };
  readonly transcript?: { readonly file: string; readonly speakers: string };
}

interface Written {
  readonly people: readonly { readonly id: string }[];
  readonly items: readonly { readonly tracks: readonly Named[] }[];
}

/** Reads a case file with its transcripts, as the command does. */
export function readCase(file: URL): Case {
  const written = JSON.parse(readFileSync(file, 'utf8')) as Written;
  const people = written.people.map(({ id }) => id);
  const items = written.items.map((item) => ({ ...item, tracks: item.tracks.map((track) => described(track, people, file)) }));
  const parsed = parseCase({ ...written, items });
  if (!parsed.ok) throw new Error(`${file.pathname}: ${JSON.stringify(parsed.problems, null, 1)}`);
  return parsed.value;
}

function described({ transcript, ...track }: Named, people: readonly string[], beside: URL): Track | Named {
  if (transcript === undefined) return track;
  const speakers = parseSpeakers(readFileSync(new URL(transcript.speakers, beside), 'utf8'));
  const cues = parseTranscript(readFileSync(new URL(transcript.file, beside), 'utf8'), 'webvtt', { ms: track.extent.ms });
  if (!speakers.ok || !cues.ok) throw new Error(`${beside.pathname}: ${JSON.stringify([speakers, cues], null, 1)}`);
  const made = trackOf(cues.transcript, { id: track.id, ms: track.extent.ms, speakers: speakers.speakers, people });
  if (!made.ok) throw new Error(`${beside.pathname}: ${JSON.stringify(made.problems, null, 1)}`);
  return { ...track, ...made.track };
}
