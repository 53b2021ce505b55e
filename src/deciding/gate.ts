import type { Case } from '../case/index.ts';
import type { FactId } from '../provisions/index.ts';
import { facts, part3 } from '../provisions/index.ts';
import type { EventDates, FactSpec, Inquiry, Outlook, State, Version } from '../reasoning/index.ts';
import { becauseOf, canFail, canHold, inForceFor, isKnown, leavesOf, neededBy, remaining, verdictOf } from '../reasoning/index.ts';
import type { Decision, Finding, ItemDecision, RequestOutcome } from './decision.ts';
import { valueIn } from './knowing.ts';
import type { Asking, Ledger } from './ledger.ts';
import { ask, owes } from './ledger.ts';
import { countOf } from './outcome-bits.ts';
import { judgement } from './questions.ts';

const outcomes: readonly RequestOutcome[] = [
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
const firstOfHoldings = 1 << 8;

/** The outcomes of a request that Part 3 governs, and what each rule about the request comes to where it is not just any of them. */
const underPart3 = ~3;
const comesOf: Readonly<Record<string, number>> = {
  'dpa-2018/section-30': 1,
  'dpa-2018/section-30/2': 2,
  'dpa-2018/section-52/4': 1 << 3,
  'dpa-2018/section-53/1/b': 1 << 4,
  'dpa-2018/section-53/1/a': 1 << 5,
};

/** What the gate is told of what lies behind it. */
export interface Behind {
  readonly items: readonly ItemDecision[];
  /** May confirmation be restricted, and must it be? */
  readonly confirmation: { readonly may: boolean; readonly must: boolean; readonly needs: readonly string[] };
  /** True once a fee charged under section 53 has been paid. */
  readonly feePaid: boolean;
}

const provisions = [
  'dpa-2018/section-30',
  'dpa-2018/section-30/2',
  'dpa-2018/section-52/4',
  'dpa-2018/section-53/1/b',
  'dpa-2018/section-53/1/a',
  'dpa-2018/section-45/2A',
  'case-law/reasonable-search',
];

/** Decides what is done with the request itself. Everything behind it is conditional on its being answered. */
export function decideGate(case_: Case, known: State, dates: EventDates, behind: Behind, ledger: Ledger): Decision<RequestOutcome> {
  const bearing = provisions.flatMap((cite) => {
    const provision = part3.byCite.get(cite);
    const version = provision === undefined ? undefined : inForceFor(provision, dates);
    return provision === undefined || version === undefined ? [] : [{ provision, version }];
  });
  const names = new Set<string>([
    ...bearing.flatMap(({ version }) => leavesOf(version.when).map((leaf) => leaf.fact)),
    'requester.standing',
    'clarification.awaited',
    'holding.state',
  ]);
  const asks = new Map(bearing.map(({ provision, version }) => [provision.cite, part3.compiled.get(version) ?? ((): Outlook => canFail)]));
  const outlookOf = (cite: string, state: State): Outlook => asks.get(cite)?.(state) ?? canFail;
  const routes = routesOf(behind.items, ledger);
  const inquiry: Inquiry = {
    catalogue: facts,
    states: [known],
    facts: facts.ids.filter((id) => names.has(id)).map((fact) => ({ unit: 0, fact })),
    together: [
      ...bearing.map(({ version }) => leavesOf(version.when).map((leaf) => leaf.fact)),
      ['holding.state', 'search.limited', 'search.sufficient'],
    ].map((group) => [...new Set(group)].map((fact) => ({ unit: 0, fact }))),
    outcomes: ([state]) => possibleOutcomes(state as State, outlookOf, behind, routes),
  };
  const set = inquiry.outcomes([known]);
  const findings = bearing.map(({ provision, version }): Finding => {
    const outlook = outlookOf(provision.cite, known);
    // What the request never comes to brings nothing about: nobody is asked who they are about what goes elsewhere.
    const comesTo = set & (comesOf[provision.cite] ?? underPart3);
    const certain = outlook === canHold && comesTo === set;
    for (const duty of outlook === canFail || comesTo === 0 ? [] : provision.duties) {
      owes(ledger, { duty, because: 'request', certain, ifAnswered: false, unsaid: [] });
    }
    return {
      id: `request:${provision.cite}`,
      provision: provision.cite,
      element: 'request',
      about: 'request',
      verdict: verdictOf(outlook),
      standing: outlook === canFail || comesTo === 0 ? 'irrelevant' : outlook === canHold ? 'decides' : 'undecided',
      limbs: leavesOf(version.when).map((leaf) => {
        const values = remaining(facts, known, leaf.fact);
        const met = values.filter((value) => leaf.values.includes(value)).length;
        return { limb: leaf.limb, fact: leaf.fact, values, verdict: met === values.length ? 'holds' : met === 0 ? 'fails' : 'open' };
      }),
      beatenBy: [],
      judgements: judgementsUnder(case_, version),
      audience: provision.tell,
      ...(provision.unsure === undefined ? {} : { unsure: provision.unsure }),
      ...(version.citableFrom === undefined ? {} : { citableFrom: version.citableFrom }),
    };
  });
  for (const finding of findings) ledger.findings.set(finding.id, finding);
  const decided = countOf(set) === 1;
  const possible = outcomes.filter((_, bit) => ((set >> bit) & 1) !== 0);
  const asked = [
    ...neededBy(inquiry).map((at) => questionFor(case_, at.fact as FactId, ledger)),
    ...(set >= firstOfHoldings ? aboutSearch(case_, known, ledger) : []),
  ];
  for (const question of asked) question.settles.add('request');
  return {
    status: decided ? 'decided' : 'open',
    ...(decided ? { outcome: possible[0] as RequestOutcome } : {}),
    possible,
    because: becauseOf(inquiry).map(({ fact }) => ({ fact, values: remaining(facts, known, fact) })),
    needs: [...new Set([...asked.map((question) => question.id), ...(decided ? [] : outside(behind))])].sort(),
    exact: true,
    findings: findings.map((finding) => finding.id),
  };
}

/** Questions about what lies behind the gate that bear on it: confirmation, and the regime each item falls under. */
function outside(behind: Behind): readonly string[] {
  const regimes = behind.items.filter(
    (item) => item.possible.length > 1 && item.possible.some((one) => one === 'route elsewhere' || one === 'out of scope'),
  );
  return [
    ...(behind.confirmation.may && !behind.confirmation.must ? behind.confirmation.needs : []),
    ...regimes.flatMap((item) => item.needs),
  ];
}

/** Where the request goes if everything that was found is under another law, and whether it is certain that everything is. */
interface Routes {
  readonly set: number;
  readonly certain: boolean;
}

/** Part 4 is the law where every item is under a designation notice (s29(1A)); otherwise it is the UK GDPR's for some of them. */
function routesOf(items: readonly ItemDecision[], { findings }: Ledger): Routes {
  if (items.length === 0 || !items.every((item) => item.possible.includes('route elsewhere'))) return { set: 0, certain: false };
  const designated = items.map((item) => {
    const ids = item.tracks.flatMap((track) => track.parts.slice(0, 1)).flatMap((part) => part.findings);
    return ids.map((id) => findings.get(id)).find((finding) => finding?.provision === 'dpa-2018/section-29/1A')?.verdict;
  });
  return {
    set: (designated.every((one) => one === 'holds') ? 0 : 1) | (designated.every((one) => one === 'holds' || one === 'open') ? 2 : 0),
    certain: items.every((item) => item.possible.length === 1),
  };
}

/** Every outcome the request may still have, in the order one of them would stop it. */
function possibleOutcomes(state: State, outlookOf: (cite: string, state: State) => Outlook, behind: Behind, routes: Routes): number {
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

/** May anything found be theirs, and under Part 3? Some that is not theirs beside some that goes elsewhere is answered as well, in one letter. */
function maySomethingBeAnswered(items: readonly ItemDecision[]): boolean {
  const may = (outcome: ItemDecision['possible'][number]) => items.filter((item) => item.possible.includes(outcome));
  const within = items.some((item) => item.possible.some((one) => one !== 'out of scope' && one !== 'route elsewhere'));
  return within || may('out of scope').some((item) => may('route elsewhere').some((other) => other !== item));
}

function questionFor(case_: Case, fact: FactId, ledger: Ledger): Asking {
  const spec: FactSpec = facts.specs[fact];
  if (spec.judged !== undefined) return judgement(case_, undefined, spec.judged.provision, fact, undefined, 'request', ledger);
  const question = ask(ledger, {
    id: `fact:${fact}`,
    asks: fact === 'holding.state' ? 'search' : 'fact',
    facts: [fact],
    who: spec.answeredBy,
  });
  for (const value of spec.values) question.among.add(value);
  return question;
}

/** The judgements of a case on any test a version turns on. */
function judgementsUnder(case_: Case, version: Version): readonly string[] {
  const tests = new Set(leavesOf(version.when).map((leaf) => leaf.fact));
  return (case_.judgements ?? []).filter((one) => Object.keys(one.finds).some((test) => tests.has(test))).map((one) => one.id);
}

/** Where a search was cut short, was not enough, or nobody has said what a system can do, the officer is asked about it. */
function aboutSearch(case_: Case, known: State, ledger: Ledger): readonly Asking[] {
  const limited = isKnown(facts, known, 'search.limited') && remaining(facts, known, 'search.limited')[0] === 'yes';
  const enough = remaining(facts, known, 'search.sufficient');
  const cutShort = (case_.searches ?? []).filter((one) => one.limit !== undefined || valueIn(one.result) === 'not searched');
  const unclear = (case_.searches ?? []).filter((one) => valueIn(one.searchable) === undefined || valueIn(one.result) === undefined);
  const toSearch = limited && !enough.includes('yes') ? [...cutShort, ...unclear] : unclear;
  const asked: Asking[] = [];
  if (toSearch.length > 0) {
    const question = ask(ledger, { id: 'search', asks: 'search', facts: ['search.limited'], who: 'officer' });
    for (const one of toSearch) question.among.add(one.system);
    asked.push(question);
  }
  if (limited && enough.length > 1) {
    asked.push(judgement(case_, undefined, 'dpa-2018/section-45/2A', 'search.sufficient', undefined, 'request', ledger));
  }
  return asked;
}
