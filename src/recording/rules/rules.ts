import { match } from 'ts-pattern';
import { isCivilDay } from '../../calendar/index.ts';
import type { SignedBy } from '../../case/index.ts';
import type { RecordProblem } from '../problem.ts';
import { recordProblem } from '../problem.ts';
import type { RecordEntry, Revision } from '../record.ts';
import { approvalProblems, judgedOtherwiseProblems } from './additions.ts';
import { decisionProblems } from './following.ts';

/** Everything against adding an entry after these revisions, placed within the entry. */
export function entryProblems(before: readonly Revision[], entry: RecordEntry): readonly RecordProblem[] {
  const own = match(entry)
    .with({ is: 'decision' }, (decision) => decisionProblems(before, decision))
    .with({ is: 'approval' }, (approval) => approvalProblems(before, approval))
    .with({ is: 'dissent' }, { is: 'override' }, (otherwise) => judgedOtherwiseProblems(before, otherwise))
    .exhaustive();
  return [...afterDraft(before), ...signatureProblems(entry), ...dayProblems(before, entry), ...own];
}

function afterDraft(before: readonly Revision[]): readonly RecordProblem[] {
  const last = before.at(-1);
  if (last === undefined || last.is !== 'decision' || last.signed !== undefined) return [];
  return [recordProblem([], `revision ${last.sequence} is a draft, and nothing follows a draft`, 'make it again, signed')];
}

/** A signature is a named person, in a role, on a day of the calendar. */
function signatureProblems(entry: RecordEntry): readonly RecordProblem[] {
  const [signed, at] = signatureOf(entry);
  if (signed === undefined) return [];
  return [
    ...(['by', 'role'] as const)
      .filter((key) => signed[key].trim() === '')
      .map((key) => recordProblem([...at, key], 'it is blank', 'write the name and the role of the person who signs')),
    ...(isCivilDay(signed.on) ? [] : [recordProblem([...at, 'on'], 'it is not a day of the calendar', 'write it as YYYY-MM-DD')]),
  ];
}

function dayProblems(before: readonly Revision[], entry: RecordEntry): readonly RecordProblem[] {
  const last = before.at(-1);
  const [day, at] = dayOf(entry);
  const [after] = last === undefined ? [] : dayOf(last);
  if (day === undefined || after === undefined || day >= after) return [];
  return [recordProblem(at, `it is signed on ${day}, before revision ${last?.sequence ?? 0}, of ${after}`, 'sign on the day it is signed')];
}

function dayOf(entry: RecordEntry): readonly [day: string | undefined, at: readonly string[]] {
  const [signed, at] = signatureOf(entry);
  return [signed?.on, [...at, 'on']];
}

function signatureOf(entry: RecordEntry): readonly [signed: SignedBy | undefined, at: readonly string[]] {
  return entry.is === 'decision' || entry.is === 'approval'
    ? [entry.signed, ['signed']]
    : [entry.judgement.signed, ['judgement', 'signed']];
}
