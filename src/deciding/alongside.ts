import type { Case, Item } from '../case/index.ts';
import { decideUnder } from './decide-under.ts';
import type { CaseDecision } from './decision.ts';
import { valueIn } from './knowing.ts';
import type { Regime } from './regime.ts';
import { besides } from './regimes/index.ts';

/**
 * What a request comes to under each law that stands beside the leading one, for what may be held under it: each item is decided under
 * its own law, and one held under two is decided under both.
 */
export function alongside(
  leading: Regime,
  ordered: Case,
  decision: CaseDecision,
  closing: 'by-burden' | undefined,
): readonly CaseDecision[] {
  const items = ordered.items.filter((item) => mayBeElsewhere(item, decision));
  const sent = decision.request.possible.some((one) => one.kind === 'route elsewhere' && one.to === 'UK GDPR');
  if (items.length === 0 && !sent) return [];
  return besides(leading).map((law) => decideUnder(law, { ...ordered, items }, closing, ordered));
}

/** May the item be held under another law, alone or as well? */
function mayBeElsewhere(item: Item, { items }: CaseDecision): boolean {
  const purpose = valueIn(item.purpose);
  const decided = items.find((one) => one.item === item.id);
  return purpose === undefined || purpose === 'mixed' || decided?.possible.includes('route elsewhere') === true;
}
