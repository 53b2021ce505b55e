import type { Outlook, State, Verdict } from '../reasoning/index.ts';
import { canFail, canHold } from '../reasoning/index.ts';
import { valuesLeft } from './knowing.ts';
import type { ItemOutcome, RequestOutcome } from './outcome.ts';
import type { GateStep, Regime } from './regime.ts';

/** What may be done with a request that stays with a law, in the order in which one would stop it before the next. */
const staying: readonly RequestOutcome[] = [
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
  { kind: 'nothing to give', why: 'their own data' },
  { kind: 'answer' },
];

/** What may be done with a request, one bit each, in the order in which one would stop it before the next. */
export function requestOutcomes({ gate }: Regime): readonly RequestOutcome[] {
  return [...gate.routes, ...staying];
}

/** The bit of the first outcome that turns on what is held. */
export const firstOfHoldings = 1 << 8;

const answered = 1 << 14;

/** What the gate is told of one item. */
export interface ItemBehind {
  /** What it may come to, should nothing before it have stopped the request. */
  readonly possible: readonly ItemOutcome[];
  readonly needs: readonly string[];
  /** Is it processed under a designation notice (s29(1A)), which makes Part 4 the law? */
  readonly designated: Verdict;
  /** Is some of it their own data, and outside the right for that? */
  readonly own: Verdict;
}

/** Whether it may be that something is neither confirmed nor denied, and whether it must be. */
interface Silence {
  readonly may: boolean;
  readonly must: boolean;
  readonly needs: readonly string[];
}

/** What the gate is told of what lies behind it. */
export interface Behind {
  readonly items: readonly ItemBehind[];
  /** May confirmation be restricted, and must it be? */
  readonly confirmation: Silence;
  /** The same of any class of information of which that is judged, where to send all that was found to another law would tell. */
  readonly classes: Silence;
  /** True once a fee charged under section 53 has been paid. */
  readonly feePaid: boolean;
}

/** Every outcome the request may still have, in the order one of them would stop it. */
export function possibleOutcomes(law: Regime, state: State, outlookOf: (cite: string, state: State) => Outlook, behind: Behind): number {
  const left = (fact: string) => valuesLeft(law, state, fact);
  const has = (fact: string, value: string) => left(fact).includes(value);
  const only = (fact: string, ...values: readonly string[]) => left(fact).length > 0 && left(fact).every((value) => values.includes(value));
  const comes = (step: GateStep) => outlookTo(law, step, (cite) => outlookOf(cite, state));
  let set = 0;
  const stop = (bit: number, may: boolean, must: boolean) => {
    if (may) set |= 1 << bit;
    return must;
  };
  for (const [value, route] of law.gate.sentElsewhere) if (has('controller.competentAuthority', value)) set |= 1 << route;
  if (only('controller.competentAuthority', ...law.gate.sentElsewhere.map(([value]) => value))) return set;
  // That all of it is under another law is not to be told where even whether anything is held may not be.
  const routes = routesOf(behind.items);
  const { routeTells } = law.gate;
  const { confirmation, classes } = behind;
  if (!routeTells || !(confirmation.must || classes.must)) set |= routes.set;
  if (routes.certain && !(routeTells && (confirmation.may || classes.may))) return set;
  // What is no request in law is not there to be refused, charged for or answered: whoever made it is asked for what it lacks.
  const unmade = comes('make it a request');
  if (stop(6, (unmade & canHold) !== 0, unmade === canHold)) return set;
  if (stop(2, has('requester.standing', 'not shown'), only('requester.standing', 'not shown'))) return set;
  const identity = comes('identity');
  if (stop(3, (identity & canHold) !== 0, identity === canHold)) return set;
  const refused = comes('refuse');
  if (stop(4, (refused & canHold) !== 0, refused === canHold)) return set;
  const charged = behind.feePaid ? canFail : comes('charge a fee');
  if (stop(5, (charged & canHold) !== 0, charged === canHold)) return set;
  // Where the law has no rule of its own about clarifying, time merely waits for the answer.
  const ruled = Object.values(law.gate.comesTo).includes('clarify');
  const unclear = comes('clarify');
  const mayAsk = ruled ? (unclear & canHold) !== 0 : has('clarification.awaited', 'yes');
  if (stop(6, mayAsk, ruled ? unclear === canHold : only('clarification.awaited', 'yes'))) return set;
  if (stop(7, confirmation.may, confirmation.must)) return set;
  // Nor of a class: the answer is then that whether anything in it is held is not said, as it is where nothing is held at all.
  if (routeTells && classes.may && routes.set !== 0) set |= answered;
  if (routes.certain) return set;
  return set | heldOutcomes(law, comes('limits the search'), behind, has);
}

