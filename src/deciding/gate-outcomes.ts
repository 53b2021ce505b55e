import type { FactId } from '../provisions/index.ts';
import { facts } from '../provisions/index.ts';
import type { Outlook, State, Verdict } from '../reasoning/index.ts';
import { canFail, canHold, remaining } from '../reasoning/index.ts';
import type { ItemOutcome, RequestOutcome } from './decision.ts';

/** What may be done with a request, one bit each, in the order in which one would stop it before the next. */
export const requestOutcomes: readonly RequestOutcome[] = [
  { kind: 'route elsewhere', to: 'UK GDPR' },
  { kind: 'route elsewhere', to: 'Part 4' },
  { kind: 'ask', for: 'authority' },
  { kind: 'ask', for: 'identity' },
  { kind: 'refuse' },
  { kind: 'charge a fee' },
  { kind: 'ask', for: 'clarification' },
  { kind: 'neither confirm nor deny' },
  { kind: 'nothing to give', why: 'never held' },
  { kind: 'nothing to give', why: 'not found' },
  { kind: 'nothing to give', why: 'deleted before the request' },
  { kind: 'nothing to give', why: 'lost' },
  { kind: 'nothing to give', why: 'not their data' },
  { kind: 'answer' },
];

/** The bit of the first outcome that turns on what is held. */
export const firstOfHoldings = 1 << 8;

/** What the gate is told of one item. */
export interface ItemBehind {
  /** What it may come to, should the controller be a competent authority. */
  readonly possible: readonly ItemOutcome[];
  readonly needs: readonly string[];
  /** Is it processed under a designation notice (s29(1A)), which makes Part 4 the law? */
  readonly designated: Verdict;
}

/** What the gate is told of what lies behind it. */
export interface Behind {
  readonly items: readonly ItemBehind[];
  /** May confirmation be restricted, and must it be? */
  readonly confirmation: { readonly may: boolean; readonly must: boolean; readonly needs: readonly string[] };
  /** True once a fee charged under section 53 has been paid. */
  readonly feePaid: boolean;
}

/** Every outcome the request may still have, in the order one of them would stop it. */
export function possibleOutcomes(state: State, outlookOf: (cite: string, state: State) => Outlook, behind: Behind): number {
  const has = (fact: FactId, value: string) => remaining(facts, state, fact).includes(value);
  const only = (fact: FactId, ...values: readonly string[]) => remaining(facts, state, fact).every((value) => values.includes(value));
  let set = 0;
  const stop = (bit: number, may: boolean, must: boolean) => {
    if (may) set |= 1 << bit;
    return must;
  };
  if (has('controller.competentAuthority', 'no')) set |= 1;
  if (has('controller.competentAuthority', 'intelligence service')) set |= 2;
  if (only('controller.competentAuthority', 'no', 'intelligence service')) return set;
  const routes = routesOf(behind.items);
  set |= routes.set;
  if (routes.certain) return set;
  if (stop(2, has('requester.standing', 'not shown'), only('requester.standing', 'not shown'))) return set;
  const identity = outlookOf('dpa-2018/section-52/4', state);
  if (stop(3, (identity & canHold) !== 0, identity === canHold)) return set;
  const refused = outlookOf('dpa-2018/section-53/1/b', state);
  if (stop(4, (refused & canHold) !== 0, refused === canHold)) return set;
  const charged = behind.feePaid ? canFail : outlookOf('dpa-2018/section-53/1/a', state);
  if (stop(5, (charged & canHold) !== 0, charged === canHold)) return set;
  if (stop(6, has('clarification.awaited', 'yes'), only('clarification.awaited', 'yes'))) return set;
  if (stop(7, behind.confirmation.may, behind.confirmation.must)) return set;
  return set | heldOutcomes(state, outlookOf, behind, has);
}

/** What was found is answered; what was not is one of five different things, and a search cut short settles nothing until it is judged enough. */
function heldOutcomes(
  state: State,
  outlookOf: (cite: string, state: State) => Outlook,
  behind: Behind,
  has: (fact: FactId, value: string) => boolean,
): number {
  let set = 0;
  (['never held', 'not found', 'deleted before the request', 'lost', 'not their data'] as const).forEach((why, index) => {
    if (has('holding.state', why)) set |= 1 << (8 + index);
  });
  const enough =
    Math.max(outlookOf('dpa-2018/section-45/2A', state) & canHold, outlookOf('case-law/reasonable-search', state) & canHold) !== 0;
  const limited = has('search.limited', 'yes');
  const mayFindMore = has('holding.state', 'not found') && limited && has('search.sufficient', 'no');
  if (has('holding.state', 'not found') && limited && !enough) set &= ~(1 << 9);
  if (has('holding.state', 'found') || mayFindMore) {
    const items = behind.items;
    if (items.length > 0 && items.every((item) => item.possible.includes('out of scope'))) set |= 1 << 12;
    if (items.length === 0 || maySomethingBeAnswered(items) || mayFindMore) set |= 1 << 13;
  }
  return set;
}

/** Where the request goes if everything that was found is under another law, and whether it is certain that everything is. */
interface Routes {
  readonly set: number;
  readonly certain: boolean;
}

/** Part 4 is the law where every item is under a designation notice (s29(1A)); otherwise it is the UK GDPR's for some of them. */
function routesOf(items: readonly ItemBehind[]): Routes {
  if (items.length === 0 || !items.every((item) => item.possible.includes('route elsewhere'))) return { set: 0, certain: false };
  const all = items.every(({ designated }) => designated === 'holds');
  const perhaps = items.every(({ designated }) => designated === 'holds' || designated === 'open');
  return { set: (all ? 0 : 1) | (perhaps ? 2 : 0), certain: items.every((item) => item.possible.length === 1) };
}

/** May anything found be theirs, and under Part 3? Some that is not theirs beside some that goes elsewhere is answered as well, in one letter. */
function maySomethingBeAnswered(items: readonly ItemBehind[]): boolean {
  const may = (outcome: ItemOutcome) => items.filter((item) => item.possible.includes(outcome));
  const within = items.some((item) => item.possible.some((one) => one !== 'out of scope' && one !== 'route elsewhere'));
  return within || may('out of scope').some((item) => may('route elsewhere').some((other) => other !== item));
}

/** The outcomes of a request that Part 3 governs, and what each rule about the request comes to where it is not just any of them. */
const underPart3 = ~3;
const comesOf: Readonly<Record<string, number>> = {
  'dpa-2018/section-30': 1,
  'dpa-2018/section-30/2': 2,
  'dpa-2018/section-52/4': 1 << 3,
  'dpa-2018/section-53/1/b': 1 << 4,
  'dpa-2018/section-53/1/a': 1 << 5,
};

/** Those of some outcomes that a rule about the request is a step to: a rule the request never comes to brings nothing about. */
export function comingOf(cite: string, outcomes: number): number {
  return outcomes & (comesOf[cite] ?? underPart3);
}
