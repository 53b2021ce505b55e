import { match } from 'ts-pattern';
import type { Case } from '../../../case/index.ts';
import type { CaseDecision, Part, RequestOutcome } from '../../../deciding/index.ts';
import type { Law } from '../../law.ts';
import type { InformationLetterKind } from '../../wording/letter-parts.ts';
import type { Call } from '../call.ts';
import { reviewsToAcknowledge } from '../complaints.ts';
import type { GivenItem } from '../given.ts';
import { givenIn, waitsForAnother } from '../given.ts';
import { liftedIn } from '../lifted.ts';
import { asksForOwn, contentGrounds, onlyOwnUnconfirmed, silentGrounds, stillWeighed } from './grounds.ts';

const refusal = 'foia-2000/section-17/5';

/**
 * The letters a decision under the Freedom of Information Act calls for: of each review asked for that it has not been acknowledged; and
 * the answer, or once that has gone what is given since. `agreed` is the decision with nothing given that another law keeps back.
 */
export function informationCalls(decision: CaseDecision, agreed: CaseDecision, case_: Case, law: Law): readonly Call[] {
  const reviews = reviewsToAcknowledge(decision, case_, 'practice/foi-internal-review', 'internal review');
  return [...reviews, ...answerTo(decision, agreed, case_, law)];
}

function answerTo(decision: CaseDecision, agreed: CaseDecision, case_: Case, law: Law): readonly Call[] {
  const { outcome, status } = decision.request;
  if (outcome === undefined || status !== 'decided') return [];
  if (case_.request.answeredOn !== undefined) {
    const lifted = outcome.kind === 'answer' ? liftedIn(agreed, case_, law) : [];
    return lifted.length === 0 ? [] : [{ kind: 'information lifted', given: lifted }];
  }
  const given = outcome.kind === 'answer' ? givenIn(agreed, case_) : [];
  const waits = waitsForAnother(decision, agreed);
  const kind = waits && outcome.kind === 'answer' ? 'information to follow' : kindOf(outcome, decision, case_, law, given);
  return kind === undefined ? [] : [{ kind, given }];
}

function kindOf(
  outcome: RequestOutcome,
  decision: CaseDecision,
  case_: Case,
  law: Law,
  given: readonly GivenItem[],
): InformationLetterKind | undefined {
  return match(outcome)
    .with({ kind: 'refuse' }, () => refused(decision, case_))
    .with({ kind: 'charge a fee' }, () => 'fees notice' as const)
    .with({ kind: 'ask' }, () => (decides(decision, 'foia-2000/section-8') ? 'not yet a request' : 'information clarification'))
    .with({ kind: 'neither confirm nor deny' }, () =>
      onlyOwnUnconfirmed(decision, case_, law) ? ('own data as information' as const) : ('information unconfirmed' as const),
    )
    .with({ kind: 'nothing to give' }, ({ why }) =>
      unconfirmedClasses(decision, case_, law) && saysNotHeld(why)
        ? ('information unconfirmed' as const)
        : ('information not held' as const),
    )
    .with({ kind: 'route elsewhere' }, () => 'environmental information' as const)
    .with({ kind: 'answer' }, () => replyOf(decision, case_, law, given))
    .exhaustive();
}

/** To say that nothing is held, whatever became of it, would be to say it of a class that is neither confirmed nor denied. */
export function saysNotHeld(why: Extract<RequestOutcome, { readonly kind: 'nothing to give' }>['why']): boolean {
  return why !== 'their own data' && why !== 'not their data';
}

/** By the provision relied on. No further notice is due of a vexatious or repeated request, where section 17(6) says so. */
function refused(decision: CaseDecision, case_: Case): InformationLetterKind | undefined {
  const owed = decision.duties.certain.some(({ duty, contains }) => duty === refusal && contains.includes('17(5) fact'));
  if (!owed) return undefined;
  if (decides(decision, 'foia-2000/section-12/1') || decides(decision, 'foia-2000/section-12/2')) return 'over the cost limit';
  if (noFurtherNotice(case_)) return undefined;
  return decides(decision, 'foia-2000/section-14/1') ? 'vexatious' : 'repeated';
}

/** Was a notice under section 14 given before, and is it found unreasonable to expect another? */
function noFurtherNotice({ judgements = [], request }: Case): boolean {
  const replaced = new Set(judgements.flatMap(({ replaces }) => replaces ?? []));
  const stated = request.facts?.['foi.refusal.toldBefore'];
  const told = typeof stated === 'object' ? stated.is === 'known' && stated.value === 'yes' : stated === 'yes';
  return told && judgements.some(({ id, finds }) => !replaced.has(id) && finds['foi.refusal.unreasonableToRepeat'] === 'yes');
}

/** Does a provision decide what is done with the request? */
export function decides({ request, trace }: CaseDecision, provision: string): boolean {
  const ids = new Set(request.findings);
  return trace.findings.some(
    (one) => ids.has(one.id) && one.provision === provision && (one.standing === 'decides' || one.standing === 'supports'),
  );
}

/** Is a class neither confirmed nor denied? */
export function unconfirmedClasses(decision: CaseDecision, case_: Case, law: Law): boolean {
  return decision.classes.some((one) => silentGrounds(decision, case_, law, one.class).length > 0);
}

function replyOf(decision: CaseDecision, case_: Case, law: Law, given: readonly GivenItem[]): InformationLetterKind {
  const open = openParts(decision);
  if (open.length > 0)
    return open.every((part) => stillWeighed(decision, part, law).length > 0) ? 'public interest' : 'information to follow';
  const withheld = contentGrounds(decision, case_, law).length > 0;
  if (given.length > 0) return withheld ? 'information in part' : 'information';
  if (withheld) return 'information refused';
  if (unconfirmedClasses(decision, case_, law)) return 'information unconfirmed';
  return asksForOwn(decision) ? 'own data as information' : 'information refused';
}

/** Parts that nothing has settled yet. */
export function openParts({ items }: CaseDecision): readonly Part[] {
  return items.flatMap(({ tracks }) => tracks.flatMap(({ parts }) => parts)).filter(({ status }) => status !== 'decided');
}

/**
 * Would the letter tell of anything that was found and is not simply given: withheld, not held, the applicant's own, for another law, or
 * still open? Beside a class that is neither confirmed nor denied, nothing says that it is not of the class. Past the cost limit it is said
 * whether anything is held at all.
 */
export function tellsOfMore(decision: CaseDecision): boolean {
  const { outcome } = decision.request;
  if (outcome?.kind === 'refuse') return decides(decision, 'foia-2000/section-12/1') && !decides(decision, 'foia-2000/section-12/2');
  if (outcome?.kind !== 'answer') return false;
  const parts = decision.items.flatMap(({ tracks }) => tracks.flatMap((track) => track.parts));
  return parts.some((part) => part.status !== 'decided' || part.outcome?.kind !== 'disclose');
}
