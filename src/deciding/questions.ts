import type { Case, Item, Means, Segment, Track } from '../case/index.ts';
import { authoritiesFor } from '../provisions/authorities/index.ts';
import type { FactAt } from '../reasoning/index.ts';
import { inForceFor, specIn } from '../reasoning/index.ts';
import { judgementAnswers, meansAnswers, screeningAnswers, speakerAnswers, valueAnswers } from './answers.ts';
import type { Claims } from './claims.ts';
import type { Evaluated } from './evaluate.ts';
import { shownFor } from './factors.ts';
import { judgedIn } from './judged-under.ts';
import type { Asked, Asking, Bearing, Ledger } from './ledger.ts';
import { ask, needing } from './ledger.ts';
import { countOf, outcomesIn } from './outcome-bits.ts';
import type { Stretch } from './parts.ts';
import { leastOf } from './plans.ts';
import type { Regime } from './regime.ts';
import { screenedFor } from './screening.ts';
import { stretchIf } from './stretch-if.ts';

/** What is asked of a stretch, and what each answer would leave of it. */
export interface AskedOf {
  readonly questions: readonly Asking[];
  /** The ids of the questions. */
  readonly needs: readonly string[];
  readonly bearing: Bearing;
}

/** Asks everything that could still narrow a stretch. */
export function askOf(case_: Case, item: Item, track: Track, stretch: Stretch, ledger: Ledger): AskedOf {
  const questions = [...stretch.own, ...stretch.reaching].flatMap((evaluated) => [
    ...evaluated.needs.flatMap((at) => questionAt(case_, item, track, evaluated, at, ledger)),
    ...choicesIn(case_, item, track, evaluated, ledger),
  ]);
  return {
    questions: [...new Set(questions)],
    needs: needing(
      ledger,
      questions.map((question) => question.id),
    ),
    bearing: {
      possible: outcomesIn(track.kind, stretch.outcomes),
      given: (hypothesis) => outcomesIn(track.kind, stretchIf(track, stretch, hypothesis)),
    },
  };
}

/** Notes that questions bear on a part, and where it is. */
export function bearOn({ questions, bearing }: AskedOf, part: string, { from, to }: Stretch): void {
  for (const question of questions) {
    question.settles.set(part, bearing);
    if (question.track !== undefined || question.asks === 'judgement') question.spans.push([from, to]);
  }
}

/** The question that would settle one fact: about what nobody has described, looked for, or judged. */
function questionAt(case_: Case, item: Item, track: Track, evaluated: Evaluated, at: FactAt, ledger: Ledger): readonly Asking[] {
  const { fact } = at;
  const person = at.unit === 0 ? undefined : evaluated.argued.affected[at.unit - 1];
  const disputed = (at.unit === 0 ? settledOf(evaluated, fact) : person?.settled.finds.get(fact))?.size ?? 0;
  if (disputed > 1) return [disputedOver(item, fact, person?.person, ledger)];
  if (at.unit > 0 && person?.person === undefined) return missing(item, track, evaluated, ledger);
  // Who speaks is asked before anything is judged of someone who may not be there.
  const unheard = person?.relations.includes('speaker') === true && evaluated.claims.missing.includes('speaker');
  return [
    ...(unheard ? missing(item, track, evaluated, ledger, ['speaker']) : []),
    ...aboutFact(case_, item, track, evaluated, at, ledger),
  ];
}

function aboutFact(case_: Case, item: Item, track: Track, evaluated: Evaluated, at: FactAt, ledger: Ledger): readonly Asking[] {
  const { law } = ledger;
  const { fact } = at;
  const person = at.unit === 0 ? undefined : evaluated.argued.affected[at.unit - 1];
  if (fact === law.whose && evaluated.claims.missing.length > 0) return missing(item, track, evaluated, ledger);
  const unscreened = unscreenedGround(law, case_, item, fact);
  if (unscreened !== undefined) return [screening(unscreened, fact, ledger)];
  const provisions = judgedIn(law.pack, evaluated.argued.argument, evaluated.argued.states, at);
  if (provisions.length === 0) return [plainFact(item, fact, person?.person, ledger)];
  return provisions.map((provision) => judgement(case_, item, provision, fact, person?.person, law.data, ledger));
}

function settledOf(evaluated: Evaluated, fact: string): ReadonlySet<string> | undefined {
  return [...evaluated.argued.settled.values()].map((settled) => settled.finds.get(fact)).find((found) => found !== undefined);
}

/** The ground a fact belongs to, as the law of this request has it, where nobody has screened it on this item. */
export function unscreenedGround(law: Regime, case_: Case, item: Item | undefined, fact: string): string | undefined {
  const ground = law.grounds.find((one) => one.facts.includes(fact));
  if (ground === undefined || screenedFor(case_, ground, item) !== 'not screened') return undefined;
  const dates = { receipt: case_.request.receivedOn, decision: case_.decidedOn, continuous: case_.decidedOn };
  return ground.provisions.find((cite) => {
    const provision = law.pack.byCite.get(cite);
    return provision !== undefined && inForceFor(provision, dates) !== undefined;
  });
}

