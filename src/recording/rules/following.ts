import { quoted } from '../../case/index.ts';
import { canonicalText } from '../canonical.ts';
import type { RecordProblem } from '../problem.ts';
import { recordProblem } from '../problem.ts';
import type { DecisionEntry, Revision } from '../record.ts';

/**
 * A decision rests on what somebody found, so one closed by burden is none. A later one keeps every judgement that came before it, as
 * it was: what changes is a new one that replaces it.
 */
export function decisionProblems(before: readonly Revision[], { account, signed }: DecisionEntry): readonly RecordProblem[] {
  const problems: RecordProblem[] = [...closedProblems(account)];
  const now = new Map(account.judgements.map((judgement) => [judgement.id, judgement]));
  for (const [id, judgement] of judgementsBefore(before)) {
    const same = now.get(id);
    if (same === undefined) {
      problems.push(
        recordProblem(
          ['account', 'judgements'],
          `judgement ${quoted(id)} is in revision ${judgement.sequence} and not in this decision`,
          'put it in the case as it was, and write a new judgement that replaces it',
        ),
      );
    } else if (canonicalText(same) !== canonicalText(judgement.judgement)) {
      problems.push(
        recordProblem(
          ['account', 'judgements', account.judgements.indexOf(same)],
          `judgement ${quoted(id)} is not as it was in revision ${judgement.sequence}`,
          'leave it as it was, and write a new judgement that replaces it',
        ),
      );
    }
  }
  if (signed !== undefined && signed.on < account.decidedOn) {
    problems.push(
      recordProblem(
        ['signed', 'on'],
        `it is signed on ${signed.on}, before the day of decision, ${account.decidedOn}`,
        'sign on the day of decision or after it',
      ),
    );
  }
  return problems;
}

/** What was taken for a draft was found by nobody, and a record has only what was found. */
function closedProblems({ receipt }: DecisionEntry['account']): readonly RecordProblem[] {
  if (receipt.closed === undefined) return [];
  const message = 'it was closed by burden: what nobody has found is taken not to be so, for a draft';
  return [recordProblem(['account', 'receipt', 'closed'], message, 'settle what is open, or record the decision as it stands, not closed')];
}

/** Every judgement that decided so far: those of decisions, and those that overrode. A dissent decided nothing. */
function judgementsBefore(before: readonly Revision[]) {
  const found = new Map<string, { readonly sequence: number; readonly judgement: DecisionEntry['account']['judgements'][number] }>();
  for (const revision of before) {
    if (revision.is === 'decision') {
      for (const judgement of revision.account.judgements)
        if (!found.has(judgement.id)) found.set(judgement.id, { sequence: revision.sequence, judgement });
    }
    if (revision.is === 'override') found.set(revision.judgement.id, { sequence: revision.sequence, judgement: revision.judgement });
  }
  return found;
}
