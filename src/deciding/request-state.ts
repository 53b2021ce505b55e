import type { Case } from '../case/index.ts';
import type { State } from '../reasoning/index.ts';
import { nothingKnown, quietValue } from '../reasoning/index.ts';
import { recordFindings, settle } from './findings-of-judgements.ts';
import { find, know, knowNamed, valueIn } from './knowing.ts';
import type { Regime } from './regime.ts';
import type { Weighed } from './standing-judgements.ts';

/** What the case says of the request as a whole. */
export function requestState(law: Regime, case_: Case, weighed: readonly Weighed[]): State {
  const state = nothingKnown(law.pack.catalogue);
  know(law, state, 'controller.competentAuthority', case_.controller.competentAuthority);
  standing(law, state, case_);
  identity(law, state, case_);
  clarification(law, state, case_);
  manifestly(law, state, case_, weighed);
  search(law, state, case_, weighed);
  knowNamed(law, state, case_.request.facts);
  law.ofRequest(state, case_);
  return state;
}

function standing(law: Regime, state: State, case_: Case): void {
  const subject = case_.people.find((person) => person.id === case_.dataSubject);
  const representative = case_.representative;
  if (representative === undefined) {
    find(law, state, 'requester.standing', ['data subject']);
    // Someone who asks for themselves is living.
    find(law, state, 'dataSubject.living', ['yes']);
    if (subject?.living !== undefined) know(law, state, 'dataSubject.living', subject.living);
    return;
  }
  know(law, state, 'dataSubject.living', subject?.living);
  const authority = valueIn(representative.authority);
  if (authority === undefined) find(law, state, 'requester.standing', ['authorised', 'not shown']);
  else find(law, state, 'requester.standing', [authority === 'yes' ? 'authorised' : 'not shown']);
}

function identity(law: Regime, state: State, case_: Case): void {
  const check = case_.request.identity;
  if (check === undefined) return;
  know(law, state, 'identity.doubted', check.doubted);
  find(law, state, 'identity.confirmed', [check.confirmedOn === undefined ? 'no' : 'yes']);
}

/** Awaited only where it was asked, was reasonably required, and was neither answered nor declined. */
function clarification(law: Regime, state: State, case_: Case): void {
  const waiting = (case_.request.clarifications ?? []).filter((one) => one.answeredOn === undefined && one.declined !== true);
  const answers = waiting.map((one) => valueIn(one.reasonablyRequired));
  if (answers.includes('yes')) find(law, state, 'clarification.awaited', ['yes']);
  else if (!answers.includes(undefined)) find(law, state, 'clarification.awaited', ['no']);
}

/** The burden is the controller's, so nothing is in play until the controller raises it (s53(3)). */
function manifestly(law: Regime, state: State, case_: Case, weighed: readonly Weighed[]): void {
  const { judgedUnder, tests, choice } = law.gate.refusing;
  const judgements = judgedUnder.flatMap((cite) => inPoint(weighed, cite));
  recordFindings(law.pack.catalogue, state, settle(judgements, undefined), undefined);
  if (!raisesRefusal(case_, weighed, judgedUnder)) {
    for (const test of tests) find(law, state, test, [quietValue(law.pack.catalogue, test)]);
  } else if (judgements.length > 0) {
    const found = new Set(judgements.flatMap((judgement) => Object.keys(judgement.finds)));
    for (const test of tests) if (!found.has(test)) find(law, state, test, [quietValue(law.pack.catalogue, test)]);
  }
  if (choice !== undefined) know(law, state, choice, case_.request.choice);
}

/** Has the controller raised the refusal of the request, by a judgement or a choice? */
function raisesRefusal(case_: Case, weighed: readonly Weighed[], judgedUnder: readonly string[]): boolean {
  return (
    weighed.some(({ judgement, lapse }) => judgedUnder.includes(judgement.provision) && lapse !== 'replaced') ||
    (case_.request.choice !== undefined && case_.request.choice !== 'answer')
  );
}

function search(law: Regime, state: State, case_: Case, weighed: readonly Weighed[]): void {
  const searches = case_.searches ?? [];
  const { search: limits } = law.gate;
  if (limits !== undefined) recordFindings(law.pack.catalogue, state, settle(inPoint(weighed, limits.judgedUnder), undefined), undefined);
  if (searches.length > 0) {
    const results = searches.map((one) => valueIn(one.result));
    const limited = searches.some((one, index) => results[index] === 'not searched' || one.limit !== undefined);
    if (limited) find(law, state, 'search.limited', ['yes']);
    else if (!results.includes(undefined)) find(law, state, 'search.limited', ['no']);
  } else if (case_.items.length > 0) {
    // Something was found and nothing says the search for it was limited.
    find(law, state, 'search.limited', ['no']);
  }
  if (case_.items.length > 0) find(law, state, 'holding.state', ['found']);
  else know(law, state, 'holding.state', case_.nothingHeld);
}

/** The judgements that still speak under one provision. */
function inPoint(weighed: readonly Weighed[], provision: string) {
  return weighed
    .filter(({ judgement, lapse }) => lapse === undefined && judgement.provision === provision)
    .map(({ judgement }) => judgement);
}
