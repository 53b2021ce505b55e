import type { Case } from '../../case/index.ts';
import type { CaseDecision } from '../../deciding/index.ts';
import type { GivenUnderAll } from '../audience/given-under-all.ts';
import type { Law } from '../law.ts';
import type { LetterKind } from '../wording/letter-parts.ts';
import type { Call } from './call.ts';
import { environmentalCalls } from './environmental/calls.ts';
import { informationCalls } from './information/calls.ts';

/**
 * The letters of an answer that goes to the world, under the Act of 2000, the Regulations of 2004, or each for its own part. Where the
 * other law answers the whole of it, a letter that it will is not sent beside one that does; and one review is acknowledged once.
 */
export function callsToTheWorld(whole: CaseDecision, { first, others }: GivenUnderAll, case_: Case, law: Law): readonly Call[] {
  const all = [whole, ...(whole.alongside ?? [])];
  const calls = all.flatMap((decision, index) => {
    const agreed = index === 0 ? first : (others[index - 1] ?? decision);
    if (decision.under === 'eir') return environmentalCalls(decision, agreed, case_, law);
    if (decision.under !== 'foia') return [];
    return informationCalls(decision, agreed, case_, law).map((call): Call => (index === 0 ? call : { ...call, from: decision }));
  });
  const kinds = new Set(calls.map(({ kind }) => kind));
  const besideBy = (under: 'foia' | 'eir', later: LetterKind) =>
    whole.under !== under && calls.some(({ kind, from }) => from?.under === under && kind !== later);
  const routed = whole.request.outcome?.kind === 'route elsewhere';
  const twice = kinds.has('internal review') && kinds.has('representations');
  // It is acknowledged under the law that leads, unless that law leaves all of it to the other.
  const again: LetterKind = routed === (whole.under === 'foia') ? 'internal review' : 'representations';
  const unneeded = new Set<LetterKind>([
    ...(twice ? [again] : []),
    ...(besideBy('eir', 'representations') ? (['environmental information'] as const) : []),
    ...(besideBy('foia', 'internal review') ? (['not environmental'] as const) : []),
    // That nothing is held under the one is not said where the other neither confirms nor denies.
    ...(kinds.has('environmental unconfirmed') ? (['information not held'] as const) : []),
    ...(kinds.has('information unconfirmed') ? (['environmental not held'] as const) : []),
  ]);
  return calls.filter(({ kind }) => !unneeded.has(kind));
}
