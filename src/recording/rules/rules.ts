import { match } from 'ts-pattern';
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
  return [...afterDraft(before), ...dayProblems(before, entry), ...own];
}

function afterDraft(before: readonly Revision[]): readonly RecordProblem[] {
  const last = before.at(-1);
  if (last === undefined || last.is !== 'decision' || last.signed !== undefined) return [];
  return [recordProblem([], `revision ${last.sequence} is a draft, and nothing follows a draft`, 'make it again, signed')];
}

function dayProblems(before: readonly Revision[], entry: RecordEntry): readonly RecordProblem[] {
  const last = before.at(-1);
  const [day, at] = dayOf(entry);
  const [after] = last === undefined ? [] : dayOf(last);
  if (day === undefined || after === undefined || day >= after) return [];
  return [recordProblem(at, `it is signed on ${day}, before revision ${last?.sequence ?? 0}, of ${after}`, 'sign on the day it is signed')];
}

function dayOf(entry: RecordEntry): readonly [day: string | undefined, at: readonly string[]] {
  return entry.is === 'decision' || entry.is === 'approval'
    ? [entry.signed?.on, ['signed', 'on']]
    : [entry.judgement.signed.on, ['judgement', 'signed', 'on']];
}
