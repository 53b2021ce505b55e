import type { CaseDecision } from '../../deciding/index.ts';
import { givenUnderAll } from '../audience/given-under-all.ts';

/** A decision and that under the UK GDPR beside it, each with nothing given that the other keeps back: not a stretch, and not a source. */
export interface Agreed {
  readonly first: CaseDecision;
  readonly other?: CaseDecision;
}

/** What each law gives and no other keeps back. Reasons and notices are still those of the decisions themselves. */
export function agreedOn(whole: CaseDecision): Agreed {
  const { first, others } = givenUnderAll(whole);
  const other = others.find(({ under }) => under === 'uk gdpr');
  if (other === undefined) return { first };
  return { first: withoutSources(first, other), other: withoutSources(other, first) };
}

function withoutSources(decision: CaseDecision, beside: CaseDecision): CaseDecision {
  const kept = new Set(beside.items.filter(({ origin }) => origin !== undefined && !agrees(origin)).map(({ item }) => item));
  if (kept.size === 0) return decision;
  return {
    ...decision,
    items: decision.items.map((item) => {
      const { origin: _, ...rest } = item;
      return kept.has(item.item) ? rest : item;
    }),
  };
}

/** A law that does not govern an item says nothing of its source. */
function agrees({ status, outcome }: NonNullable<CaseDecision['items'][number]['origin']>): boolean {
  return status === 'decided' && (outcome === 'give' || outcome === 'route elsewhere' || outcome === 'out of scope');
}
