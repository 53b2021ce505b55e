import { basename } from 'node:path';
import type { ItemKind, Track } from '../../case/index.ts';
import type { TranscriptFormat } from '../../media/index.ts';
import type { ExitCode } from '../exit.ts';
import { exitCodes } from '../exit.ts';
import { decoded, largestFile } from '../reading/decode.ts';
import type { InputProblem } from '../reading/problem.ts';
import { noteText, problemText } from '../reading/problem.ts';
import type { NamedText } from '../reading/transcript-file.ts';
import { readTranscript } from '../reading/transcript-file.ts';
import type { World } from '../world.ts';

/** What is known of a recording beside its transcript. */
export interface ImportFlags {
  readonly duration: number;
  readonly format?: TranscriptFormat;
  readonly speakers?: string;
  readonly track: string;
  readonly item?: string;
  readonly kind: ItemKind;
  readonly title?: string;
}

/** Turns a transcript into a track, or an item with that track, to put into a case file. */
export async function runImportTranscript(file: string, flags: ImportFlags, world: World): Promise<ExitCode> {
  const transcript = await textOf(file, world);
  const speakers = flags.speakers === undefined ? undefined : await textOf(flags.speakers, world);
  const unread = [transcript, speakers].filter((one) => one !== undefined && 'message' in one);
  if (unread.length > 0 || 'message' in transcript || (speakers !== undefined && 'message' in speakers)) return refuse(unread, world);
  const { format, track, duration: ms } = flags;
  const read = readTranscript({
    transcript,
    track,
    ms,
    ...(speakers === undefined ? {} : { speakers }),
    ...(format === undefined ? {} : { format }),
  });
  if (!read.ok) return refuse(read.problems, world);
  await world.stderr.write(read.notes.map(noteText).join(''));
  await world.stdout.write(
    `${JSON.stringify(flags.item === undefined ? read.track : itemOf(file, flags.item, flags, read.track), null, 2)}\n`,
  );
  return exitCodes.done;
}

/** An item that says no more than is known: what it is processed for is still to be asked. */
function itemOf(file: string, id: string, { kind, title }: ImportFlags, track: Track) {
  return { id, kind, title: title ?? (file === '-' ? id : basename(file)), purpose: { is: 'unknown', why: 'not asked' }, tracks: [track] };
}

async function textOf(file: string, world: World): Promise<NamedText | InputProblem> {
  const read = file === '-' ? await world.readInput(largestFile) : await world.readFile(file, largestFile);
  if (!read.ok) return { file, message: read.message, remedy: read.remedy };
  const text = decoded(read.bytes, file);
  return text.ok ? { file, text: text.text } : text.problem;
}

async function refuse(problems: readonly InputProblem[], world: World): Promise<ExitCode> {
  await world.stderr.write(problems.map(problemText).join(''));
  return exitCodes.badInput;
}
