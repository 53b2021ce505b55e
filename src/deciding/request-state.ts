import type { Case } from '../case/index.ts';
import { facts } from '../provisions/index.ts';
import type { State } from '../reasoning/index.ts';
import { narrow, nothingKnown } from '../reasoning/index.ts';
import { recordFindings, settle } from './findings-of-judgements.ts';
import { know, valueIn } from './knowing.ts';
import type { Weighed } from './standing-judgements.ts';

/** What the case says of the request as a whole. */
export function requestState(case_: Case, weighed: readonly Weighed[]): State {
  const state = nothingKnown(facts);
  know(state, 'controller.competentAuthority', case_.controller.competentAuthority);
  standing(state, case_);
  identity(state, case_);
  clarification(state, case_);
  manifestly(state, case_, weighed);
  search(state, case_, weighed);
  return state;
}

function standing(state: State, case_: Case): void {
  const subject = case_.people.find((person) => person.id === case_.dataSubject);
  const representative = case_.representative;
  if (representative === undefined) {
    narrow(facts, state, 'requester.standing', ['data subject']);
    // Someone who asks for themselves is living.
    narrow(facts, state, 'dataSubject.living', ['yes']);
    if (subject?.living !== undefined) know(state, 'dataSubject.living', subject.living);
    return;
  }
  know(state, 'dataSubject.living', subject?.living);
  const authority = valueIn(representative.authority);
  if (authority === undefined) narrow(facts, state, 'requester.standing', ['authorised', 'not shown']);
  else narrow(facts, state, 'requester.standing', [authority === 'yes' ? 'authorised' : 'not shown']);
}

function identity(state: State, case_: Case): void {
  const check = case_.request.identity;
  if (check === undefined) return;
  know(state, 'identity.doubted', check.doubted);
  narrow(facts, state, 'identity.confirmed', [check.confirmedOn === undefined ? 'no' : 'yes']);
}

/** Awaited only where it was asked, was reasonably required, and was neither answered nor declined. */
function clarification(state: State, case_: Case): void {
  const waiting = (case_.request.clarifications ?? []).filter((one) => one.answeredOn === undefined && one.declined !== true);
  const answers = waiting.map((one) => valueIn(one.reasonablyRequired));
  if (answers.includes('yes')) narrow(facts, state, 'clarification.awaited', ['yes']);
  else if (!answers.includes(undefined)) narrow(facts, state, 'clarification.awaited', ['no']);
}

/** The burden is the controller's, so nothing is in play until the controller raises it (s53(3)). */
function manifestly(state: State, case_: Case, weighed: readonly Weighed[]): void {
  const judgements = inPoint(weighed, 'dpa-2018/section-53');
  recordFindings(state, settle(judgements, undefined), undefined);
  if (!raisesRefusal(case_, weighed)) {
    narrow(facts, state, 'request.unfounded', ['no']);
    narrow(facts, state, 'request.excessive', ['no']);
  } else if (judgements.length > 0) {
    const tests = new Set(judgements.flatMap((judgement) => Object.keys(judgement.finds)));
    for (const test of ['request.unfounded', 'request.excessive'] as const) if (!tests.has(test)) narrow(facts, state, test, ['no']);
  }
  know(state, 'request.choice', case_.request.choice);
}

/** Has the controller raised section 53, by a judgement or a choice? */
function raisesRefusal(case_: Case, weighed: readonly Weighed[]): boolean {
  return (
    weighed.some(({ judgement, lapse }) => judgement.provision === 'dpa-2018/section-53' && lapse !== 'replaced') ||
    (case_.request.choice !== undefined && case_.request.choice !== 'answer')
  );
}

function search(state: State, case_: Case, weighed: readonly Weighed[]): void {
  const searches = case_.searches ?? [];
  recordFindings(state, settle(inPoint(weighed, 'dpa-2018/section-45/2A'), undefined), undefined);
  if (searches.length > 0) {
    const results = searches.map((one) => valueIn(one.result));
    const limited = searches.some((one, index) => results[index] === 'not searched' || one.limit !== undefined);
    if (limited) narrow(facts, state, 'search.limited', ['yes']);
    else if (!results.includes(undefined)) narrow(facts, state, 'search.limited', ['no']);
  } else if (case_.items.length > 0) {
    // Something was found and nothing says the search for it was limited.
    narrow(facts, state, 'search.limited', ['no']);
  }
  if (case_.items.length > 0) narrow(facts, state, 'holding.state', ['found']);
  else know(state, 'holding.state', case_.nothingHeld);
}

/** The judgements that still speak under one provision. */
function inPoint(weighed: readonly Weighed[], provision: string) {
  return weighed
    .filter(({ judgement, lapse }) => lapse === undefined && judgement.provision === provision)
    .map(({ judgement }) => judgement);
}
