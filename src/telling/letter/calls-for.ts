import { match } from 'ts-pattern';
import type { Case } from '../../case/index.ts';
import type { CaseDecision, RequestOutcome } from '../../deciding/index.ts';
import type { Law } from '../law.ts';
import type { LetterKind } from '../wording/letter-parts.ts';
import type { GivenItem } from './given.ts';
import { givenIn } from './given.ts';
import { isLaw } from './is-law.ts';
import { liftedIn } from './lifted.ts';
import type { Notices } from './notices.ts';
import { says } from './notices.ts';

/** A letter a decision calls for, and the complaint it acknowledges where it does. */
export interface Call {
  readonly kind: LetterKind;
  /** What is given by it. */
  readonly given: readonly GivenItem[];
  /** The civil day the complaint was received. */
  readonly complaint?: string;
}

/** The letters a decision calls for, in the order they are sent. Nothing but the decision and the state of the case says which. */
export function callsFor(decision: CaseDecision, case_: Case, law: Law, notices: Notices): readonly Call[] {
  const call = (kind: LetterKind | undefined, given: readonly GivenItem[] = []): readonly Call[] =>
    kind === undefined ? [] : [{ kind, given }];
  const complaints = complaintsToAcknowledge(decision, case_).map((complaint): Call => ({ kind: 'complaint', given: [], complaint }));
  const { outcome } = decision.request;
  const answered = case_.request.answeredOn !== undefined;
  if (answered) {
    const lifted = outcome?.kind === 'answer' ? liftedIn(decision, case_) : [];
    return [...complaints, ...call(lifted.length > 0 ? 'lifted' : undefined, lifted)];
  }
  const given = outcome?.kind === 'answer' ? givenIn(decision, case_) : [];
  return [
    ...complaints,
    ...call(extensionOwed(decision, case_, law) ? 'extension' : undefined),
    ...call(outcome === undefined || decision.request.status !== 'decided' ? undefined : kindOf(outcome, decision, notices, given), given),
  ];
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
  if (unfinished(decision)) return 'rest to follow';
  if (given.length === 0 && !restricted && !privileged && notices.classes.size > 0) return 'neither confirm nor deny';
  if (given.length === 0) return privileged && !restricted ? 'privilege' : 'withheld';
  if (restricted) return 'partial';
  return privileged ? 'privilege' : 'disclosure';
}

/** Is anything still open? What is decided goes without waiting for it. */
function unfinished({ confirmation, information, items }: CaseDecision): boolean {
  const parts = items.flatMap((item) => [
    ...(item.origin === undefined ? [] : [item.origin]),
    ...item.tracks.flatMap((track) => track.parts),
  ]);
  return [confirmation, ...information, ...parts].some(({ status }) => status !== 'decided');
}

/** Complaints a duty to acknowledge stands for, and that have not been acknowledged. */
function complaintsToAcknowledge(decision: CaseDecision, case_: Case): readonly string[] {
  const owed = new Set(decision.duties.certain.filter(({ duty }) => duty === 'dpa-2018/section-164A').flatMap((duty) => duty.for));
  const waiting = (case_.request.complaints ?? []).filter((one) => one.acknowledgedOn === undefined && owed.has(one.receivedOn));
  return [...new Set(waiting.map(({ receivedOn }) => receivedOn))].sort();
}

/** A notice extending the time that is still to be given, where the law of the day of receipt knows one. */
function extensionOwed(decision: CaseDecision, case_: Case, law: Law): boolean {
  const { extension } = case_.request;
  return (
    extension !== undefined && isLaw({ law, case: case_, decision }, 'dpa-2018/section-54/3A') && extension.noticeOn >= decision.decidedOn
  );
}
