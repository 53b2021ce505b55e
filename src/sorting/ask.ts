import type { Duty, Finding, Status } from '../deciding/index.ts';
import { sorting, sortingFacts } from '../provisions/sorting/index.ts';
import type { Argument, EventDates, FactAt, Inquiry, State } from '../reasoning/index.ts';
import { becauseOf, canFail, canHold, withPuts } from '../reasoning/index.ts';
import type { ArguedRoute } from './arguing.ts';
import { argueRoute, becauseIn, changeIn, decisionOf, findingAt, findingsOf, goingFor, puttingOtherwise } from './arguing.ts';
import { beginningOf, ruleFor } from './beginning.ts';
import { clockOf } from './clocks.ts';
import type { Rerouting, RouteDecision, SortedAsk, SortedPart } from './decision.ts';
import type { Bringing } from './duties.ts';
import { dutiesOf, isNotice } from './duties.ts';
import { stateOf } from './facts.ts';
import type { Ask, Message } from './message.ts';
import type { Waiting } from './questions.ts';
import { questionId, routesOf } from './questions.ts';
import type { Route } from './routes.ts';
import { routes } from './routes.ts';

/** Changes of one fact told of an ask, at the most. */
const mostChanges = 6;

/** Every fact that may be a reason, in catalogue order. */
const allFacts: readonly FactAt[] = /* @__PURE__ */ sortingFacts.ids.map((fact) => ({ unit: 0, fact }));

/** The rules that change nothing, and say what is to be explained. */
const explaining = /* @__PURE__ */ sorting.provisions.filter(({ effect }) => effect === 'explained').map(({ cite }) => cite);

/** An ask sorted, with what it leaves in the trace and what it waits for. */
export interface SortedWithTrace {
  readonly ask: SortedAsk;
  readonly state: State;
  readonly findings: readonly Finding[];
  readonly waiting: readonly Waiting[];
}

/** Sorts one thing that a message asks for. */
export function sortAsk(message: Message, ask: Ask, dates: EventDates, every: readonly Argument[]): SortedWithTrace {
  const state = stateOf(message, ask);
  const argued = every.map((argument) => argueRoute(argument, state));
  const asked = argued.filter((one) => one.asked);
  const possible = asked.filter(({ reached }) => (reached.outcomes & canHold) !== 0);
  const findings = asked.flatMap((one) => findingsOf(one, ask.id, state));
  const waiting: Waiting[] = asked.flatMap(({ element, needed }) =>
    needed.map(({ fact }): Waiting => ({ fact, ask: ask.id, settles: `${ask.id}>${element}` })),
  );
  const parts = possible.map((one) => partOf(one, message, ask, state, dates, findings, waiting));
  const explained = explainedIn(ask.id, state, dates);
  const open = asked.some(({ reached }) => reached.outcomes !== canHold && reached.outcomes !== canFail);
  return {
    ask: {
      ask: ask.id,
      status: statusOf(possible, open),
      goes: possible.filter(({ reached }) => reached.outcomes === canHold).map(({ element }) => element),
      possible: possible.map(({ element }) => element),
      ...reasonsOf(asked, state, every),
      needs: [...new Set(waiting.map(({ fact }) => questionId(fact, ask.id)))],
      exact: asked.every(({ reached }) => reached.exact),
      routes: asked.map((one): RouteDecision => {
        const needs = one.needed.map(({ fact }) => questionId(fact, ask.id));
        const ids = findingsOf(one, ask.id, state).map(({ id }) => id);
        return { element: one.element, route: routeOf(one.element), ...decisionOf(one, state, needs, ids) };
      }),
      parts,
      explained: explained.findings.map(({ id }) => id),
      duties: dutiesOf(explained.bringing, { message, dates }),
    },
    state,
    findings: [...findings, ...explained.findings],
    waiting,
  };
}

/** Something asked always goes somewhere: where nothing can stand the law has a gap, and a person must say. */
function statusOf(possible: readonly ArguedRoute[], open: boolean): Status {
  if (possible.length === 0) return 'gap';
  return open ? 'open' : 'decided';
}

