import type { Case } from '../case/index.ts';
import type { Catalogue, EventDates, FactAt, Inquiry, Outlook, Place, Put, State } from '../reasoning/index.ts';
import {
  becauseOf,
  canFail,
  canHold,
  factsOf,
  inForceFor,
  limbsIn,
  neededBy,
  placeOf,
  reachedIn,
  remaining,
  verdictOf,
} from '../reasoning/index.ts';
import type { Decision, Finding } from './decision.ts';
import type { Behind } from './gate-outcomes.ts';
import { comingOf, firstOfHoldings, possibleOutcomes, requestOutcomes } from './gate-outcomes.ts';
import { aboutSearch, outside, questionFor } from './gate-questions.ts';
import { statesIf } from './hypotheses.ts';
import type { Bearing, Ledger } from './ledger.ts';
import { needing, owes } from './ledger.ts';
import type { RequestOutcome } from './outcome.ts';
import { countOf } from './outcome-bits.ts';
import type { Regime } from './regime.ts';
import { applies } from './steps.ts';
import { changesTo, onOtherDays, told } from './would-change.ts';

/** Facts that stop a request, or say what was found, without any provision of their own. */
const plain = ['requester.standing', 'clarification.awaited', 'holding.state'] as const;

interface Bearings {
  readonly places: readonly Place[];
  readonly together: readonly (readonly FactAt[])[];
  readonly outlookOf: (cite: string, state: State) => Outlook;
}

/** The provisions that bear on a request under the law of some days, as places each with its own facts. */
function bearingOn({ pack, gate }: Regime, dates: EventDates): Bearings {
  const places = gate.provisions.flatMap((cite): readonly Place[] => {
    const provision = pack.byCite.get(cite);
    const version = provision === undefined ? undefined : inForceFor(provision, dates);
    return provision === undefined || version === undefined ? [] : [placeOf(pack, provision, version)];
  });
  const named = new Map(places.map((place) => [place.provision.cite, place]));
  const outlookOf = (cite: string, state: State) => {
    const place = named.get(cite);
    return place === undefined ? canFail : (applies(place, [state]) as Outlook);
  };
  return { places, together: places.map(factsOf), outlookOf };
}

/** The facts that say together what a search came to. */
function searching({ pack, gate }: Regime): readonly string[] {
  const named = ['holding.state', 'search.limited', ...(gate.search === undefined ? [] : [gate.search.sufficient])];
  return named.filter((fact) => pack.catalogue.slots.has(fact));
}

/** Decides what is done with the request itself. Everything behind it is conditional on its being answered. */
export function decideGate(case_: Case, known: State, dates: EventDates, behind: Behind, ledger: Ledger): Decision<RequestOutcome> {
  const { law } = ledger;
  const { catalogue } = law.pack;
  const rules = bearingOn(law, dates);
  const inWords = (set: number) => requestOutcomes(law).filter((_, bit) => ((set >> bit) & 1) !== 0);
  const names = new Set<string>([...rules.together.flatMap((group) => group.map(({ fact }) => fact)), ...plain]);
  const named: readonly FactAt[] = catalogue.ids.filter((id) => names.has(id)).map((fact) => ({ unit: 0, fact }));
  const shared = named.map((at) => [at]);
  const boundOf =
    ({ outlookOf }: Bearings) =>
    ([state]: readonly State[]) =>
      possibleOutcomes(law, state as State, outlookOf, behind);
  const reach = (bearings: Bearings, of: readonly State[], bound?: number) =>
    reachedIn(catalogue, of, shared, boundOf(bearings), undefined, bound);
  const states = [known];
  const { outcomes: set, exact } = reach(rules, states);
  const inquiry: Inquiry = {
    catalogue,
    states,
    facts: named,
    together: [...rules.together, searching(law).map((fact) => ({ unit: 0, fact }))],
    bound: boundOf(rules),
    outcomes: (of, bound) => (of === states ? set : reach(rules, of, bound).outcomes),
  };
  const spared = sparing(law, dates, known);
  const findings = [
    ...rules.places.map((place) => findingOf(case_, place, known, set, ledger, spared)),
    ...(spared === undefined ? [] : [findingOf(case_, spared, known, set, ledger)]),
  ];
  const decided = countOf(set) === 1;
  const possible = inWords(set);
  const asked = [
    ...neededBy(inquiry).map((at) => questionFor(case_, at.fact, ledger)),
    ...(set >= firstOfHoldings ? aboutSearch(case_, known, ledger) : []),
  ];
  const argument = { catalogue, places: rules.places, together: rules.together };
  const bearing: Bearing = {
    possible,
    given: (hypothesis) => inWords(inquiry.outcomes(statesIf({ argument, states, personAt: () => undefined }, hypothesis))),
  };
  for (const question of asked) question.settles.set('request', bearing);
  const reasons = becauseOf(inquiry);
  const under = (other: EventDates) => reach(bearingOn(law, other), states).outcomes;
  const changes = changesTo(
    {
      law,
      case: case_,
      argument,
      inquiry,
      people: [],
      dates,
      onOtherDays: onOtherDays(law.pack, dates, under),
      otherWays: otherWays(catalogue, known),
    },
    reasons,
  );
  return {
    status: decided ? 'decided' : 'open',
    ...(decided ? { outcome: possible[0] as RequestOutcome } : {}),
    possible,
    because: reasons.map(({ fact }) => ({ fact, values: remaining(catalogue, known, fact) })),
    wouldChange: changes.map((one) => told({ catalogue, states: [known], people: [] }, one, inWords)),
    needs: needing(ledger, [...asked.map((question) => question.id), ...(decided ? [] : outside(behind))]),
    exact,
    findings: findings.map((finding) => finding.id),
  };
}

