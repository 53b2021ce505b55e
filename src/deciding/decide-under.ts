import { match } from 'ts-pattern';
import type { AccessRequest, Case, Item, UnconfirmedClass } from '../case/index.ts';
import type { EventDates, State } from '../reasoning/index.ts';
import { closeByBurden } from './closing.ts';
import type { Assumption, CaseDecision, ClassDecision, Decision, ElementDecision, ItemDecision } from './decision.ts';
import type { Answering } from './duties.ts';
import { dutiesFrom, dutiesOfRequest, dutyOfHolding } from './duties.ts';
import { decideElement } from './element.ts';
import { decideGate } from './gate.ts';
import type { ItemBehind } from './gate-outcomes.ts';
import { isAllElsewhere, isSentElsewhere } from './gate-outcomes.ts';
import { decideItem } from './item.ts';
import { itemState } from './item-state.ts';
import { knowNamed } from './knowing.ts';
import type { Ledger } from './ledger.ts';
import { newLedger, putInRank } from './ledger.ts';
import { forElement, isJudged, touchedBy } from './on-the-request.ts';
import type { ElementOutcome, RequestOutcome } from './outcome.ts';
import { ranked } from './previews.ts';
import { receiptOf } from './receipt.ts';
import type { Regime } from './regime.ts';
import { requestState } from './request-state.ts';
import { reviewsOwed } from './reviews.ts';
import { speaksUnder } from './scope.ts';
import { recordScreenings } from './screening.ts';
import { weighedIn } from './standing-judgements.ts';
import { leftUnsaidBy } from './unsaid.ts';

/**
 * Decides a case, put in one order, under one law; `closing` closes by burden, for a draft. Where the law may govern only some of what
 * was found, `whole` is the case with all of it, for the receipt.
 */