/** Does the whole request go to another law for what the controller is, whatever is not known of it yet? */
export function isSentElsewhere(law: Regime, state: State): boolean {
  const left = valuesLeft(law, state, 'controller.competentAuthority');
  const sent = new Set(law.gate.sentElsewhere.map(([value]) => value));
  return left.length > 0 && left.every((value) => sent.has(value));
}

/** Does it go there because everything that was found is under that law? */
export function isAllElsewhere(items: readonly ItemBehind[]): boolean {
  return routesOf(items).certain;
}

/** Whether any of the rules that do one thing with a request holds. */
function outlookTo(law: Regime, step: GateStep, outlookOf: (cite: string) => Outlook): Outlook {
  const outlooks = law.gate.provisions.filter((cite) => law.gate.comesTo[cite] === step).map(outlookOf);
  if (outlooks.includes(canHold)) return canHold;
  return outlooks.reduce<number>((either, one) => either | one, canFail) as Outlook;
}

/** Ways of having nothing to give, in the order of their bits. */
const nothings = ['never held', 'not found', 'deleted before the request', 'lost', 'not their data', 'their own data'] as const;

/** What was found is answered; what was not is one of five different things, and a search cut short settles nothing until it is judged enough. */
function heldOutcomes(law: Regime, searchLimits: Outlook, behind: Behind, has: (fact: string, value: string) => boolean): number {
  let set = 0;
  nothings.forEach((why, index) => {
    if (has('holding.state', why)) set |= 1 << (8 + index);
  });
  const enough = (searchLimits & canHold) !== 0;
  const limited = has('search.limited', 'yes');
  const mayFindMore =
    has('holding.state', 'not found') && limited && law.gate.search !== undefined && has(law.gate.search.sufficient, 'no');
  if (has('holding.state', 'not found') && limited && !has('search.limited', 'no') && !enough) set &= ~(1 << 9);
  if (has('holding.state', 'found') || mayFindMore) {
    const items = behind.items;
    if (items.length > 0 && items.every((item) => item.possible.includes('out of scope'))) {
      for (const why of outsideBy(law, items)) set |= 1 << (8 + nothings.indexOf(why));
    }
    if (items.length === 0 || maySomethingBeAnswered(items) || mayFindMore) set |= answered;
  }
  return set;
}

/** What there may be to say where nothing that was found is within the right. That it is not held is not said of what is their own. */
function outsideBy({ gate }: Regime, items: readonly ItemBehind[]): readonly (typeof nothings)[number][] {
  const may = gate.ownOutside !== undefined && items.some(({ own }) => own === 'holds' || own === 'open');
  const must = items.some(({ own }) => own === 'holds');
  return [...(may ? ['their own data' as const] : []), ...(may && must ? [] : [gate.outside])];
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

/** The outcomes of a request that stays with this law, and the bits of each step that comes to one outcome. */
const stays = ~3;
const bitsOf: Readonly<Record<GateStep, number>> = {
  'ordinary route': 1,
  'other route': 2,
  'make it a request': 1 << 6,
  identity: 1 << 3,
  refuse: 1 << 4,
  'charge a fee': 1 << 5,
  clarify: 1 << 6,
  'limits the search': stays,
};

/** Those of some outcomes that a rule about the request is a step to: a rule the request never comes to brings nothing about. */
export function comingOf(law: Regime, cite: string, outcomes: number): number {
  const step = law.gate.comesTo[cite];
  return outcomes & (step === undefined ? stays : bitsOf[step]);
}
