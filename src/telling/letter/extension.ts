import type { Case } from '../../case/index.ts';
import type { CaseDecision } from '../../deciding/index.ts';
import type { Law } from '../law.ts';
import type { LetterKind } from '../wording/letter-parts.ts';
import type { Call } from './call.ts';
import { isLaw } from './is-law.ts';
import type { Required } from './required.ts';

const ofPartThree: Required = { provision: 'dpa-2018/section-54/3A', limb: '54(3B)(b)', slot: 'reasons' };
const ofUkGdpr: Required = { provision: 'uk-gdpr/article-12A/3', limb: '12A(4)(b)', slot: 'reasons' };
/** For a request received before 5 February 2026. */
const ofUkGdprBefore: Required = { provision: 'uk-gdpr/article-12/3', limb: '12(3) notice to 2026', slot: 'reasons' };

/** Is a notice of more time recorded that is still to be given? */
export function noticeToGive({ decidedOn }: CaseDecision, { request: { extension } }: Case): boolean {
  return extension !== undefined && extension.noticeOn >= decidedOn;
}

/**
 * The notice extending the time to answer a request for access, where the law of the day of receipt knows one. Where both laws answer, one
 * letter is the notice under each and reads as it would under either, so it tells of neither. An older request has its time extended by
 * Article 12(3) as it stood, and under Part 3 by nothing: the letter says so, and is the same whatever is held, for the request is one under
 * both laws before anybody knows what there is.
 */
export function extensionCall(decision: CaseDecision, other: CaseDecision | undefined, case_: Case, law: Law): readonly Call[] {
  if (!noticeToGive(decision, case_)) return [];
  if (decision.request.outcome?.kind === 'route elsewhere')
    return other === undefined ? [] : [{ kind: 'extension', given: [], beside: { decision: other, given: [] } }];
  if (isLaw({ law, case: case_, decision }, ofPartThree.provision)) return [{ kind: 'extension', given: [] }];
  return isLaw({ law, case: case_, decision }, ofUkGdprBefore.provision) ? [{ kind: 'uk gdpr extension', given: [] }] : [];
}

/** The reasons for the delay, under each law whose time the notice extends. */
export function requiredOfExtension(
  kind: LetterKind,
  decision: CaseDecision,
  other: CaseDecision | undefined,
  case_: Case,
  law: Law,
): readonly Required[] {
  if (kind === 'uk gdpr extension') return [ofUkGdprBefore];
  const alone = decision.under === 'uk gdpr';
  const now = isLaw({ law, case: case_, decision }, ofUkGdpr.provision) ? ofUkGdpr : ofUkGdprBefore;
  return [...(alone ? [] : [ofPartThree]), ...(alone || other !== undefined ? [now] : [])];
}

/** Is it a notice of more time, under any law? */
export function isOfMoreTime(kind: LetterKind): boolean {
  return kind === 'extension' || kind === 'uk gdpr extension' || kind === 'environmental extension';
}

/** A notice given after the time it would extend moves nothing: the last day then stays before it. */
export function givenTooLate({ lastDay }: CaseDecision, { request: { extension } }: Case): boolean {
  return extension !== undefined && lastDay !== undefined && lastDay < extension.noticeOn;
}
