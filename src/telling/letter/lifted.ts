import type { Case } from '../../case/index.ts';
import type { CaseDecision } from '../../deciding/index.ts';
import type { GivenItem } from './given.ts';
import { givenIn, isGiven } from './given.ts';

/**
 * What is given now and was not when the reply was sent: parts given on a judgement, signed since, that takes the place of one
 * that restricted them.
 */
export function liftedIn(decision: CaseDecision, case_: Case): readonly GivenItem[] {
  const judgements = case_.judgements ?? [];
  const restricting = new Set(judgements.filter(({ exercise }) => exercise === 'restrict').map(({ id }) => id));
  const answeredOn = case_.request.answeredOn ?? '';
  const lifting = new Set(
    judgements
      .filter((one) => one.replaces !== undefined && restricting.has(one.replaces) && one.signed.on >= answeredOn)
      .map(({ id }) => id),
  );
  const since = new Set(decision.trace.findings.filter(({ judgements: ids }) => ids.some((id) => lifting.has(id))).map(({ id }) => id));
  const changed = (findings: readonly string[]) => findings.some((id) => since.has(id));
  return givenIn(decision, case_)
    .flatMap((one) => {
      const streams = one.decision.tracks
        .filter(({ parts }) => parts.some((part) => isGiven(part) && changed(part.findings)))
        .map(({ kind }) => kind);
      return streams.length === 0 ? [] : [{ ...one, streams: [...new Set(streams)] }];
    })
    .map((one, index) => ({ ...one, number: index + 1 }));
}
