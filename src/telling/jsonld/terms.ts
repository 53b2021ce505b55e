import { match, P } from 'ts-pattern';
import type { ElementOutcome, PartOutcome, RequestOutcome } from '../../deciding/index.ts';
import type { LawProvision } from '../law.ts';

/** The terms of the Data Privacy Vocabulary for a ground: what it is, and what it may be more narrowly, one or more. */
export interface GroundTerms {
  readonly type: readonly string[];
  readonly narrower?: readonly string[];
}

const crime = ['Prevention', 'Detection', 'Investigation', 'Prosecution', 'PenaltyExecution'].map(
  (work) => `justifications:Crime${work}Impaired`,
);

/** Provisions whose aim the vocabulary has a term for. Crime is one aim of several works, and which is for the reasons to say. */
const ofAim: Readonly<Record<string, GroundTerms>> = {
  'dpa-2018/section-45/4/a': { type: ['justifications:LegalProcessImpaired'] },
  'dpa-2018/section-45/4/b': { type: ['justifications:SecurityImpaired', 'justifications:LegalProcessImpaired'], narrower: crime },
  'dpa-2018/section-45/4/c': { type: ['justifications:PublicSecurityImpaired'] },
  'dpa-2018/section-45/4/d': { type: ['justifications:NationalSecurityImpaired'] },
  'dpa-2018/section-45/4/e': { type: ['justifications:ThirdPartyRightsImpaired'] },
  'dpa-2018/section-78A': { type: ['justifications:LegallyExempted', 'justifications:NationalSecurityImpaired'] },
  'dpa-2018/section-186A': { type: ['justifications:LegalObligationImpaired'] },
};

/** The terms for a provision: of its aim, or failing that of its effect. None where it is no ground for giving less. */
export function termsOf(cite: string, effect: LawProvision['effect']): GroundTerms | undefined {
  const aim = Object.hasOwn(ofAim, cite) ? ofAim[cite] : undefined;
  if (aim !== undefined) return aim;
  const type = match(effect)
    .with('restricted', () => ['justifications:NonFulfilmentJustification'])
    .with('exempt', () => ['justifications:LegallyExempted'])
    .with('excluded', 'out of scope', 'routed elsewhere', () => ['justifications:NotRequiredJustification'])
    .with('refusable', () => ['justifications:ProcessRejected'])
    .with('paused for identity', () => ['justifications:IdentityVerificationRequired'])
    .with('limited by search', () => ['justifications:DisproportionateEffortRequired'])
    .with('owed', 'given for sense', 'silent', 'never a reason', 'paused for clarification', 'explained', () => [])
    .exhaustive();
  return type.length === 0 ? undefined : { type };
}

/** The status of what was asked for. The vocabulary has no word for what is open, or answered under another law. */
export function statusOf(outcome: RequestOutcome | PartOutcome | { readonly kind: ElementOutcome }): string | undefined {
  return match(outcome)
    .with({ kind: P.union('answer', 'disclose', 'disclose edited', 'give') }, () => 'dpv:RequestAccepted')
    .with(
      { kind: P.union('refuse', 'neither confirm nor deny', 'withhold', 'restrict', 'exempt', 'excluded', 'out of scope') },
      () => 'dpv:RequestRejected',
    )
    .with({ kind: P.union('ask', 'charge a fee') }, () => 'dpv:RequestRequiresAction')
    .with({ kind: 'nothing to give' }, () => 'dpv:RequestUnfulfilled')
    .with({ kind: P.union('route elsewhere', 'not yet in force') }, () => undefined)
    .exhaustive();
}

/** The law a citation is of, where the vocabulary names it. */
export function lawOf(cite: string): string | undefined {
  if (cite.startsWith('dpa-2018/')) return 'legal-gb:law-DPA';
  return cite.startsWith('uk-gdpr/') ? 'legal-gb:law-GDPR' : undefined;
}
