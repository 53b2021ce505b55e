import type { SignedBy } from '../../case/index.ts';
import { quoted } from '../../case/index.ts';
import { canonicalText, hashOf } from '../canonical.ts';
import { headOf } from '../chain.ts';
import type { RecordProblem } from '../problem.ts';
import { recordProblem } from '../problem.ts';
import type { CaseRecord } from '../record.ts';
import type { DeletedEntry, KeptEntry, RecordRegister, RegisterLine } from './register.ts';
import { registerFormat } from './register.ts';

/** A register with a line added, or everything against adding it. */
export type Registered =
  | { readonly ok: true; readonly register: RecordRegister }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };

/** A register of no records. */
export const emptyRegister: RecordRegister = { format: registerFormat, lines: [] };

/** What the first line of a register follows. */
export const openingOfRegister = hashOf({ format: registerFormat });

/** Notes where a record stands and until which civil day it is kept: when it is begun, and after every revision. */
export function keepRecord(register: RecordRegister, record: CaseRecord, keepUntil: string): Registered {
  const standing = { case: record.case, head: headOf(record), revisions: record.revisions.length };
  return added(register, { is: 'kept', ...standing, keepUntil });
}

/** Notes that a whole record was deleted, once its retention has ended. Every other record still verifies. */
export function deleteRecord(register: RecordRegister, case_: string, reason: string, signed: SignedBy): Registered {
  const last = lastOf(register.lines, case_);
  if (last === undefined) {
    const message = `no record of ${quoted(case_)} is in the register`;
    return { ok: false, problems: [recordProblem(['case'], message, 'name a case whose record is kept')] };
  }
  return added(register, { is: 'deleted', case: case_, head: last.head, revisions: last.revisions, reason, signed });
}

/** A register as it is kept: canonical JSON. */
export function registerText(register: RecordRegister): string {
  return canonicalText(register);
}

/** The last line about a case, where there is one. */
export function lastOf(lines: readonly RegisterLine[], case_: string): RegisterLine | undefined {
  return lines.filter((line) => line.case === case_).at(-1);
}

/** Everything against a line after these, placed within the line. */
export function lineProblems(before: readonly RegisterLine[], line: KeptEntry | DeletedEntry): readonly RecordProblem[] {
  const last = lastOf(before, line.case);
  if (last?.is === 'deleted') return [recordProblem(['case'], 'its record was deleted', 'open another case')];
  if (line.is === 'kept') return keptProblems(last, line);
  if (last === undefined) return [recordProblem(['case'], 'no record of it was kept', 'name a case whose record is kept')];
  const problems: RecordProblem[] = [];
  if (line.head !== last.head || line.revisions !== last.revisions)
    problems.push(recordProblem(['head'], 'it is not where the record stood', 'delete the record as it was last kept'));
  if (line.reason.trim() === '') problems.push(recordProblem(['reason'], 'it gives no reason', 'say why it was deleted'));
  if (line.signed.on <= last.keepUntil) {
    const message = `it is to be kept until ${last.keepUntil}, and this is signed on ${line.signed.on}`;
    problems.push(recordProblem(['signed', 'on'], message, 'keep it until that day has passed'));
  }
  return problems;
}

function keptProblems(last: KeptEntry | undefined, line: KeptEntry): readonly RecordProblem[] {
  if (last === undefined || line.revisions > last.revisions || (line.revisions === last.revisions && line.head === last.head)) return [];
  return [recordProblem(['revisions'], 'the record has lost what it had', 'find the record as it was last kept')];
}

function added(register: RecordRegister, line: KeptEntry | DeletedEntry): Registered {
  const problems = lineProblems(register.lines, line);
  if (problems.length > 0) return { ok: false, problems };
  const previous = register.lines.at(-1)?.hash ?? openingOfRegister;
  const unhashed = { ...line, sequence: register.lines.length + 1, previous };
  const whole = { ...unhashed, hash: hashOf(unhashed) } as RegisterLine;
  return { ok: true, register: { ...register, lines: [...register.lines, whole] } };
}
