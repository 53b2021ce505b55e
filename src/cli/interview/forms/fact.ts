import type { Case, Known, NamedFacts } from '../../../case/index.ts';
import type { Question } from '../../../deciding/index.ts';
import { law, part3 } from '../../../provisions/index.ts';
import type { About } from '../../../reasoning/index.ts';
import { wholeEnglish } from '../../../telling/index.ts';
import type { Answer } from '../../answering/answer.ts';
import type { Sitting } from '../sitting.ts';
import { byHand, day, valueOrUnknown, withBasis } from '../sitting.ts';

const words = wholeEnglish.interview;

type Unknown = { readonly is: 'unknown'; readonly why: 'asked' | 'cannot be known' };
type At = readonly string[];

/** Takes the value of one fact about the request or an item. */
export async function factForm(sitting: Sitting, question: Question): Promise<readonly Answer[]> {
  const fact = question.facts[0] ?? '';
  const item = question.item ?? '';
  const spec = law.fact(fact);
  const says: Readonly<Record<string, unknown>> =
    fact in wholeEnglish.facts ? wholeEnglish.facts[fact as keyof typeof wholeEnglish.facts].says : {};
  const values = spec?.values ?? question.among ?? [];
  const labelOf = (value: string) => (typeof says[value] === 'string' ? `${value}: ${says[value]}` : value);
  if (placeOf(sitting, fact, question) === undefined && !special.has(fact)) return byHand(sitting, words.elsewhere);
  const value = await valueOrUnknown(
    sitting,
    spec === undefined ? words.choose : words.fact(spec.means),
    values.map((one) => ({ value: one, label: labelOf(one) })),
  );
  if (fact === 'identity.confirmed') return confirmed(sitting, value);
  if (fact === 'disclosure.barred') return barred(sitting, item, value);
  const known = typeof value === 'string' ? await withBasis(sitting, renamed(fact, value)) : value;
  const place = placeOf(sitting, fact, question);
  return place === undefined ? byHand(sitting, words.elsewhere) : [{ is: 'fact', ...place(known) }];
}

type Placed = (value: Known<string>) => { readonly at: At; readonly value: unknown };

const special = new Set(['identity.confirmed', 'disclosure.barred']);
const unknown = { is: 'unknown', why: 'not asked' } as const;

/** Where a case file records a fact, and what is written there: the whole of an object where none of it is recorded yet. */
function placeOf({ case: case_ }: Sitting, fact: string, { item: id = '', person }: Question): Placed | undefined {
  const item = case_.items.find((one) => one.id === id);
  const simply =
    (...at: At): Placed =>
    (value) => ({ at, value });
  const { identity, clarifications = [] } = case_.request;
  switch (fact) {
    case 'processing.purpose':
      return simply('items', id, 'purpose');
    case 'processing.mode':
      return simply('items', id, 'processing');
    case 'processing.designated':
      return simply('items', id, 'designated');
    case 'court.contained':
    case 'court.relatesToCase':
    case 'court.inCourse': {
      const key = fact.slice('court.'.length);
      if (item?.court !== undefined) return simply('items', id, 'court', key);
      return (value) => ({
        at: ['items', id, 'court'],
        value: { contained: unknown, relatesToCase: unknown, inCourse: unknown, [key]: value },
      });
    }
    case 'identity.doubted':
      return identity === undefined
        ? (doubted) => ({ at: ['request', 'identity'], value: { doubted } })
        : simply('request', 'identity', 'doubted');
    case 'requester.standing':
      return case_.representative === undefined ? undefined : simply('representative', 'authority');
    case 'dataSubject.living':
      return simply('people', case_.dataSubject, 'living');
    case 'controller.competentAuthority':
      return simply('controller', 'competentAuthority');
    case 'request.choice':
      return simply('request', 'choice');
    case 'clarification.awaited': {
      const waiting = clarifications.findIndex(({ answeredOn, declined }) => answeredOn === undefined && declined !== true);
      return waiting < 0 ? undefined : simply('request', 'clarifications', String(waiting), 'reasonablyRequired');
    }
    case 'holding.state':
      return simply('nothingHeld');
    default:
      return named(case_, fact, id, person);
  }
}

/**
 * A fact that only another law than Part 3 turns on goes by its name, on the request, the item or the person it is of; and a fact of items
 * that is asked of no item, with what would be held.
 */
function named(case_: Case, fact: string, item: string, person: string | undefined): Placed | undefined {
  const spec = part3.catalogue.slots.has(fact) ? undefined : law.fact(fact);
  if (spec === undefined || spec.judged !== undefined) return undefined;
  const { at, facts } = placed(case_, spec.about, item, person ?? case_.dataSubject);
  return facts === undefined ? (value) => ({ at, value: { [fact]: value } }) : (value) => ({ at: [...at, fact], value });
}

/** Where facts of one kind go by their names, and those that are there. */
function placed(case_: Case, about: About, item: string, person: string): { readonly at: At; readonly facts: NamedFacts | undefined } {
  const { request, items, people } = case_;
  if (about === 'request') return { at: ['request', 'facts'], facts: request.facts };
  if (about === 'person') return { at: ['people', person, 'facts'], facts: people.find(({ id }) => id === person)?.facts };
  if (item === '') return { at: ['request', 'ifHeld'], facts: request.ifHeld };
  return { at: ['items', item, 'facts'], facts: items.find(({ id }) => id === item)?.facts };
}

/** A value of the law by the name the case file has for it. */
function renamed(fact: string, value: string): string {
  if (fact !== 'requester.standing') return value;
  return value === 'not shown' ? 'no' : 'yes';
}

/** That an identity was confirmed is recorded by its day; that it was not, by there being none. */
async function confirmed(sitting: Sitting, value: string | Unknown): Promise<readonly Answer[]> {
  const { identity } = sitting.case.request;
  const doubted = identity?.doubted ?? unknown;
  if (value !== 'yes') return [{ is: 'fact', at: ['request', 'identity'], value: { ...identity, doubted } }];
  const confirmedOn = await sitting.interviewer.text({ message: words.day, check: day });
  return [{ is: 'fact', at: ['request', 'identity'], value: { ...identity, doubted, confirmedOn } }];
}

const flags: Readonly<Record<string, string>> = {
  marking: 'protective marking',
  contract: 'contractual confidence',
  'other enactment': 'statutory bar',
};

/** What purports to forbid giving an item is recorded by its flags; nothing does, by flags that were looked at and hold none of these. */
function barred({ case: case_ }: Sitting, id: string, value: string | Unknown): readonly Answer[] | Promise<never> {
  const before = case_.items.find((one) => one.id === id)?.flags ?? [];
  if (typeof value !== 'string') return [];
  const flag = flags[value];
  return [{ is: 'fact', at: ['items', id, 'flags'], value: [...before, ...(flag === undefined ? [] : [flag])] }];
}
