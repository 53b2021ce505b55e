import { plainCopy, quoted } from '../../case/index.ts';
import { canonicalText, hashOf } from '../canonical.ts';
import type { RecordProblem } from '../problem.ts';
import { recordProblem } from '../problem.ts';
import { readRecord } from '../verify.ts';
import { lastOf, lineProblems, openingOfRegister } from './keep.ts';
import type { RecordRegister, RegisterLine } from './register.ts';
import { registerSchema } from './schema.ts';

/** A register that holds in itself, or every place where it does not. */
export type ReadRegister =
  | { readonly ok: true; readonly register: RecordRegister }
  | {
      readonly ok: false;
      readonly problems: readonly RecordProblem[] /** Where its shape at least is that of a register. */;
      readonly register?: RecordRegister;
    };

/** Reads a register and holds it against itself, apart from the records it names. Never throws. */
export function readRegister(text: string): ReadRegister {
  const remedy = 'find the register as it was kept';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: [recordProblem([], 'it is not JSON', remedy)] };
  }
  const copy = plainCopy(value);
  const shape = copy.problems.length === 0 ? registerSchema.safeParse(copy.value, { jitless: true }) : undefined;
  if (shape?.success !== true) return { ok: false, problems: [recordProblem([], 'it has not the shape of a register', remedy)] };
  const register = shape.data;
  const written = canonicalText(register) === text ? [] : [recordProblem([], 'its text is not canonical JSON', remedy)];
  const problems = [...written, ...lineBreaks(register)];
  return problems.length === 0 ? { ok: true, register } : { ok: false, problems, register };
}

/** Every break in a register and in the records it names, with its place. The records are given as their texts, in any order. */
export function verifyRegister(text: string, records: readonly string[]): readonly RecordProblem[] {
  const read = readRegister(text);
  const own = read.ok ? [] : read.problems;
  return read.register === undefined ? own : [...own, ...recordBreaks(read.register, records)];
}

function lineBreaks({ lines }: RecordRegister): readonly RecordProblem[] {
  return lines.flatMap((line, index) => {
    const { hash, ...rest } = line;
    const problems: RecordProblem[] = [];
    const say = (key: string, message: string) =>
      problems.push(recordProblem(['lines', index, key], message, 'find the register as it was kept'));
    if (line.sequence !== index + 1) say('sequence', `it is ${line.sequence}, where ${index + 1} was due`);
    if (line.previous !== (lines[index - 1]?.hash ?? openingOfRegister)) say('previous', 'it does not follow the line before it');
    if (hash !== hashOf(rest)) say('hash', 'it is not the hash of this line: something in it was changed');
    const against = lineProblems(lines.slice(0, index), line).map(({ at, ...problem }) =>
      recordProblem(['lines', index, ...at], problem.message, problem.remedy),
    );
    return [...problems, ...against];
  });
}

/** Every record still kept is there, holds, and is where the register says; none that was deleted is. */
function recordBreaks({ lines }: RecordRegister, texts: readonly string[]): readonly RecordProblem[] {
  const found = new Map<string, string>();
  const problems: RecordProblem[] = [];
  for (const [index, text] of texts.entries()) {
    const read = readRecord(text);
    if (read.record !== undefined) found.set(read.record.case, text);
    if (!read.ok)
      problems.push(...read.problems.map(({ at, message, remedy }) => recordProblem(['records', index, ...at], message, remedy)));
  }
  for (const case_ of new Set(lines.map((line) => line.case))) {
    const last = lastOf(lines, case_);
    if (last !== undefined) problems.push(...standingProblems(lines.indexOf(last), last, found.get(case_)));
  }
  const kept = new Set(lines.map((line) => line.case));
  for (const case_ of found.keys())
    if (!kept.has(case_)) problems.push(recordProblem(['records'], `${quoted(case_)} is not in the register`, 'note it in the register'));
  return problems;
}

function standingProblems(index: number, line: RegisterLine, text: string | undefined): readonly RecordProblem[] {
  const say = (message: string, remedy: string) => [recordProblem(['lines', index], message, remedy)];
  const name = quoted(line.case);
  if (line.is === 'deleted') return text === undefined ? [] : say(`the record of ${name} was deleted and is still there`, 'delete it');
  if (text === undefined) return say(`the record of ${name} is not there`, 'find it, or say why it is gone');
  const read = readRecord(text);
  const last = read.record?.revisions.at(-1);
  return last?.hash === line.head
    ? []
    : say(`the record of ${name} does not stand where the register says`, 'note its last revision, or find what was cut from it');
}
