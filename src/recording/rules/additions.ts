import { quoted } from '../../case/index.ts';
import type { RecordProblem } from '../problem.ts';
import { recordProblem } from '../problem.ts';
import type { ApprovalEntry, DecisionEntry, DissentEntry, OverrideEntry, Revision } from '../record.ts';
import { decidersOf, sameName } from './people.ts';

/** Someone else approves: not the person who signed the decision, nor anyone whose judgement used a power in it. */
export function approvalProblems(before: readonly Revision[], { of, signed }: ApprovalEntry): readonly RecordProblem[] {
  const decision = decisionAt(before, of);
  if (decision === undefined) return [noDecision(of)];
  if (!decidersOf(decision).some((name) => sameName(name, signed.by))) return [];
  return [
    recordProblem(
      ['signed', 'by'],
      `${quoted(signed.by)} decided it, and cannot also approve it`,
      'have someone approve it who neither signed the decision nor used a power in it',
    ),
  ];
}

/** A dissent or an override is a new judgement, under a provision that leaves a choice, by someone who did not make the one it is against. */
export function judgedOtherwiseProblems(before: readonly Revision[], entry: DissentEntry | OverrideEntry): readonly RecordProblem[] {
  const decision = decisionAt(before, entry.of);
  if (decision === undefined) return [noDecision(entry.of)];
  return [...newnessProblems(before, entry), ...choiceProblems(decision, entry), ...replacingProblems(decision, entry)].map((problem) =>
    recordProblem(['judgement', ...problem.at], problem.message, problem.remedy),
  );
}

function newnessProblems(before: readonly Revision[], { judgement }: DissentEntry | OverrideEntry): readonly RecordProblem[] {
  const taken = before.some((revision) => idsIn(revision).includes(judgement.id));
  if (!taken) return [];
  return [recordProblem(['id'], `there is a judgement ${quoted(judgement.id)} already`, 'give the new judgement an id of its own')];
}

/** Only where the law leaves a choice can somebody choose otherwise. What must be applied is applied: the fact it rests on is what may be wrong. */
function choiceProblems({ account }: DecisionEntry, { is, judgement }: DissentEntry | OverrideEntry): readonly RecordProblem[] {
  // A judgement may be under a section whose subsections are the provisions: section 53, section 45(6).
  const within = (cite: string) => cite === judgement.provision || cite.startsWith(`${judgement.provision}/`);
  const cited = [account, ...(account.alongside ?? [])].flatMap(({ law }) => law);
  const law = cited.filter(({ cite, power }) => power !== undefined && within(cite));
  if (law.length > 0 && law.every(({ power }) => power === 'may')) return [];
  return law.length === 0
    ? [
        recordProblem(
          ['provision'],
          `${quoted(judgement.provision)} had no part in the decision`,
          'name a provision that the decision rests on; to bring in another, judge it in the case and decide again',
        ),
      ]
    : [
        recordProblem(
          ['provision'],
          `${quoted(judgement.provision)} leaves no choice: it must be applied, so there can be no ${is} under it`,
          'if a fact it rests on is wrong, put that right in the case and decide again',
        ),
      ];
}

function replacingProblems({ account }: DecisionEntry, { is, judgement }: DissentEntry | OverrideEntry): readonly RecordProblem[] {
  const problems: RecordProblem[] = [];
  const against = account.judgements.find(({ id }) => id === judgement.replaces);
  if (is === 'dissent' && judgement.replaces !== undefined) {
    problems.push(recordProblem(['replaces'], 'a dissent replaces nothing', 'leave `replaces` out, or make it an override'));
  }
  if (is === 'override' && against === undefined) {
    problems.push(
      recordProblem(['replaces'], 'it does not name a judgement of the decision', 'name the judgement it overrides, by its id'),
    );
  }
  if (is === 'override' && against !== undefined && against.provision !== judgement.provision) {
    problems.push(
      recordProblem(
        ['provision'],
        `it is under ${quoted(judgement.provision)}, and the judgement it overrides is under ${quoted(against.provision)}`,
        'judge under the same provision; a judgement under another is made in the case',
      ),
    );
  }
  if (against !== undefined && sameName(against.signed.by, judgement.signed.by)) {
    problems.push(
      recordProblem(
        ['signed', 'by'],
        `${quoted(judgement.signed.by)} made the judgement it is against`,
        'judge again in the case, with `replaces`, and decide again',
      ),
    );
  }
  return problems;
}

function decisionAt(before: readonly Revision[], sequence: number): DecisionEntry | undefined {
  const revision = before[sequence - 1];
  return revision?.is === 'decision' ? revision : undefined;
}

function noDecision(of: number): RecordProblem {
  return recordProblem(['of'], `revision ${of} is not a decision of this record`, 'name a decision by its sequence number');
}

function idsIn(revision: Revision): readonly string[] {
  if (revision.is === 'decision') return revision.account.judgements.map(({ id }) => id);
  return revision.is === 'approval' ? [] : [revision.judgement.id];
}
