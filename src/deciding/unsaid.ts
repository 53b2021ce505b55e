import type { Judgement } from '../case/index.ts';
import { facts, part3 } from '../provisions/index.ts';
import type { EventDates } from '../reasoning/index.ts';
import { canHold, inForceFor, nothingKnown } from '../reasoning/index.ts';
import type { Settled } from './findings-of-judgements.ts';
import { recordFindings, settle } from './findings-of-judgements.ts';

const silent = part3.provisions.filter((provision) => provision.effect === 'silent');

/**
 * The limbs of a notice that are left unsaid for one thing, because saying them would undermine what is restricted there
 * (s45(6), s45A(3)): what is restricted, or why, and only for this; never the rights.
 */
export function leftUnsaid(settled: ReadonlyMap<string, Settled>, dates: EventDates): readonly string[] {
  return silent.flatMap((provision) => {
    const found = settled.get(provision.cite.slice(0, provision.cite.lastIndexOf('/')));
    const version = inForceFor(provision, dates);
    if (found === undefined || version === undefined) return [];
    const state = nothingKnown(facts);
    recordFindings(state, found, undefined);
    return part3.compiled.get(version)?.(state) === canHold ? provision.displaces : [];
  });
}

/** The same, from the judgements in point themselves. */
export function leftUnsaidBy(judgements: readonly Judgement[], dates: EventDates): readonly string[] {
  const provisions = new Set(judgements.map((judgement) => judgement.provision));
  const under = (cite: string) => judgements.filter((judgement) => judgement.provision === cite);
  return leftUnsaid(new Map([...provisions].map((cite) => [cite, settle(under(cite), undefined)])), dates);
}
