import type { RecordRegister } from '../../recording/index.ts';
import { readRegister } from '../../recording/index.ts';
import type { World } from '../world.ts';
import { largestFile } from './decode.ts';
import type { InputProblem } from './problem.ts';
import { exactly } from './record-file.ts';

/** A register that holds in itself with its bytes, or everything wrong with its file. */
export type ReadRegisterFile =
  | { readonly ok: true; readonly register: RecordRegister; readonly bytes: Uint8Array; readonly text: string }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Reads a register and holds it against itself, byte for byte. */
export async function readRegisterFile(file: string, world: World): Promise<ReadRegisterFile> {
  const read = await world.readFile(file, largestFile);
  if (!read.ok) return { ok: false, problems: [{ file, message: read.message, remedy: read.remedy }] };
  const text = exactly(read.bytes);
  if (text === undefined)
    return { ok: false, problems: [{ file, message: 'it is not UTF-8', remedy: 'find the register as it was kept' }] };
  const held = readRegister(text);
  if (held.ok) return { ok: true, register: held.register, bytes: read.bytes, text };
  return { ok: false, problems: held.problems.map(({ path, message, remedy }) => ({ file, path, message, remedy })) };
}
