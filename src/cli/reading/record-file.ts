import type { CaseRecord, ReadRecord, VerifyOptions } from '../../recording/index.ts';
import { readRecord } from '../../recording/index.ts';
import type { World } from '../world.ts';
import { largestFile } from './decode.ts';
import type { InputProblem } from './problem.ts';

/** A record that holds, or everything wrong with its file. */
export type ReadRecordFile =
  | { readonly ok: true; readonly record: CaseRecord; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Reads a record and verifies it. Its bytes are what its hashes cover, so none is overlooked, a byte order mark least of all. */
export async function readRecordFile(file: string, world: World, options: VerifyOptions = {}): Promise<ReadRecordFile> {
  const read = file === '-' ? await world.readInput(largestFile) : await world.readFile(file, largestFile);
  if (!read.ok) return { ok: false, problems: [{ file, message: read.message, remedy: read.remedy }] };
  const text = exactly(read.bytes);
  if (text === undefined) return { ok: false, problems: [{ file, message: 'it is not UTF-8', remedy: 'find the record as it was kept' }] };
  return placed(file, readRecord(text, options), read.bytes);
}

/** The text of a file, every byte of it; none where it is not UTF-8. */
export function exactly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function placed(file: string, read: ReadRecord, bytes: Uint8Array): ReadRecordFile {
  if (read.ok) return { ok: true, record: read.record, bytes };
  return { ok: false, problems: read.problems.map(({ path, message, remedy }) => ({ file, path, message, remedy })) };
}
