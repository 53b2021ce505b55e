import type { Case, Item, Judgement, TrackKind } from '../case/index.ts';
import type { Argument, EventDates, FactAt, Inquiry, Reached, State } from '../reasoning/index.ts';
import { becauseOf, label, neededBy, reachedIn, remaining, setOut } from '../reasoning/index.ts';
import { isAssumed } from './closing.ts';
import { ifAnswered } from './conditional.ts';
import type { Assumption, ElementDecision } from './decision.ts';
import type { Relation } from './exposure.ts';
import { dutiesOf, recordArgument } from './findings.ts';
import type { Settled } from './findings-of-judgements.ts';
import { recordFindings, settle } from './findings-of-judgements.ts';
import { statesIf } from './hypotheses.ts';
import { judgedIn } from './judged-under.ts';
import { find } from './knowing.ts';
import type { Asking, Bearing, Ledger } from './ledger.ts';
import { ask, needing, owes } from './ledger.ts';
import type { ElementOutcome } from './outcome.ts';
import { countOf } from './outcome-bits.ts';
import { hasRight } from './part-argument.ts';
import { stateOfPerson } from './person-state.ts';
import { judgement, plainFact, screening, unscreenedGround } from './questions.ts';
import type { Regime } from './regime.ts';
import { roleScreeningOf } from './screening.ts';
import { stepsTaken } from './steps.ts';
import { leftUnsaid } from './unsaid.ts';
import { changesTo, onOtherDays, told } from './would-change.ts';

/** Someone an element could touch; absent where nobody knows who. */
export interface Touched {
  readonly person?: string;
}

const outcomeBits: readonly ElementOutcome[] = ['give', 'restrict', 'exempt', 'excluded'];

/** What an element is decided from. */
export interface ElementCase {
  readonly law: Regime;
  readonly case: Case;
  readonly item?: Item;
  readonly about: string;
  readonly element: string;
  readonly known: State;
  readonly assumed: readonly Assumption[];
  readonly dates: EventDates;
  readonly touched: readonly Touched[];
  readonly judgements: readonly Judgement[];
  /** Those of whom a judgement about the element has lapsed: no screening of roles answers for them. */
  readonly lapsed?: ReadonlySet<string>;
  /** False where what it is an element of may yet be outside the right: what it brings is then no more than possible. */
  readonly certain?: boolean;
}

/** Decides one element other than the data: given, unless a ground for restricting that element stands. */
export function decideElement(of: ElementCase, ledger: Ledger): ElementDecision {
  const { law } = of;
  const { pack } = law;
  const { catalogue } = pack;
  const state = ifAnswered(law, of.known);
  if (of.item === undefined) find(law, state, 'court.contained', ['other']);
  const settled = settleAll(law, of.judgements, state);
  const people = of.touched.map((one) => touchedBy(of, one));
  const states = [state, ...people.map((one) => stateOfPerson(law, of.case, { ...one, relations: relationsTo(of, one) }))];
  const argument = setOut(pack, of.element, of.dates, people.length);
  const right = argument.places.find((place) => place.provision.cite === of.element);
  if (right?.version === undefined) return notYet(of.element);
  const { outcomes: set, exact } = reachable(argument, states);
  const inquiry: Inquiry = {
    catalogue,
    states,
    facts: argument.facts,
    together: argument.together,
    bound: (known) => boundOf(argument, known),
    outcomes: (known, bound) => (known === states ? set : reachable(argument, known, bound).outcomes),
  };
  const labelling = label(argument, states);
  const unsaid = leftUnsaid(law, settled, of.dates);
  const personAt = (unit: number) => (unit === 0 ? undefined : people[unit - 1]?.person);
  const findings = recordArgument(ledger, argument, labelling, states, {
    about: of.about,
    people: people.map(({ person }) => person),
    judgementsAt: (place) => (place.unit === 0 ? settled.get(place.provision.cite)?.ids : restingOn(people[place.unit - 1])) ?? [],
    silent: unsaid.length > 0,
  });
  const id = `${of.about}#${of.element}`;
  for (const brought of dutiesOf(pack, argument, labelling))
    owes(ledger, { ...brought, certain: brought.certain && of.certain !== false, because: [id], unsaid });
  const decided = countOf(set) === 1;
  const possible = inWords(set);
  const needs = decided ? [] : [...new Set(neededBy(inquiry).flatMap((at) => asking(of, argument, states, people, at, ledger)))];
  const bearing: Bearing = {
    possible,
    given: (hypothesis) => inWords(inquiry.outcomes(statesIf({ argument, states, personAt }, hypothesis))),
  };
  for (const question of needs) question.settles.set(id, bearing);
  const reasons = becauseOf(inquiry);
  const under = (dates: EventDates) => {
    const then = setOut(pack, of.element, dates, people.length);
    return hasRight(then) ? outcomesOf(stepsTaken(then, states)) : 0;
  };
  return {
    element: of.element,
    status: decided ? 'decided' : 'open',
    ...(decided ? { outcome: possible[0] as ElementOutcome } : {}),
    possible,
    because: reasons.map((at) => {
      const person = at.unit === 0 ? undefined : people[at.unit - 1]?.person;
      const values = remaining(catalogue, states[at.unit] as State, at.fact);
      const assumed = at.unit === 0 && isAssumed(of.assumed, at.fact, values);
      return { fact: at.fact, ...(person === undefined ? {} : { person }), values, ...(assumed ? { assumed } : {}) };
    }),
    wouldChange: changesTo({ ...of, argument, inquiry, people, onOtherDays: onOtherDays(pack, of.dates, under) }, reasons).map((one) =>
      told({ catalogue, states, people }, one, inWords),
    ),
    needs: needing(
      ledger,
      needs.map((question) => question.id),
    ),
    exact,
    findings,
  };
}