/** What is missing from the description of a stretch, each asked once for a track. */
function missing(
  item: Item,
  track: Track,
  { claims, segments, setting }: Evaluated,
  ledger: Ledger,
  of: readonly Claims['missing'][number][] = claims.missing,
): readonly Asking[] {
  return of.map((asks) => {
    const id = `${asks}:${item.id}/${track.id}`;
    const question = ask(ledger, { id, asks, facts: [ledger.law.whose], item: item.id, track: track.id, who: 'officer' });
    if (asks === 'speaker') speakerAnswers(question, setting.case.dataSubject, segments.flatMap(voicesOf));
    else question.answers.set('nothing left out', { is: 'nothing left out' });
    return question;
  });
}

/** Everyone a voice has been narrowed to. */
function voicesOf({ speaker }: Segment): readonly string[] {
  return typeof speaker === 'object' && speaker.is === 'unknown' ? (speaker.among ?? []) : [];
}

/** One question for the whole request, however many items and grounds nobody has looked at. */
export function screening(ground: string, fact: string, ledger: Ledger): Asking {
  const question = ask(ledger, { id: 'screening', asks: 'screening', facts: [fact], who: 'officer' });
  question.among.add(ground);
  screeningAnswers(ledger.law, question);
  return question;
}

/** A fact that is found out and not judged: of the request where there is no item, and of a person where one is named. */
export function plainFact(item: Item | undefined, fact: string, person: string | undefined, ledger: Ledger): Asking {
  const spec = specIn(ledger.law.pack.catalogue, fact);
  const question = ask(ledger, {
    id: ['fact', fact, ...(item === undefined ? [] : [item.id]), ...(person === undefined ? [] : [person])].join(':'),
    asks: 'fact',
    facts: [fact],
    ...(item === undefined ? {} : { item: item.id }),
    ...(person === undefined ? {} : { person }),
    who: spec.answeredBy,
  });
  for (const value of spec.values) question.among.add(value);
  valueAnswers(question, spec, fact, person);
  return question;
}

/** A judgement to be made: one question for a provision, an item and a person, whichever limbs are still open. */
export function judgement(
  case_: Case,
  item: Item | undefined,
  provision: string,
  fact: string,
  person: string | undefined,
  element: string,
  ledger: Ledger,
): Asking {
  const { pack, data } = ledger.law;
  const spec = specIn(pack.catalogue, fact);
  const suffix = element === data ? '' : `:${element}`;
  const question = {
    id: ['judge', provision, item?.id ?? 'request', ...(person === undefined ? [] : [person])].join(':') + suffix,
    asks: 'judgement' as const,
    facts: [fact],
    provision,
    element,
    ...(item === undefined ? {} : { item: item.id }),
    ...(person === undefined ? {} : { person }),
    who: spec.answeredBy,
    burden: pack.byCite.get(provision)?.burden ?? 'not stated',
  };
  const asked = ask(ledger, question, () => ({
    shows: shownFor(case_, item, person),
    authorities: authoritiesFor(fact).map((authority) => authority.id),
  }));
  if (pack.byCite.has(provision)) judgementAnswers(pack, asked, provision, person);
  else valueAnswers(asked, spec, fact, person);
  return asked;
}

function disputedOver(item: Item, fact: string, person: string | undefined, ledger: Ledger): Asking {
  const spec = specIn(ledger.law.pack.catalogue, fact);
  const question = ask(ledger, {
    id: `disputed:${fact}:${item.id}${person === undefined ? '' : `:${person}`}`,
    asks: 'disputed',
    facts: [fact],
    item: item.id,
    ...(person === undefined ? {} : { person }),
    who: spec.answeredBy,
  });
  valueAnswers(question, spec, fact, person);
  return question;
}

/** Where the need is settled and several least plans would each meet it, the controller chooses. */
function choicesIn(case_: Case, item: Item, track: Track, evaluated: Evaluated, ledger: Ledger): readonly Asking[] {
  const { argued } = evaluated;
  return argued.argument.places.flatMap((place, index) => {
    if (place.provision.effect !== 'restricted' || argued.labelling.applied[index] !== 1) return [];
    const affected = place.unit === 0 ? undefined : argued.affected[place.unit - 1];
    const settled = affected?.settled ?? argued.settled.get(place.provision.cite);
    if (countOf(settled?.plans ?? 0) < 2) return [];
    const question: Asked = {
      id: ['means', place.provision.cite, `${item.id}/${track.id}`, ...(affected?.person === undefined ? [] : [affected.person])].join(':'),
      asks: 'choice of means',
      facts: [],
      provision: place.provision.cite,
      item: item.id,
      track: track.id,
      ...(affected?.person === undefined ? {} : { person: affected.person }),
      who: 'controller',
    };
    const asked = ask(ledger, question, () => ({ shows: shownFor(case_, item, affected?.person) }));
    meansAnswers(asked, place.provision.cite, affected?.person, leastPlansIn(evaluated, place.provision.cite, affected?.person));
    return [asked];
  });
}

/** The least plans that judgements over a stretch named for one provision and person. */
function leastPlansIn({ judgements }: Evaluated, provision: string, person: string | undefined): readonly Means[] {
  return judgements.flatMap(({ judgement: { means, people, provision: cite } }) => {
    const speaks = cite === provision && (person === undefined || people?.includes(person) === true);
    return speaks && Array.isArray(means) ? leastOf(means as readonly Means[]) : [];
  });
}