/** A fact that stops a request by itself may be found otherwise by itself. */
function otherWays(catalogue: Catalogue, known: State): readonly (readonly Put[])[] {
  return plain
    .filter((fact) => catalogue.slots.has(fact))
    .flatMap((fact) =>
      (catalogue.specs[fact]?.values ?? [])
        .filter((value) => remaining(catalogue, known, fact).join() !== value)
        .map((value): readonly Put[] => [{ unit: 0, fact, value }]),
    );
}

/** What spares a further notice of a refusal, where it is shown to apply: nothing that is open spares one. */
function sparing({ pack, gate }: Regime, dates: EventDates, known: State): Place | undefined {
  const provision = pack.byCite.get(gate.refusing.spared?.provision ?? '');
  const version = provision === undefined ? undefined : inForceFor(provision, dates);
  if (provision === undefined || version === undefined) return undefined;
  const place = placeOf(pack, provision, version);
  return applies(place, [known]) === canHold ? place : undefined;
}

/** What one provision says of the request, and the duties it brings. */
function findingOf(case_: Case, place: Place, known: State, set: number, ledger: Ledger, spared?: Place): Finding {
  const { provision, version } = place;
  const outlook = applies(place, [known]) as Outlook;
  // What the request never comes to brings nothing about: nobody is asked who they are about what goes elsewhere.
  const comesTo = comingOf(ledger.law, provision.cite, set);
  const certain = outlook === canHold && comesTo === set;
  const spares = spared !== undefined && ledger.law.gate.refusing.spared?.of.includes(provision.cite) === true;
  const brought = spares ? provision.duties.filter((duty) => !spared.provision.displaces.includes(duty)) : provision.duties;
  for (const duty of outlook === canFail || comesTo === 0 ? [] : brought) {
    owes(ledger, { duty, because: ['request'], certain, ifAnswered: false, unsaid: [] });
  }
  // What takes a notice out decides nothing of the request itself.
  const isSilent = provision.effect === 'silent';
  const finding: Finding = {
    id: `request:${provision.cite}`,
    provision: provision.cite,
    element: 'request',
    about: 'request',
    verdict: verdictOf(outlook),
    standing: outlook === canFail || comesTo === 0 ? 'irrelevant' : outlook !== canHold ? 'undecided' : isSilent ? 'supports' : 'decides',
    limbs: limbsIn(place.limbs, known),
    beatenBy: [],
    judgements: judgementsUnder(case_, place),
    audience: provision.tell,
    ...(provision.unsure === undefined ? {} : { unsure: provision.unsure }),
    ...(version?.citableFrom === undefined ? {} : { citableFrom: version.citableFrom }),
  };
  ledger.findings.push(finding);
  return finding;
}

/** The judgements of a case on any test a version turns on. */
function judgementsUnder(case_: Case, place: Place): readonly string[] {
  const tests = new Set(factsOf(place).map(({ fact }) => fact));
  return (case_.judgements ?? []).filter((one) => Object.keys(one.finds).some((test) => tests.has(test))).map((one) => one.id);
}
