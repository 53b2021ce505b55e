import { match } from 'ts-pattern';
import type { Case } from '../../case/index.ts';
import type { CaseDecision, RequestOutcome } from '../../deciding/index.ts';
import type { Law } from '../law.ts';
import type { LetterKind } from '../wording/letter-parts.ts';
import type { Agreed } from './agreed.ts';
import type { Call } from './call.ts';
import { reviewsToAcknowledge } from './complaints.ts';
import { extensionCall } from './extension.ts';
import type { GivenItem } from './given.ts';
import { givenIn } from './given.ts';
import { liftedIn, numbered } from './lifted.ts';
import type { Notices } from './notices.ts';
import { says } from './notices.ts';
import { answers, besideFirst, callsAlone, ukGdprIn } from './uk-gdpr/beside.ts';
import { isUnfinished } from './unfinished.ts';

/**
 * The letters a decision calls for, in the order they are sent. Nothing but the decision and the state of the case says which. What is
 * answered under the UK GDPR goes with the answer under Part 3 where there is one, and by itself where there is not.
 */
export function callsFor(decision: CaseDecision, case_: Case, law: Law, notices: Notices, agreed: Agreed): readonly Call[] {
  const call = (kind: LetterKind | undefined, given: readonly GivenItem[] = []): readonly Call[] =>
    kind === undefined ? [] : [{ kind, given }];
  const complaints = reviewsToAcknowledge(decision, case_, 'dpa-2018/section-164A', 'complaint');
  const { outcome } = decision.request;
  const answered = case_.request.answeredOn !== undefined;
  const other = ukGdprIn(decision);
  if (answered) {
    const lifted = [
      outcome?.kind === 'answer' ? agreed.first : undefined,
      other !== undefined && answers(other) ? agreed.other : undefined,
    ].flatMap((one) => (one === undefined ? [] : liftedIn(one, case_, law)));
    return [...complaints, ...call(lifted.length > 0 ? 'lifted' : undefined, numbered(lifted))];
  }
  const given = outcome?.kind === 'answer' ? givenIn(agreed.first, case_) : [];
  const before = [...complaints, ...extensionCall(decision, other, case_, law)];
  if (outcome === undefined || decision.request.status !== 'decided') return before;
  if (outcome.kind === 'answer') {
    const beside = besideFirst(other, agreed.other, case_, given);
    const apart = other === undefined || answers(other) ? [] : callsAlone(other, agreed.other ?? other, case_).filter(isApart);
    const first: Call = beside === undefined ? { kind: replyOf(decision, notices, given), given } : { kind: 'two laws', given, beside };
    return [...before, first, ...apart];
  }
  const alone = other === undefined ? [] : callsAlone(other, agreed.other ?? other, case_);
  // That nothing is held under one law is not said where the other neither confirms nor denies: it would tell the two apart.
  const unconfirmed = outcome.kind === 'nothing to give' && alone.some(({ kind }) => kind === 'uk gdpr unconfirmed');
  const instead = unconfirmed || (outcome.kind === 'route elsewhere' && alone.length > 0);
  const own = kindOf(outcome, decision, notices, given);
  return [...before, ...(instead ? [] : call(own, given)), ...alone.filter(({ kind }) => instead || kind !== own)];
}

/** Beside an answer only what asks for something, or refuses it, is sent apart: to say that nothing is held would be to speak of the rest. */
function isApart({ kind }: Call): boolean {
  return kind === 'uk gdpr refusal' || kind === 'uk gdpr fee' || kind === 'identity' || kind === 'authority' || kind === 'clarification';
}

function kindOf(outcome: RequestOutcome, decision: CaseDecision, notices: Notices, given: readonly GivenItem[]): LetterKind {
  return match(outcome)
    .with({ kind: 'refuse' }, () => 'refusal' as const)
    .with({ kind: 'charge a fee' }, () => 'fee' as const)
    .with({ kind: 'ask' }, (ask) => ask.for)
    .with({ kind: 'neither confirm nor deny' }, () => 'neither confirm nor deny' as const)
    .with({ kind: 'nothing to give' }, ({ why }) => (tellsOfHolding(why, notices) ? 'neither confirm nor deny' : nothing[why]))
    .with({ kind: 'route elsewhere' }, () => 'routed elsewhere' as const)
    .with({ kind: 'answer' }, () => replyOf(decision, notices, given))
    .exhaustive();
}

const nothing = {
  'never held': 'never held',
  'not found': 'not found',
  'deleted before the request': 'deleted',
  lost: 'lost',
  'not their data': 'not your data',
  'their own data': 'not your data',
} as const;

/**
 * Where one class is neither confirmed nor denied, to say that nothing at all is held would deny it. The answer is then the same
 * as where something is held in the class and nothing may be said of it.
 */
function tellsOfHolding(why: keyof typeof nothing, { classes }: Notices): boolean {
  return classes.size > 0 && (why === 'never held' || why === 'not found');
}

/**
 * What kind of reply it is turns on what may be said: a restriction that may not be told of makes no difference. Confirmation and
 * the information that goes with the data are decided apart from it, so they go without waiting for what is open.
 */
function replyOf(decision: CaseDecision, notices: Notices, given: readonly GivenItem[]): LetterKind {
  const restricted = says(notices.restrictions, '45(5)(a)');
  const privileged = says(notices.privilege, '45A(2)(a)');
  if (isUnfinished(decision)) return 'rest to follow';
  if (given.length === 0 && !restricted && !privileged && notices.classes.size > 0) return 'neither confirm nor deny';
  if (given.length === 0) return privileged && !restricted ? 'privilege' : 'withheld';
  if (restricted) return 'partial';
  return privileged ? 'privilege' : 'disclosure';
}
