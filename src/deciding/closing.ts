import type { Case, Item } from '../case/index.ts';
import type { EventDates, Provision, State } from '../reasoning/index.ts';
import { inForceFor, isKnown, leavesOf, narrow, quietValue } from '../reasoning/index.ts';
import type { Assumption } from './decision.ts';
import type { Regime } from './regime.ts';
import { screenedFor } from './screening.ts';

/** Is it a ground that is looked for on every item, or one for refusing a request? */
function isGround({ grounds }: Regime, { cite, effect }: Provision): boolean {
  return effect === 'refusable' || grounds.some(({ provisions }) => provisions.includes(cite));
}

/** Whom a ground may protect so that no burden ever closes it: a person, or the client of an adviser. */
const protectsSomeone: ReadonlySet<Provision['protects']> = new Set(['person', 'adviser']);

/**
 * Closes, for a draft, each ground that it is for the controller to show and that nobody has raised: what is not shown is taken not
 * to be so. It never closes a fact that protects someone; a ground that was raised; one that a flag on the item speaks to; or any, on
 * an item that is recorded as a risk to somebody. Nor does it ever take a power to have been exercised, or left.
 */
export function closeByBurden(law: Regime, state: State, case_: Case, item: Item | undefined, dates: EventDates): readonly Assumption[] {
  if (isRisky(case_, item)) return [];
  const { provisions, catalogue } = law.pack;
  const assumed: Assumption[] = [];
  for (const provision of provisions) {
    const version = inForceFor(provision, dates);
    if (version === undefined || provision.burden !== 'controller' || !isGround(law, provision)) continue;
    if (protectsSomeone.has(provision.protects) || isSpokenTo(law, provision, case_, item)) continue;
    for (const fact of new Set(leavesOf(version.when).map((leaf) => leaf.fact))) {
      if (isKnown(catalogue, state, fact) || fact === law.gate.refusing.choice) continue;
      const value = quietValue(catalogue, fact);
      narrow(catalogue, state, fact, [value]);
      assumed.push({ fact, value, about: item?.id ?? 'request', provision: provision.cite, burden: provision.burden });
    }
  }
  return assumed;
}

/** Has somebody raised the ground, or does something recorded of the item speak to it? */
function isSpokenTo(law: Regime, provision: Provision, case_: Case, item: Item | undefined): boolean {
  const ground = law.grounds.find(({ provisions }) => provisions.includes(provision.cite));
  if (ground === undefined) return false;
  const items = item === undefined ? case_.items : [item];
  const flags = items.flatMap((one) => one.flags ?? []);
  return screenedFor(case_, ground, item) === 'raised' || flags.some((flag) => ground.guarded.includes(flag));
}

/** Is somebody recorded as at risk from an answer: about the item, or about anything where there is no item? */
function isRisky(case_: Case, item: Item | undefined): boolean {
  return case_.people.some(
    ({ risk }) =>
      risk !== undefined &&
      risk !== 'none recorded' &&
      risk.some(({ items }) => item === undefined || items === undefined || items.includes(item.id)),
  );
}

/** Is a fact of a thing only assumed? What somebody has judged since is not. */
export function isAssumed(assumed: readonly Assumption[], fact: string, values: readonly string[]): boolean {
  return assumed.some((one) => one.fact === fact && values.length === 1 && values[0] === one.value);
}
