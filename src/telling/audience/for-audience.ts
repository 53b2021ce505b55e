import type { CaseDecision, Decision, Receipt } from '../../deciding/index.ts';
import type { Audience } from '../../reasoning/index.ts';
import type { ToldToRequester } from './told-to-requester.ts';
import { toldToRequester } from './told-to-requester.ts';

/** A decision as someone inside the matter may see it. The receipt is the file's, and the officer who keeps it. */
export type ToldDecision = Omit<CaseDecision, 'receipt' | 'alongside'> & {
  readonly receipt?: Receipt;
  /** Each other law's decision, cut as the first is. */
  readonly alongside?: readonly ToldDecision[];
};

/** The projection of a decision for one audience, by the marks on its findings. The same decision gives the same bytes. */
export function forAudience(decision: CaseDecision, audience: 'requester'): ToldToRequester;
export function forAudience(decision: CaseDecision, audience: Exclude<Audience, 'requester'>): ToldDecision;
export function forAudience(decision: CaseDecision, audience: Audience): ToldToRequester | ToldDecision;
export function forAudience(decision: CaseDecision, audience: Audience): ToldToRequester | ToldDecision {
  return audience === 'requester' ? toldToRequester(decision) : toldWithin(decision, audience);
}

function toldWithin(decision: CaseDecision, audience: Exclude<Audience, 'requester'>): ToldDecision {
  const { receipt, alongside, ...told } = withFindingsFor(decision, audience);
  return {
    ...told,
    ...(audience === 'commissioner' ? {} : { receipt }),
    ...(alongside === undefined ? {} : { alongside: alongside.map((one) => toldWithin(one, audience)) }),
  };
}

/** The decision, and each that stands beside it, with the findings marked for an audience, and no mention of the rest. */
export function withFindingsFor(decision: CaseDecision, audience: Exclude<Audience, 'requester'>): CaseDecision {
  const kept = decision.trace.findings.filter((finding) => finding.audience.includes(audience));
  const ids = new Set(kept.map(({ id }) => id));
  const only = (all: readonly string[]) => all.filter((id) => ids.has(id));
  const trimmed = <Node extends Pick<Decision<unknown>, 'findings'>>(node: Node): Node => ({ ...node, findings: only(node.findings) });
  return {
    ...decision,
    request: trimmed(decision.request),
    confirmation: trimmed(decision.confirmation),
    classes: decision.classes.map(trimmed),
    information: decision.information.map(trimmed),
    items: decision.items.map((item) => ({
      ...trimmed(item),
      ...(item.origin === undefined ? {} : { origin: trimmed(item.origin) }),
      tracks: item.tracks.map((track) => ({ ...track, parts: track.parts.map(trimmed) })),
    })),
    trace: { findings: kept.map((finding) => ({ ...finding, beatenBy: only(finding.beatenBy) })) },
    ...(decision.alongside === undefined ? {} : { alongside: decision.alongside.map((one) => withFindingsFor(one, audience)) }),
  };
}
