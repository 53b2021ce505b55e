import type { Path } from '../../case/index.ts';
import type { World } from '../world.ts';
import { decoded, largestFile } from './decode.ts';
import type { InputNote, InputProblem } from './problem.ts';
import type { NamedText, Origins } from './transcript-file.ts';
import { readTranscript } from './transcript-file.ts';
import type { Fields, PlacedProblem } from './transcript-name.ts';
import { fieldsOf, transcriptName } from './transcript-name.ts';

/** A file named in a case file, as it was read: what is written back later must replace this and nothing else. */
export interface ReadBeside extends NamedText {
  /** The file itself, with links followed. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A track made from a transcript: where it stands in the case, and where its segments come from. */
export interface MadeFrom extends Origins {
  readonly at: Path;
  readonly file: string;
  /** Whose voices its labels are, where a file says so. */
  readonly speakers?: ReadBeside;
}

/** A case with the segments its transcripts give, and everything wrong on the way. */
export interface Resolved {
  readonly value: unknown;
  readonly made: readonly MadeFrom[];
  readonly notes: readonly InputNote[];
  /** Problems in the case file. */
  readonly placed: readonly PlacedProblem[];
  /** Problems in other files. */
  readonly problems: readonly InputProblem[];
}

/** Puts the segments of each transcript a case names in the place of its name. The case given is left as it is. */
export async function resolveTranscripts(value: unknown, file: string, world: World): Promise<Resolved> {
  const made: MadeFrom[] = [];
  const notes: InputNote[] = [];
  const placed: PlacedProblem[] = [];
  const problems: InputProblem[] = [];
  const people = idsIn(fieldsOf(value)?.['people']);
  const texts = new Map<string, ReadBeside | PlacedProblem>();
  let left = largestFile;

  const textOf = async (path: string, at: Path): Promise<ReadBeside | PlacedProblem> => {
    const before = texts.get(path);
    if (before !== undefined) return before;
    const text = await readNamed(path, at);
    texts.set(path, text);
    return text;
  };
  const readNamed = async (path: string, at: Path): Promise<ReadBeside | PlacedProblem> => {
    if (file === '-')
      return { at, message: 'a case from standard input has no folder to find this file in', remedy: 'give the case as a file' };
    const read = await world.readBeside(file, path, left);
    if (!read.ok) return { at, message: `\`${path}\` cannot be read: ${read.message}`, remedy: read.remedy };
    left -= read.bytes.length;
    const text = decoded(read.bytes, path);
    if (text.ok) return { file: path, text: text.text, path: read.path, bytes: read.bytes };
    problems.push(text.problem);
    return { at, message: `\`${path}\` cannot be read`, remedy: text.problem.remedy };
  };

  const resolveTrack = async (track: Fields, at: Path): Promise<Fields> => {
    const { transcript: _, ...rest } = track;
    const empty = { complete: 'unknown', segments: [], ...rest };
    const name = transcriptName(track, at);
    if ('at' in name) {
      placed.push(name);
      return empty;
    }
    const { ms, format } = name;
    const text = await textOf(name.file, [...at, 'transcript', 'file']);
    const voices = name.speakers === undefined ? undefined : await textOf(name.speakers, [...at, 'transcript', 'speakers']);
    for (const one of [text, voices]) if (one !== undefined && 'at' in one) placed.push(one);
    if ('at' in text || (voices !== undefined && 'at' in voices)) return empty;
    const read = readTranscript({
      transcript: text,
      track: 'sound',
      ms,
      people,
      ...(voices === undefined ? {} : { speakers: voices }),
      ...(format === undefined ? {} : { format }),
    });
    if (!read.ok) {
      problems.push(...read.problems);
      return empty;
    }
    notes.push(...read.notes);
    const { lines, labels, alsoHeard, covers } = read;
    made.push({ at, file: text.file, lines, labels, alsoHeard, covers, ...(voices === undefined ? {} : { speakers: voices }) });
    const { complete, describedBy, segments } = read.track;
    return { complete, ...(describedBy === undefined ? {} : { describedBy }), ...rest, segments };
  };

  const resolved = await inEveryTrack(value, resolveTrack);
  return { value: resolved, made, notes, placed, problems };
}

/** The case with every track that names a transcript replaced; what is not shaped like a case is left for its reader to say. */
async function inEveryTrack(value: unknown, replace: (track: Fields, at: Path) => Promise<Fields>): Promise<unknown> {
  const case_ = fieldsOf(value);
  if (case_ === undefined || !Array.isArray(case_['items'])) return value;
  const items = [...(case_['items'] as readonly unknown[])];
  for (const [index, item] of items.entries()) {
    const fields = fieldsOf(item);
    if (fields === undefined || !Array.isArray(fields['tracks'])) continue;
    const tracks = [...(fields['tracks'] as readonly unknown[])];
    for (const [place, track] of tracks.entries()) {
      const one = fieldsOf(track);
      if (one !== undefined && Object.hasOwn(one, 'transcript')) tracks[place] = await replace(one, ['items', index, 'tracks', place]);
    }
    items[index] = { ...fields, tracks };
  }
  return { ...case_, items };
}

function idsIn(people: unknown): readonly string[] {
  return Array.isArray(people) ? people.map((person) => fieldsOf(person)?.['id']).filter((id) => typeof id === 'string') : [];
}
