import type { Because, Change, Decision, FactChange, Finding, Status } from '../deciding/index.ts';
import { sorting, sortingFacts } from '../provisions/sorting/index.ts';
import type { Argument, EventDates, FactAt, Inquiry, Labelling, Place, Put, Reached, State } from '../reasoning/index.ts';
import {
  becauseOf,
  canFail,
  canHold,
  label,
  limbsIn,
  nearestChanges,
  neededBy,
  reachedIn,
  remaining,
  setOut,
  standingOf,
  verdictOf,
} from '../reasoning/index.ts';
import type { Going } from './decision.ts';
import { routeCites } from './routes.ts';

const goings: readonly Going[] = ['goes', 'does not go'];

/** Near changes told of one route, at the most. */
const mostChanges = 4;

/** The argument about one route for one ask, as it was found. */
export interface ArguedRoute {
  readonly element: string;
  readonly argument: Argument;
  readonly labelling: Labelling;
  readonly reached: Reached;
  /** The facts that would narrow it, where it is open. */
  readonly needed: readonly FactAt[];
  /** Is it asked for at all, whatever becomes of it? */
  readonly asked: boolean;
}

/** Argues one route: it is gone by where the rule that leads there stands. */
export function argueRoute(argument: Argument, state: State): ArguedRoute {
  const { element } = argument;
  const inquiry = inquiryOf(argument, state);
  const labelling = label(argument, [state]);
  const own = ownIndex(argument);
  const reached = reach(argument, [state]);
  return {
    element,
    argument,
    labelling,
    reached,
    needed: neededBy(inquiry),
    asked: ((labelling.verdicts[own] ?? canFail) & canHold) !== 0,
  };
}

/** The arguments about every route on some dates, in the order routes are told. */
export function everyRoute(dates: EventDates): readonly Argument[] {
  return routeCites.map((cite) => setOut(sorting, cite, dates, 0));
}

/** Where a route stands for a state: one bit for going, one for not. */
export function goingFor(argument: Argument, state: State): number {
  return reach(argument, [state]).outcomes;
}

/** What is said of one route: whether it is gone by, because of what, and what would change it. */
export function decisionOf(
  { argument, reached }: ArguedRoute,
  state: State,
  needs: readonly string[],
  findings: readonly string[],
): Decision<Going> {
  const inquiry = inquiryOf(argument, state);
  const reason = becauseOf(inquiry);
  const ways = reason.flatMap(({ fact }) => puttingOtherwise(state, fact));
  const near = nearestChanges(inquiry, reason, ways, (puts) => puts.length).slice(0, mostChanges);
  const possible = inWords(reached.outcomes);
  const status: Status = possible.length === 1 ? 'decided' : 'open';
  return {
    status,
    ...(status === 'decided' ? { outcome: possible[0] as Going } : {}),
    possible,
    because: reason.map(({ fact }) => becauseIn(state, fact)),
    wouldChange: near.map(
      ({ records, puts, outcomes }): Change<Going> => ({
        records,
        facts: puts.map((put) => changeIn(state, put)),
        gives: inWords(outcomes),
      }),
    ),
    needs,
    exact: reached.exact,
    findings,
  };
}

/** A known fact, with the values that remain. */
export function becauseIn(state: State, fact: string): Because {
  return { fact, values: remaining(sortingFacts, state, fact) };
}

/** A fact put otherwise than it is known. */
export function changeIn(state: State, { fact, value }: Put): FactChange {
  return { fact, from: remaining(sortingFacts, state, fact), to: value };
}

/** Every other value that one fact could have. */
export function puttingOtherwise(state: State, fact: string): readonly (readonly Put[])[] {
  const known = remaining(sortingFacts, state, fact);
  const values: readonly string[] = sortingFacts.specs[fact as keyof typeof sortingFacts.specs].values;
  return values.filter((value) => known.length > 1 || known[0] !== value).map((value) => [{ unit: 0, fact, value }]);
}

/** Every rule that bears on a route, won or lost, as findings of a trace. */
export function findingsOf({ element, argument, labelling }: ArguedRoute, ask: string, state: State): readonly Finding[] {
  const idAt = (index: number) => `${ask}>${element}:${argument.places[index]?.provision.cite ?? ''}`;
  return argument.places.flatMap((place, index): readonly Finding[] => {
    const verdict = labelling.verdicts[index] ?? 0;
    // A rule that is not in force, or that plainly does not apply, says nothing of this ask.
    if (verdict === 0 || (verdict === canFail && place.provision.cite !== element)) return [];
    const standing = standingOf(argument, labelling, index);
    const beatenBy = standing === 'beaten' ? place.displacedBy.filter((rival) => labelling.stands[rival] === canHold).map(idAt) : [];
    return [findingAt(place, { id: idAt(index), element, about: ask, verdict, standing, beatenBy }, state)];
  });
}

/** One finding, with its limbs as the state has them. */
export function findingAt(
  { provision, version, limbs }: Place,
  found: Pick<Finding, 'id' | 'element' | 'about' | 'standing' | 'beatenBy'> & { readonly verdict: 0 | 1 | 2 | 3 },
  state: State,
): Finding {
  return {
    ...found,
    provision: provision.cite,
    verdict: verdictOf(found.verdict),
    limbs: limbsIn(limbs, state),
    judgements: [],
    audience: provision.tell,
    ...(provision.unsure === undefined ? {} : { unsure: provision.unsure }),
    ...(version?.citableFrom === undefined ? {} : { citableFrom: version.citableFrom }),
  };
}

function inquiryOf(argument: Argument, state: State): Inquiry {
  return {
    catalogue: sortingFacts,
    states: [state],
    facts: argument.facts,
    together: argument.together,
    outcomes: (states) => reach(argument, states).outcomes,
  };
}

function reach(argument: Argument, states: readonly State[]): Reached {
  // Most of what could be asked for is not, and needs no splitting.
  if (ownPlace(argument)?.asks(states[0] as State) === canFail) return { outcomes: canFail, exact: true };
  return reachedIn(sortingFacts, states, argument.shared, (tried) => goingOf(argument, tried));
}

/** Places of rules that lead somewhere, by the arguments they are in. */
const ownPlaces = new WeakMap<Argument, number>();

function ownIndex(argument: Argument): number {
  const known = ownPlaces.get(argument);
  if (known !== undefined) return known;
  const found = argument.places.findIndex(({ provision }) => provision.cite === argument.element);
  ownPlaces.set(argument, found);
  return found;
}

function ownPlace(argument: Argument): Place | undefined {
  return argument.places[ownIndex(argument)];
}

function goingOf(argument: Argument, states: readonly State[]): number {
  const own = ownIndex(argument);
  const stands = label(argument, states).stands[own] ?? canFail;
  return stands === 0 ? canFail : stands;
}

function inWords(set: number): readonly Going[] {
  return goings.filter((_, bit) => ((set >> bit) & 1) !== 0);
}
