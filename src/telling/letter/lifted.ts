import type { Case, Judgement } from '../../case/index.ts';
import type { CaseDecision, Finding, Part } from '../../deciding/index.ts';
import type { Law } from '../law.ts';
import type { GivenItem } from './given.ts';
import { givenIn, isGiven } from './given.ts';

/**
 * What is given now and was not when the reply was sent: parts given on a judgement, signed since, that takes the place of one
 * that kept them back.
 */
export function liftedIn(decision: CaseDecision, case_: Case, law: Law): readonly GivenItem[] {
  const judgements = new Map((case_.judgements ?? []).map((one) => [one.id, one]));
  const answeredOn = case_.request.answeredOn ?? '';
  const lifts = (finding: Finding) =>
    finding.judgements.some((id) => {
      const now = judgements.get(id);
      const before = judgements.get(now?.replaces ?? '');
      return now !== undefined && before !== undefined && now.signed.on >= answeredOn && keptBack(before, finding, law);
    });
  const since = new Set(decision.trace.findings.filter(lifts).map(({ id }) => id));
  const isLifted = (part: Part) => isGiven(part) && part.findings.some((id) => since.has(id));
  return numbered(
    givenIn(decision, case_).flatMap((one) => {
      const streams = one.decision.tracks.filter(({ parts }) => parts.some(isLifted)).map(({ kind }) => kind);
      return streams.length === 0 ? [] : [{ ...one, streams: [...new Set(streams)] }];
    }),
  );
}

/**
 * Did a judgement keep something back, whose place another has taken? Where the law gives a power, it says so itself. Where the law
 * leaves no choice, it did if it found otherwise on a point on which the provision now fails.
 */
function keptBack(before: Judgement, { provision, limbs }: Finding, law: Law): boolean {
  if (before.exercise === 'restrict') return true;
  const of = law.provision(provision);
  if (before.provision !== provision || of?.exercise !== undefined || (of?.effect !== 'exempt' && of?.effect !== 'restricted'))
    return false;
  return limbs.some(({ fact, values, verdict }) => {
    const found = before.finds[fact];
    return verdict === 'fails' && found !== undefined && !values.includes(found);
  });
}

/** Items in one order, each once with all its streams, numbered as the requester counts them. */
export function numbered(given: readonly GivenItem[]): readonly GivenItem[] {
  const items = new Map<string, GivenItem>();
  for (const one of given) {
    const streams = [...(items.get(one.item.id)?.streams ?? []), ...one.streams];
    items.set(one.item.id, { ...one, streams: [...new Set(streams)] });
  }
  return [...items.values()].map((one, index) => ({ ...one, number: index + 1 }));
}
