import type { AccessRequest, Case, Item } from '../case/index.ts';
import { conflictsBetween } from './conflicts.ts';
import type { CaseDecision, RegimeName } from './decision.ts';
import { valueIn } from './knowing.ts';
import type { Regime } from './regime.ts';
import { besides } from './regimes/which.ts';

/** The laws that stand beside the leading one in a case, and the case as they have it: with what is held under them and nothing else. */
export interface Alongside {
  readonly laws: readonly RegimeName[];
  readonly held: Case;
}

/**
 * What stands beside the leading law, for what is known to be held under another: each item is decided under its own law, and one held
 * under two is decided under both. Where nobody has said what an item is held for, that is asked first. A law under which it is judged
 * whether anything is to be confirmed stands beside it though nothing is held: that it does must not tell.
 */
export function alongside(leading: Regime, ordered: Case, decision: CaseDecision): Alongside {
  const { outcome } = decision.request;
  const sent = outcome?.kind === 'route elsewhere' && outcome.to === leading.gate.routes[0].to;
  const items = ordered.items
    .filter((item) => sent || isHeldElsewhere(leading, item, decision))
    .map((item) => (isWhollyElsewhere(item, decision) ? settledBy(leading, item) : item));
  const laws = besides(leading.name).filter((law) => sent || items.length > 0 || saysWhetherHeld(leading, law, ordered));
  return { laws, held: { ...ordered, items, request: requestUnderOthers(leading, ordered, sent) } };
}

/**
 * A fee for information is asked for under the law that answers: the section 9 fee of an answer under the Act holds up nothing under the
 * Regulations, nor a charge under regulation 8 anything under the Act, unless all of it turned out to be the other's.
 */
function requestUnderOthers({ name }: Regime, { request }: Case, sent: boolean): AccessRequest {
  if (sent || (name !== 'foia' && name !== 'eir')) return request;
  const { fee: _, ...rest } = request;
  return rest;
}

/** The right to be told whether anything is held under a law beside another, by name: the law itself is read only for a case that comes under it. */
const confirming: Readonly<Partial<Record<RegimeName, string>>> = {
  'uk gdpr': 'uk-gdpr/article-15/1',
  foia: 'foia-2000/section-1/1/a',
  eir: 'eir-2004/regulation-12/7',
};

/** Is it judged whether that law's answer to "do you hold anything?" may be given? Then it is given, or left unsaid, whatever is held. */
function saysWhetherHeld({ pack }: Regime, law: RegimeName, { judgements = [], request: { ifHeld, unconfirmed = [] } }: Case): boolean {
  // What would be so of anything held may settle it with no judgement at all, as a certificate does (section 27(1)).
  const said = [ifHeld, ...unconfirmed.map((one) => one.ifHeld)].flatMap((facts) => Object.keys(facts ?? {}));
  if (law === 'uk gdpr' && said.some((fact) => !pack.catalogue.slots.has(fact))) return true;
  return judgements.some(({ element }) => element !== undefined && element === confirming[law]);
}

/** The decision under the leading law with those under the laws beside it, and where they differ. */
export function together(decision: CaseDecision, others: readonly CaseDecision[]): CaseDecision {
  const conflicts = conflictsBetween([decision, ...others]);
  return {
    ...decision,
    ...(others.length === 0 ? {} : { alongside: others }),
    ...(conflicts.length === 0 ? {} : { conflicts }),
  };
}

/** Is the item known to be held under another law, alone or as well? */
function isHeldElsewhere(leading: Regime, item: Item, { items }: CaseDecision): boolean {
  const decided = items.find((one) => one.item === item.id);
  // Whether information is environmental is judged, stretch by stretch, and its purpose says nothing of it.
  if (leading.name === 'foia' || leading.name === 'eir')
    return decided?.tracks.some(({ parts }) => parts.some(({ outcome }) => outcome?.kind === 'route elsewhere')) === true;
  const outside = decided?.possible.includes('route elsewhere') === true;
  const purpose = valueIn(item.purpose);
  return purpose === 'mixed' || (outside && ((purpose !== undefined && purpose !== 'law enforcement') || decided.outcome !== undefined));
}

/** Is all of it decided to be another law's? */
function isWhollyElsewhere({ id }: Item, { items }: CaseDecision): boolean {
  return items.find(({ item }) => item === id)?.outcome === 'route elsewhere';
}

/** What the law that leads came to of an item that is all another's, as that other law has it. */
const settled: Readonly<Partial<Record<RegimeName, NonNullable<Item['facts']>>>> = {
  foia: { 'eir.environmental': 'yes' },
  eir: { 'foi.held.environmental': 'no' },
};

/**
 * That all of an item is environmental is what section 39 came to, and that none of it is what regulation 2(1) did; it is not asked again.
 * Of one that is so in part, it is asked of each stretch under the other law: a finding under one law serves no other.
 */
function settledBy({ name }: Regime, item: Item): Item {
  return { ...item, facts: { ...item.facts, ...settled[name] } };
}