export function decideUnder(law: Regime, ordered: Case, closing: 'by-burden' | undefined, whole: Case = ordered): CaseDecision {
  const { confirmation } = law;
  const dates = eventsOf(ordered);
  const weighed = weighedIn(ordered).filter(({ judgement }) => speaksUnder(law, judgement));
  const ledger = newLedger(law);
  const known = requestState(law, ordered, weighed);
  const close = (state: State, item: Item | undefined): readonly Assumption[] =>
    closing === undefined ? [] : closeByBurden(law, state, ordered, item, dates);
  const decided = ordered.items.map((item) => {
    const state = itemState(law, known, ordered, item);
    return decideItem({ law, case: ordered, item, known: state, assumed: close(state, item), dates }, weighed, ledger);
  });
  const items = decided.map(({ decision }) => decision);
  const screened = known.slice();
  recordScreenings(law, screened, ordered, undefined);
  knowNamed(law, screened, ordered.request.ifHeld);
  const assumedOfRequest = close(screened, undefined);
  const behind = decided.map(
    ({ decision, ifReached, designated, own }): ItemBehind => ({ possible: ifReached, needs: decision.needs, designated, own }),
  );
  const worked = (element: string, into: Ledger, about = 'request', class_?: UnconfirmedClass): ElementDecision =>
    decideElement(
      {
        law,
        case: ordered,
        about,
        element,
        known: class_ === undefined ? screened : inClass(law, screened, class_),
        assumed: assumedOfRequest,
        dates,
        touched: touchedBy(law, ordered, weighed, element),
        judgements: forElement(law, weighed, element, class_?.id),
      },
      into,
    );
  const unsayable = ({ possible }: ElementDecision) => possible.filter((one) => law.gate.unconfirmed.includes(one)).length;
  const maySilence = (decided: ElementDecision) => unsayable(decided) > 0;
  const mustSilence = (decided: ElementDecision) => unsayable(decided) === decided.possible.length;
  const all = ordered.request.unconfirmed ?? [];
  const ofClass = (one: UnconfirmedClass, into: Ledger) => worked(confirmation, into, `class ${one.id}`, one);
  // Where it is judged that whether anything is held may not be told, neither is it told that all of it is another law's, by going there.
  const judged = (of: AccessRequest | UnconfirmedClass) => law.gate.routeTells && isJudged(law, weighed, confirmation, of);
  const judgedClasses = all.filter(judged);
  const silent = () =>
    (judged(ordered.request) && maySilence(worked(confirmation, newLedger(law)))) ||
    judgedClasses.some((one) => maySilence(ofClass(one, newLedger(law))));
  const elsewhere = isSentElsewhere(law, screened) || (isAllElsewhere(behind) && !silent());
  const onRequest = (element: string): ElementDecision => (elsewhere ? answeredElsewhere(element) : worked(element, ledger));
  const confirmed = onRequest(confirmation);
  const classes = all.map(
    (one): ClassDecision => ({ ...(elsewhere ? answeredElsewhere(confirmation) : ofClass(one, ledger)), class: one.id }),
  );
  const ofJudged = classes.filter((one) => judgedClasses.some(({ id }) => id === one.class));
  const information = law.information.map((element) => onRequest(element));
  const gate = decideGate(
    ordered,
    screened,
    dates,
    {
      items: behind,
      confirmation: { may: maySilence(confirmed), must: mustSilence(confirmed), needs: confirmed.needs },
      classes: {
        may: ofJudged.some(maySilence),
        must: ofJudged.some(mustSilence),
        needs: ofJudged.flatMap(({ needs }) => needs),
      },
      feePaid: ordered.request.fee?.paidOn !== undefined,
    },
    ledger,
  );
  // What is restricted may not be told where even the answer to whether anything is held may not.
  const unsaid =
    gate.outcome?.kind === 'neither confirm nor deny' ? leftUnsaidBy(law, forElement(law, weighed, confirmation, undefined), dates) : [];
  const lastDay = law.lastDay(ordered);
  dutiesOfRequest(ordered, ledger);
  dutyOfHolding(ordered, gate, ledger);
  reviewsOwed(ordered, weighed, gate, items, ledger);
  const questions = ranked(ledger.questions.values());
  putInRank(ledger, questions);
  return {
    format: 'subject-access/decision@1',
    advice: true,
    case: ordered.id,
    decidedOn: ordered.decidedOn,
    ...(law.name === 'part 3' ? {} : { under: law.name }),
    ...(closing === undefined ? {} : { assumed: [...assumedOfRequest, ...decided.flatMap(({ assumed }) => assumed)] }),
    request: gate,
    confirmation: confirmed,
    classes,
    information,
    items,
    duties: dutiesFrom(ordered, dates, weighed, lastDay, answering(gate), unsaid, ledger),
    questions,
    ...(lastDay === undefined ? {} : { lastDay }),
    late: lastDay !== undefined && ordered.decidedOn > lastDay ? openIn(items) : [],
    trace: { findings: ledger.findings },
    receipt: { ...receiptOf(law.pack, whole, dates), ...(closing === undefined ? {} : { closed: closing }) },
  };
}

/** The ids of parts that are not decided. */
function openIn(items: readonly ItemDecision[]): readonly string[] {
  return items.flatMap(({ tracks }) =>
    tracks.flatMap(({ parts }) => parts.filter(({ status }) => status !== 'decided').map(({ id }) => id)),
  );
}

/** What goes with a request that another law governs is that law's to give. */
function answeredElsewhere(element: string): ElementDecision {
  const outcome: ElementOutcome = 'route elsewhere';
  return { element, status: 'decided', outcome, possible: [outcome], because: [], wouldChange: [], needs: [], exact: true, findings: [] };
}

/** What is known of a class of information, which may be held for something else than the rest of what is asked for. */
function inClass(law: Regime, known: State, { ifHeld }: UnconfirmedClass): State {
  const state = known.slice();
  knowNamed(law, state, ifHeld);
  return state;
}

/** Is the request answered, so far as the gate decides? To say that nothing is held, or to neither confirm nor deny, is to answer. */
function answering(gate: Decision<RequestOutcome>): Answering {
  return match(gate.outcome?.kind)
    .with('answer', 'nothing to give', () => 'yes' as const)
    .with('neither confirm nor deny', () => 'yes, saying nothing of what is held' as const)
    .with('refuse', 'charge a fee', 'route elsewhere', () => 'no' as const)
    .with('ask', undefined, () => 'not yet' as const)
    .exhaustive();
}

/** The days that choose the law. A remedy is told of as it stands on the day of decision; a complaint's own day chooses the law about complaints. */
function eventsOf(case_: Case): EventDates {
  return { receipt: case_.request.receivedOn, decision: case_.decidedOn, determination: case_.decidedOn, continuous: case_.decidedOn };
}
