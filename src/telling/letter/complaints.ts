import type { Case } from '../../case/index.ts';
import type { CaseDecision } from '../../deciding/index.ts';
import type { LetterKind } from '../wording/letter-parts.ts';
import type { Call } from './call.ts';

/** Civil days on which something came in that a duty stands for, and that has not been acknowledged. */
function waiting(decision: CaseDecision, case_: Case, cite: string): readonly string[] {
  const owed = new Set(decision.duties.certain.filter(({ duty }) => duty === cite).flatMap((duty) => duty.for));
  const unanswered = (case_.request.complaints ?? []).filter((one) => one.acknowledgedOn === undefined && owed.has(one.receivedOn));
  return [...new Set(unanswered.map(({ receivedOn }) => receivedOn))].sort();
}

/** A letter for each complaint, or each request to look again, that is still to be acknowledged. */
export function reviewsToAcknowledge(decision: CaseDecision, case_: Case, cite: string, kind: LetterKind): readonly Call[] {
  return waiting(decision, case_, cite).map((complaint) => ({ kind, given: [], complaint }));
}
