import { match } from 'ts-pattern';
import type { Case, Item } from '../case/index.ts';
import type { EventDates, State } from '../reasoning/index.ts';
import { inOneOrder } from './case-order.ts';
import { closeByBurden } from './closing.ts';
import type { Assumption, CaseDecision, ClassDecision, Decision, ElementDecision, RequestOutcome } from './decision.ts';
import type { Answering } from './duties.ts';
import { dutiesFrom, dutiesOfRequest, reviewsOwed } from './duties.ts';
import type { Touched } from './element.ts';
import { decideElement } from './element.ts';
import { decideGate } from './gate.ts';
import { decideItem } from './item.ts';
import { itemState } from './item-state.ts';
import { lastDayOf } from './last-day.ts';
import { newLedger, putInRank } from './ledger.ts';
import { ranked } from './previews.ts';
import { receiptOf } from './receipt.ts';
import { requestState } from './request-state.ts';
import { elementOf } from './scope.ts';
import { recordScreenings } from './screening.ts';
import type { Weighed } from './standing-judgements.ts';
import { weighedIn } from './standing-judgements.ts';
import { leftUnsaidBy } from './unsaid.ts';

const confirmation = 'dpa-2018/section-45/1/a';
const lines = ['a', 'b', 'c', 'd', 'e', 'ea', 'f'].map((letter) => `dpa-2018/section-45/2/${letter}`);

/** How a case is decided. */
export interface DecideOptions {
  /** The civil day of decision; the case's own where absent. */
  readonly on?: string;
  /**
   * For a draft only: takes every ground that the controller must show, that nobody has raised and that protects nobody, not to be so.
   * The decision says what it assumed, and must not be signed.
   */
  readonly close?: 'by-burden';
}

/**
 * Works out what may be given, with its reasons. Pure: the same case gives the same bytes.
 * It is advice to the named decision-maker, and decides nothing that only a person can judge.
 */
export function decide(case_: Case, options: DecideOptions = {}): CaseDecision {
  const ordered = inOneOrder(options.on === undefined ? case_ : { ...case_, decidedOn: options.on });
  const dates = eventsOf(ordered);
  const weighed = weighedIn(ordered);
  const ledger = newLedger();
  const known = requestState(ordered, weighed);
  const close = (state: State, item: Item | undefined): readonly Assumption[] =>
    options.close === undefined ? [] : closeByBurden(state, ordered, item, dates);
  const decided = ordered.items.map((item) => {
    const state = itemState(known, ordered, item);
    return decideItem({ case: ordered, item, known: state, assumed: close(state, item), dates }, weighed, ledger);
  });
  const items = decided.map(({ decision }) => decision);
  const screened = known.slice();
  recordScreenings(screened, ordered, undefined);
  const assumedOfRequest = close(screened, undefined);
  const onRequest = (element: string, about = 'request', class_?: string): ElementDecision =>
    decideElement(
      {
        case: ordered,
        about,
        element,
        known: screened,
        assumed: assumedOfRequest,
        dates,
        touched: touchedBy(ordered, weighed, element),
        judgements: forElement(weighed, element, class_),
      },
      ledger,
    );
  const confirmed = onRequest(confirmation);
  const classes = (ordered.request.unconfirmed ?? []).map(
    (one): ClassDecision => ({ ...onRequest(confirmation, `class ${one.id}`, one.id), class: one.id }),
  );
  const information = lines.map((element) => onRequest(element));
  const gate = decideGate(
    ordered,
    screened,
    dates,
    {
      items: decided.map(({ decision, ifCompetent, designated }) => ({ possible: ifCompetent, needs: decision.needs, designated })),
      confirmation: {
        may: confirmed.possible.some((one) => one === 'restrict'),
        must: confirmed.outcome === 'restrict',
        needs: confirmed.needs,
      },
      feePaid: ordered.request.fee?.paidOn !== undefined,
    },
    ledger,
  );
  // What is restricted may not be told where even the answer to whether anything is held may not.
  const unsaid = gate.outcome?.kind === 'neither confirm nor deny' ? leftUnsaidBy(forElement(weighed, confirmation, undefined), dates) : [];
  const lastDay = lastDayOf(ordered);
  dutiesOfRequest(ordered, ledger);
  reviewsOwed(ordered, weighed, ledger);
  const questions = ranked(ledger.questions.values());
  putInRank(ledger, questions);
  const open = items.flatMap((item) => item.tracks.flatMap((track) => track.parts)).filter((part) => part.status !== 'decided');
  return {
    format: 'subject-access/decision@1',
    advice: true,
    case: ordered.id,
    decidedOn: ordered.decidedOn,
    ...(options.close === undefined ? {} : { assumed: [...assumedOfRequest, ...decided.flatMap(({ assumed }) => assumed)] }),
    request: gate,
    confirmation: confirmed,
    classes,
    information,
    items,
    duties: dutiesFrom(ordered, dates, weighed, lastDay, answering(gate), unsaid, ledger),
    questions,
    ...(lastDay === undefined ? {} : { lastDay }),
    late: lastDay !== undefined && ordered.decidedOn > lastDay ? open.map((part) => part.id) : [],
    trace: { findings: [...ledger.findings.values()] },
    receipt: { ...receiptOf(ordered, dates), ...(options.close === undefined ? {} : { closed: options.close }) },
  };
}

/** Is the request answered, so far as the gate decides? To say that nothing is held, or to neither confirm nor deny, is to answer. */
function answering(gate: Decision<RequestOutcome>): Answering {
  return match(gate.outcome?.kind)
    .with('answer', 'neither confirm nor deny', 'nothing to give', () => 'yes' as const)
    .with('refuse', 'charge a fee', 'route elsewhere', () => 'no' as const)
    .with('ask', undefined, () => 'not yet' as const)
    .exhaustive();
}

/** The days that choose the law. A remedy is told of as it stands on the day of decision; a complaint's own day chooses the law about complaints. */
function eventsOf(case_: Case): EventDates {
  return { receipt: case_.request.receivedOn, decision: case_.decidedOn, determination: case_.decidedOn, continuous: case_.decidedOn };
}

/** Judgements in point for an element of the request, for one class of information or for none. */
function forElement(weighed: readonly Weighed[], element: string, class_: string | undefined) {
  return weighed
    .filter(
      ({ judgement, lapse }) =>
        lapse === undefined &&
        elementOf(judgement) === element &&
        judgement.class === class_ &&
        judgement.scope.some((target) => 'request' in target),
    )
    .map(({ judgement }) => judgement);
}

/** Everyone a judgement about the element names. A risk that only an item brings is weighed with the item. */
function touchedBy(case_: Case, weighed: readonly Weighed[], element: string): readonly Touched[] {
  const judged = weighed
    .filter(({ judgement, lapse }) => lapse === undefined && elementOf(judgement) === element)
    .flatMap(({ judgement }) => judgement.people ?? []);
  const everywhere = case_.people.filter(
    (person) =>
      element === confirmation &&
      person.risk !== undefined &&
      person.risk !== 'none recorded' &&
      person.risk.some((risk) => risk.items === undefined),
  );
  const ids = new Set([...judged, ...everywhere.map((person) => person.id)]);
  ids.delete(case_.dataSubject);
  return [...ids].sort().map((person) => ({ person }));
}
