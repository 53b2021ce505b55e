import type { Judgement } from '../case/index.ts';
import type { EventDates, Pack, Provision } from '../reasoning/index.ts';
import { canHold, inForceFor, nothingKnown } from '../reasoning/index.ts';
import type { Settled } from './findings-of-judgements.ts';
import { recordFindings, settle } from './findings-of-judgements.ts';
import type { Regime } from './regime.ts';

const alreadyFound = new WeakMap<Pack, readonly Provision[]>();

/** The provisions of a law that leave something unsaid. */
function silentIn(pack: Pack): readonly Provision[] {
  const known = alreadyFound.get(pack) ?? pack.provisions.filter((provision) => provision.effect === 'silent');
  alreadyFound.set(pack, known);
  return known;
}

/**
 * The limbs of a notice that are left unsaid for one thing, because saying them would undermine what is restricted there
 * (s45(6), s45A(3)): what is restricted, or why, and only for this; never the rights.
 */
export function leftUnsaid({ pack }: Regime, settled: ReadonlyMap<string, Settled>, dates: EventDates): readonly string[] {
  if (settled.size === 0) return [];
  return silentIn(pack).flatMap((provision) => {
    const found = settled.get(provision.cite.slice(0, provision.cite.lastIndexOf('/')));
    const version = found === undefined ? undefined : inForceFor(provision, dates);
    if (found === undefined || version === undefined) return [];
    const state = nothingKnown(pack.catalogue);
    recordFindings(pack.catalogue, state, found, undefined);
    return pack.compiled.get(version)?.(state) === canHold ? provision.displaces : [];
  });
}

/** The same, from the judgements in point themselves. */
export function leftUnsaidBy(law: Regime, judgements: readonly Judgement[], dates: EventDates): readonly string[] {
  const provisions = new Set(judgements.map((judgement) => judgement.provision));
  const under = (cite: string) => judgements.filter((judgement) => judgement.provision === cite);
  return leftUnsaid(law, new Map([...provisions].map((cite) => [cite, settle(under(cite), undefined)])), dates);
}
