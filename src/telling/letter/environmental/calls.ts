import { match } from 'ts-pattern';
import type { Case } from '../../../case/index.ts';
import type { CaseDecision, RequestOutcome } from '../../../deciding/index.ts';
import type { Law } from '../../law.ts';
import type { EnvironmentalLetterKind } from '../../wording/letter-parts.ts';
import type { Call } from '../call.ts';
import { reviewsToAcknowledge } from '../complaints.ts';
import { noticeToGive } from '../extension.ts';
import type { GivenItem } from '../given.ts';
import { givenIn, waitsForAnother } from '../given.ts';
import { decides, openParts, saysNotHeld, unconfirmedClasses } from '../information/calls.ts';
import { asksForOwn, contentGrounds } from '../information/grounds.ts';
import { liftedIn } from '../lifted.ts';

/**
 * The letters a decision under the Environmental Information Regulations calls for: that representations have come, that more time is
 * taken, and the answer, or once that has gone what is given since. `agreed` is the decision with nothing given that another law keeps back.
 */
export function environmentalCalls(decision: CaseDecision, agreed: CaseDecision, case_: Case, law: Law): readonly Call[] {
  const { outcome, status } = decision.request;
  const { answeredOn, extension } = case_.request;
  const reviews = reviewsToAcknowledge(decision, case_, 'eir-2004/regulation-11', 'representations');
  const call = (kind: EnvironmentalLetterKind | undefined, given: readonly GivenItem[] = []): readonly Call[] =>
    kind === undefined ? [] : [{ kind, given, from: decision }];
  const before = reviews.map((one) => ({ ...one, from: decision }));
  if (answeredOn !== undefined) {
    const lifted = outcome?.kind === 'answer' ? liftedIn(agreed, case_, law) : [];
    return [...before, ...call(lifted.length === 0 ? undefined : 'environmental lifted', lifted)];
  }
  const later = noticeToGive(decision, case_) && extension?.ground === 'complexity and volume';
  const given = outcome?.kind === 'answer' ? givenIn(agreed, case_) : [];
  const waits = waitsForAnother(decision, agreed);
  const kind = outcome === undefined || status !== 'decided' ? undefined : kindOf(outcome, decision, case_, law, given, waits);
  return [...before, ...call(later ? 'environmental extension' : undefined), ...call(kind, given)];
}

function kindOf(
  outcome: RequestOutcome,
  decision: CaseDecision,
  case_: Case,
  law: Law,
  given: readonly GivenItem[],
  waits: boolean,
): EnvironmentalLetterKind | undefined {
  return match(outcome)
    .with({ kind: 'refuse' }, () =>
      decides(decision, 'eir-2004/regulation-12/4/b') ? ('manifestly unreasonable' as const) : ('too general' as const),
    )
    .with({ kind: 'ask' }, () => 'environmental clarification' as const)
    .with({ kind: 'neither confirm nor deny' }, () => 'environmental unconfirmed' as const)
    .with({ kind: 'nothing to give' }, ({ why }) => {
      const refused = decision.duties.certain.some(({ duty }) => duty === 'eir-2004/regulation-14');
      if (unconfirmedClasses(decision, case_, law) && saysNotHeld(why)) return 'environmental unconfirmed' as const;
      return refused || !asksForOwn(decision) ? ('environmental not held' as const) : ('own data as environmental' as const);
    })
    .with({ kind: 'answer' }, () => (waits ? ('environmental to follow' as const) : replyOf(decision, case_, law, given)))
    .with({ kind: 'route elsewhere' }, () => 'not environmental' as const)
    .with({ kind: 'charge a fee' }, () => 'environmental charge' as const)
    .exhaustive();
}

function replyOf(decision: CaseDecision, case_: Case, law: Law, given: readonly GivenItem[]): EnvironmentalLetterKind {
  if (openParts(decision).length > 0) return 'environmental to follow';
  const withheld = contentGrounds(decision, case_, law).length > 0;
  if (given.length > 0) return withheld ? 'environmental in part' : 'environmental disclosure';
  if (!withheld && unconfirmedClasses(decision, case_, law)) return 'environmental unconfirmed';
  return !withheld && asksForOwn(decision) ? 'own data as environmental' : 'environmental refusal';
}