/** What goes by one route, with its clock, its notice and what else follows. */
function partOf(
  { element, reached }: ArguedRoute,
  message: Message,
  ask: Ask,
  state: State,
  dates: EventDates,
  findings: Finding[],
  waiting: Waiting[],
): SortedPart {
  const id = `${ask.id}>${element}`;
  const route = routeOf(element);
  const certain = reached.outcomes === canHold;
  const begun = beginningOf(route, id, ask.id, state, dates);
  const clock = clockOf(route, message, ask, begun?.decision.possible ?? []);
  const own = sorting.byCite.get(element);
  const bringing: Bringing[] = [
    ...(own === undefined ? [] : [{ provision: own, certain }]),
    ...(begun?.waits ?? []).map(({ place, certain: waits }) => ({ provision: place.provision, certain: certain && waits })),
  ];
  const all = dutiesOf(bringing, { message, dates, clock });
  if (begun !== undefined) {
    findings.push(...begun.findings);
    waiting.push(...begun.needed.map(({ fact }): Waiting => ({ fact, ask: ask.id, settles: id })));
  }
  const needs = (begun?.needed ?? []).map(({ fact }) => questionId(fact, ask.id));
  return {
    id,
    ask: ask.id,
    element,
    route,
    certain,
    ...(begun === undefined ? {} : { begins: { ...begun.decision, needs } }),
    clock,
    notice: all.find(isNotice) as Duty,
    duties: all.filter((duty) => !isNotice(duty)),
  };
}

/** Known facts that suffice for where it goes, and the nearest changes that would send it elsewhere. */
function reasonsOf(asked: readonly ArguedRoute[], state: State, every: readonly Argument[]): Pick<SortedAsk, 'because' | 'wouldChange'> {
  const present = every.map((argument) => goingFor(argument, state));
  const inquiry: Inquiry = {
    catalogue: sortingFacts,
    states: [state],
    facts: allFacts,
    together: asked.flatMap(({ argument }) => argument.together),
    // Whether every route stands as it does now: all that is asked of it is whether less is known to be the same.
    outcomes: ([known]) => (every.every((argument, index) => goingFor(argument, known as State) === present[index]) ? 1 : 2),
  };
  const reason = becauseOf(inquiry);
  return { because: reason.map(({ fact }) => becauseIn(state, fact)), wouldChange: reroutings(reason, state, every) };
}

/** One change of each fact that matters before a second of any. */
function reroutings(reason: readonly FactAt[], state: State, every: readonly Argument[]): readonly Rerouting[] {
  const seen = new Set([JSON.stringify(routesOf({ every }, state))]);
  const ofEach = [...reason].reverse().map(({ fact }) => {
    const changes = puttingOtherwise(state, fact).flatMap((puts) => {
      const [other] = withPuts(sortingFacts, [state], puts);
      const [put] = puts;
      return put === undefined ? [] : [{ change: changeIn(state, put), ...routesOf({ every }, other as State) }];
    });
    return changes.filter(({ goes, mayGo }) => {
      const key = JSON.stringify({ goes, mayGo });
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
  });
  const most = Math.max(0, ...ofEach.map((changes) => changes.length));
  const inTurn = Array.from({ length: most }, (_, turn) => ofEach.flatMap((changes) => changes[turn] ?? [])).flat();
  return inTurn.slice(0, mostChanges);
}

/** What is to be explained beside where it goes. */
function explainedIn(
  ask: string,
  state: State,
  dates: EventDates,
): { readonly findings: readonly Finding[]; readonly bringing: readonly Bringing[] } {
  const held = explaining.flatMap((cite) => {
    const rule = ruleFor(cite, dates);
    const outlook = rule?.place.asks(state) ?? canFail;
    return rule === undefined || outlook === canFail ? [] : [{ place: rule.place, outlook }];
  });
  return {
    findings: held.map(({ place, outlook }) => {
      const standing = outlook === canHold ? 'decides' : 'undecided';
      const id = `${ask}:${place.provision.cite}`;
      return findingAt(place, { id, element: ask, about: ask, verdict: outlook, standing, beatenBy: [] }, state);
    }),
    bringing: held.map(({ place, outlook }) => ({ provision: place.provision, certain: outlook === canHold })),
  };
}

function routeOf(element: string): Route {
  return routes[element] as Route;
}