function inWords(set: number): readonly ElementOutcome[] {
  return outcomeBits.filter((_, bit) => ((set >> bit) & 1) !== 0);
}

/** What an element may come to, with what is shared between its grounds taken together. */
function reachable(argument: Argument, states: readonly State[], bound?: number): Reached {
  return reachedIn(argument.catalogue, states, argument.shared, (tried) => boundOf(argument, tried), undefined, bound);
}

function boundOf(argument: Argument, states: readonly State[]): number {
  return outcomesOf(stepsTaken(argument, states));
}

const noTrack: TrackKind | undefined = undefined;

interface Weighed extends Touched {
  readonly settled: Settled;
  readonly roleScreening?: string;
}

/** What has been judged of someone the element touches; failing that, whether a screening of roles answers for them. */
function touchedBy(of: ElementCase, one: Touched): Weighed {
  const judged = of.judgements.filter((judgement) => one.person !== undefined && judgement.people?.includes(one.person) === true);
  const person = of.case.people.find(({ id }) => id === one.person);
  const unanswered = judged.length > 0 || person === undefined || of.lapsed?.has(person.id) === true;
  const screening = unanswered ? undefined : roleScreeningOf(of.case, person);
  const settled = settle(judged, noTrack);
  return screening === undefined ? { ...one, settled } : { ...one, settled, roleScreening: screening.id };
}

/** How somebody comes into an element: as the source, or because a judgement of it is about what it would tell of them. */
function relationsTo({ element, law }: ElementCase, { settled }: Weighed): readonly Relation[] {
  if (element === law.source) return ['source'];
  return settled.ids.length > 0 ? ['discussed'] : [];
}

function restingOn(one: Weighed | undefined): readonly string[] | undefined {
  return one?.roleScreening === undefined ? one?.settled.ids : [one.roleScreening];
}

function settleAll({ pack }: Regime, judgements: readonly Judgement[], state: State): ReadonlyMap<string, Settled> {
  const settled = new Map<string, Settled>();
  for (const cite of new Set(judgements.map((one) => one.provision))) {
    if (pack.byCite.get(cite)?.of === 'person') continue;
    const one = settle(
      judgements.filter((judged) => judged.provision === cite),
      noTrack,
    );
    settled.set(cite, one);
    recordFindings(pack.catalogue, state, one, pack.byCite.get(cite)?.exercise);
  }
  return settled;
}

/** An element leaves by exclusion or exemption first; what stays is restricted or given. */
function outcomesOf(taken: ReturnType<typeof stepsTaken>): number {
  let set = 0;
  for (const [outlook, bit] of [
    [taken.excluded, 8],
    [taken.exempt, 4],
    [taken.restricted, 2],
  ] as const) {
    if (outlook & 1) set |= bit;
    if ((outlook & 2) === 0) return set;
  }
  return set | 1;
}

function notYet(element: string): ElementDecision {
  return {
    element,
    status: 'decided',
    outcome: 'not yet in force',
    possible: ['not yet in force'],
    because: [],
    wouldChange: [],
    needs: [],
    exact: true,
    findings: [],
  };
}

function asking(
  of: ElementCase,
  argument: Argument,
  states: readonly State[],
  people: readonly Touched[],
  at: FactAt,
  ledger: Ledger,
): readonly Asking[] {
  const { fact } = at;
  const ground = unscreenedGround(of.law, of.case, of.item, fact);
  if (at.unit === 0 && ground !== undefined) return [screening(ground, fact, ledger)];
  const person = at.unit === 0 ? undefined : people[at.unit - 1]?.person;
  if (at.unit > 0 && person === undefined) {
    const question = ask(ledger, { id: 'origin', asks: 'origin', facts: [], who: 'officer' });
    if (of.item !== undefined) question.among.add(of.item.id);
    return [question];
  }
  const provisions = judgedIn(of.law.pack, argument, states, at);
  if (provisions.length === 0) return [plainFact(of.item, fact, person, ledger)];
  return provisions.map((provision) => judgement(of.case, of.item, provision, fact, person, of.element, ledger));
}
