import type { Case, Item, Track } from '../case/index.ts';
import type { FactId } from '../provisions/index.ts';
import { authoritiesFor, facts, part3 } from '../provisions/index.ts';
import type { FactAt, FactSpec } from '../reasoning/index.ts';
import { inForceFor } from '../reasoning/index.ts';
import type { Question } from './decision.ts';
import type { Evaluated } from './evaluate.ts';
import { shownFor } from './factors.ts';
import type { Asking, Ledger } from './ledger.ts';
import { ask } from './ledger.ts';
import { countOf } from './outcome-bits.ts';
import type { Stretch } from './parts.ts';
import { screenedFor, screenedGrounds } from './screening.ts';

/** Asks everything that could still narrow a part, and returns the ids of the questions. */
export function askFor(case_: Case, item: Item, track: Track, stretch: Stretch, part: string, ledger: Ledger): readonly string[] {
  const asked = [...stretch.own, ...stretch.reaching].flatMap((evaluated) => [
    ...evaluated.needs.flatMap((at) => questionAt(case_, item, track, evaluated, at, ledger)),
    ...choicesIn(case_, item, track, evaluated, ledger),
  ]);
  for (const question of asked) {
    question.settles.add(part);
    if (question.track !== undefined || question.asks === 'judgement') question.spans.push([stretch.from, stretch.to]);
  }
  return [...new Set(asked.map((question) => question.id))].sort();
}

/** The question that would settle one fact: about what nobody has described, looked for, or judged. */
function questionAt(case_: Case, item: Item, track: Track, evaluated: Evaluated, at: FactAt, ledger: Ledger): readonly Asking[] {
  const fact = at.fact as FactId;
  const person = at.unit === 0 ? undefined : evaluated.argued.affected[at.unit - 1];
  const disputed = (at.unit === 0 ? settledOf(evaluated, fact) : person?.settled.finds.get(fact))?.size ?? 0;
  if (disputed > 1) return [disputedOver(item, fact, person?.person, ledger)];
  if (at.unit > 0 && person?.person === undefined) return missing(item, track, evaluated, ledger);
  if (fact === 'data.relates' && evaluated.claims.missing.length > 0) return missing(item, track, evaluated, ledger);
  const spec: FactSpec = facts.specs[fact];
  const unscreened = unscreenedGround(case_, item, fact);
  if (unscreened !== undefined) return [screening(unscreened, fact, ledger)];
  const provision = spec.judged?.provision ?? provisionExercising(fact);
  if (provision === undefined) return [plainFact(item, fact, spec, ledger)];
  return [judgement(case_, item, provision, fact, person?.person, 'dpa-2018/section-45/1/b', ledger)];
}

function settledOf(evaluated: Evaluated, fact: string): ReadonlySet<string> | undefined {
  return [...evaluated.argued.settled.values()].map((settled) => settled.finds.get(fact)).find((found) => found !== undefined);
}

/** The ground a fact belongs to, as the law of this request has it, where nobody has screened it on this item. */
export function unscreenedGround(case_: Case, item: Item | undefined, fact: FactId): string | undefined {
  const ground = screenedGrounds.find((one) => one.facts.includes(fact));
  if (ground === undefined || screenedFor(case_, ground, item) !== 'not screened') return undefined;
  const dates = { receipt: case_.request.receivedOn, decision: case_.decidedOn, continuous: case_.decidedOn };
  return ground.provisions.find((cite) => {
    const provision = part3.byCite.get(cite);
    return provision !== undefined && inForceFor(provision, dates) !== undefined;
  });
}

function provisionExercising(fact: FactId): string | undefined {
  return part3.provisions.find((provision) => provision.exercise === fact)?.cite;
}

/** What is missing from the description of a stretch, each asked once for a track. */
function missing(item: Item, track: Track, evaluated: Evaluated, ledger: Ledger): readonly Asking[] {
  return evaluated.claims.missing.map((asks) =>
    ask(ledger, { id: `${asks}:${item.id}/${track.id}`, asks, facts: ['data.relates'], item: item.id, track: track.id, who: 'officer' }),
  );
}

/** One question for the whole request, however many items and grounds nobody has looked at. */
export function screening(ground: string, fact: FactId, ledger: Ledger): Asking {
  const question = ask(ledger, { id: 'screening', asks: 'screening', facts: [fact], who: 'officer' });
  question.among.add(ground);
  return question;
}

function plainFact(item: Item, fact: FactId, spec: FactSpec, ledger: Ledger): Asking {
  const question = ask(ledger, { id: `fact:${fact}:${item.id}`, asks: 'fact', facts: [fact], item: item.id, who: spec.answeredBy });
  for (const value of spec.values) question.among.add(value);
  return question;
}

/** A judgement to be made: one question for a provision, an item and a person, whichever limbs are still open. */
export function judgement(
  case_: Case,
  item: Item | undefined,
  provision: string,
  fact: FactId,
  person: string | undefined,
  element: string,
  ledger: Ledger,
): Asking {
  const suffix = element === 'dpa-2018/section-45/1/b' ? '' : `:${element}`;
  const question = {
    id: ['judge', provision, item?.id ?? 'request', ...(person === undefined ? [] : [person])].join(':') + suffix,
    asks: 'judgement' as const,
    facts: [fact],
    provision,
    element,
    ...(item === undefined ? {} : { item: item.id }),
    ...(person === undefined ? {} : { person }),
    who: facts.specs[fact].answeredBy,
    burden: part3.byCite.get(provision)?.burden ?? 'not stated',
  };
  return ask(ledger, question, () => ({
    shows: shownFor(case_, item, person),
    authorities: authoritiesFor(fact).map((authority) => authority.id),
  }));
}

function disputedOver(item: Item, fact: FactId, person: string | undefined, ledger: Ledger): Asking {
  return ask(ledger, {
    id: `disputed:${fact}:${item.id}${person === undefined ? '' : `:${person}`}`,
    asks: 'disputed',
    facts: [fact],
    item: item.id,
    ...(person === undefined ? {} : { person }),
    who: facts.specs[fact].answeredBy,
  });
}

/** Where the need is settled and several least plans would each meet it, the controller chooses. */
function choicesIn(case_: Case, item: Item, track: Track, evaluated: Evaluated, ledger: Ledger): readonly Asking[] {
  const { argued } = evaluated;
  return argued.argument.places.flatMap((place, index) => {
    if (place.provision.effect !== 'restricted' || argued.labelling.applied[index] !== 1) return [];
    const affected = place.unit === 0 ? undefined : argued.affected[place.unit - 1];
    const settled = affected?.settled ?? argued.settled.get(place.provision.cite);
    if (countOf(settled?.plans ?? 0) < 2) return [];
    const question: Omit<Question, 'settles' | 'spans' | 'among' | 'shows' | 'authorities'> = {
      id: ['means', place.provision.cite, `${item.id}/${track.id}`, ...(affected?.person === undefined ? [] : [affected.person])].join(':'),
      asks: 'choice of means',
      facts: [],
      provision: place.provision.cite,
      item: item.id,
      track: track.id,
      ...(affected?.person === undefined ? {} : { person: affected.person }),
      who: 'controller',
    };
    return [ask(ledger, question, () => ({ shows: shownFor(case_, item, affected?.person) }))];
  });
}
