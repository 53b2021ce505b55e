import type { Registered } from '../../recording/index.ts';
import { deleteRecord, emptyRegister, keepRecord, registerText, verifyRegister } from '../../recording/index.ts';
import { safeText } from '../../telling/index.ts';
import type { ExitCode } from '../exit.ts';
import { exitCodes } from '../exit.ts';
import { largestFile } from '../reading/decode.ts';
import type { InputProblem } from '../reading/problem.ts';
import { problemText } from '../reading/problem.ts';
import { exactly, readRecordFile } from '../reading/record-file.ts';
import { readRegisterFile } from '../reading/register-file.ts';
import type { World } from '../world.ts';

/** How `register keep` is asked to note a record. */
export interface KeepFlags {
  /** The civil day its retention ends. */
  readonly until: string;
  /** Begins a register where there is none. */
  readonly begin?: true;
}

/** How `register delete` is asked to delete a record. */
export interface DeleteFlags {
  readonly reason: string;
  readonly sign: string;
  readonly role: string;
  /** The civil day it is signed. */
  readonly on: string;
}

/** Notes in a register where a record stands, and until when it is kept. */
export async function runKeep(file: string, record: string, { until, begin }: KeepFlags, world: World): Promise<ExitCode> {
  const held = await readRecordFile(record, world);
  if (!held.ok) return refuse(held.problems, world);
  if (begin === true) {
    const begun = keepRecord(emptyRegister, held.record, until);
    if (!begun.ok) return refuse(placed(record, begun), world);
    const wrote = await world.writeWhole(file, registerText(begun.register), false);
    if (!wrote.ok) return refuse([{ file, message: wrote.message, remedy: 'leave --begin out to add to it' }], world);
    return said(`${safeText(file)}: begun, with ${safeText(held.record.case)}\n`, world);
  }
  const read = await readRegisterFile(file, world);
  if (!read.ok) return refuse(read.problems, world);
  const kept = keepRecord(read.register, held.record, until);
  if (!kept.ok) return refuse(placed(record, kept), world);
  const replaced = await world.replaceFile(file, read.bytes, new TextEncoder().encode(registerText(kept.register)));
  if (!replaced.ok) return refuse([{ file, ...replaced }], world);
  return said(`${safeText(file)}: ${safeText(held.record.case)} is kept until ${until}\n`, world);
}

/**
 * Deletes the whole record of a case whose retention has ended. The register says so first: were the file to stay after all, the
 * register would show it, and a file gone without a line would look lost.
 */
export async function runDelete(file: string, record: string, flags: DeleteFlags, world: World): Promise<ExitCode> {
  if (record === '-')
    return refuse([{ file: record, message: 'what is read from there cannot be deleted', remedy: 'name the file of the record' }], world);
  const read = await readRegisterFile(file, world);
  if (!read.ok) return refuse(read.problems, world);
  const held = await readRecordFile(record, world);
  if (!held.ok) return refuse(held.problems, world);
  const { case: case_, revisions } = held.record;
  const standing = read.register.lines.filter((line) => line.case === case_).at(-1);
  if (standing !== undefined && standing.head !== revisions.at(-1)?.hash) {
    const message = 'it does not stand where the register says';
    return refuse([{ file: record, message, remedy: 'note its last revision with `register keep`, or find what was cut from it' }], world);
  }
  const signed = { by: flags.sign, role: flags.role, on: flags.on };
  const deleted = deleteRecord(read.register, case_, flags.reason, signed);
  if (!deleted.ok) return refuse(placed(file, deleted), world);
  const replaced = await world.replaceFile(file, read.bytes, new TextEncoder().encode(registerText(deleted.register)));
  if (!replaced.ok) return refuse([{ file, ...replaced }], world);
  const removed = await world.removeFile(record, held.bytes);
  if (!removed.ok)
    return refuse(
      [
        {
          file: record,
          message: `the register says it was deleted, and it is still there: ${removed.message}`,
          remedy: 'delete it by hand',
        },
      ],
      world,
    );
  return said(`${safeText(record)}: deleted; ${safeText(file)} says so\n`, world);
}

/** Lists every break in a register and in the records it names. */
export async function runVerifyRegister(file: string, records: readonly string[], world: World): Promise<ExitCode> {
  const read = await readRegisterFile(file, world);
  if (!read.ok) return refuse(read.problems, world);
  const texts: string[] = [];
  const unread: InputProblem[] = [];
  for (const record of records) {
    const found = await world.readFile(record, largestFile);
    const text = found.ok ? exactly(found.bytes) : undefined;
    if (!found.ok) unread.push({ file: record, message: found.message, remedy: found.remedy });
    else if (text === undefined) unread.push({ file: record, message: 'it is not UTF-8', remedy: 'find the record as it was kept' });
    else texts.push(text);
  }
  if (unread.length > 0) return refuse(unread, world);
  const breaks = verifyRegister(read.text, texts).map(({ at, path, message, remedy }): InputProblem => {
    const [first, index] = at;
    const named = first === 'records' && typeof index === 'number' ? records[index] : undefined;
    return named === undefined
      ? { file, path, message, remedy }
      : { file: named, path: path.replace(/^records\[\d+\]\.?/, ''), message, remedy };
  });
  if (breaks.length > 0) return refuse(breaks, world);
  const last = new Map(read.register.lines.map((line) => [line.case, line.is]));
  const kept = [...last.values()].filter((is) => is === 'kept').length;
  const head = read.register.lines.at(-1)?.hash ?? '';
  return said(`It holds: ${kept} kept, ${last.size - kept} deleted, the last line ${head}\n`, world);
}

/** A line that cannot be added is about the record or the day it is signed. */
function placed(file: string, registered: Registered): readonly InputProblem[] {
  return registered.ok ? [] : registered.problems.map(({ path, message, remedy }) => ({ file, path, message, remedy }));
}

async function said(text: string, world: World): Promise<ExitCode> {
  await world.stdout.write(text);
  return exitCodes.done;
}

async function refuse(problems: readonly InputProblem[], world: World): Promise<ExitCode> {
  await world.stderr.write(problems.map(problemText).join(''));
  return exitCodes.badInput;
}
