import { match } from 'ts-pattern';
import type { Case, Item, Person } from '../../../case/index.ts';
import { ukGdpr } from '../../../provisions/uk-gdpr/index.ts';
import type { State } from '../../../reasoning/index.ts';
import type { Relation } from '../../exposure.ts';
import { find, know, valueIn } from '../../knowing.ts';
import { findBars } from '../bars.ts';

const law = { pack: ukGdpr };

/** What the UK GDPR turns on, so far as a case says it of the request: the part of the United Kingdom, and how old the data subject is. */
export function ofRequest(state: State, { controller, people, dataSubject, representative, request }: Case): void {
  const jurisdiction = { 'england and wales': 'England and Wales', scotland: 'Scotland', 'northern ireland': 'Northern Ireland' } as const;
  find(law, state, 'request.jurisdiction', [jurisdiction[controller.jurisdiction]]);
  // Who asks for their own data makes the request for nobody else, so no power to ask for another is in play.
  if (representative === undefined && request.facts?.['request.madeFor'] === undefined) {
    find(law, state, 'request.madeFor', ['their own data']);
  }
  const age = valueIn(people.find(({ id }) => id === dataSubject)?.age);
  if (age !== undefined) find(law, state, 'dataSubject.age', [age < 16 ? 'under 16' : age < 18 ? '16 or 17' : '18 or over']);
}

/** Of an item: what claims to bar disclosure. An item's certificate is one under section 79, which certifies nothing of section 26. */
export function ofItem(state: State, _case: Case, item: Item): void {
  // A public authority is no individual at home.
  find(law, state, 'processing.household', ['no']);
  findBars(law, state, item);
}

/**
 * Of one other person: how they come into it, whether they live, whether they consented, and whether their role could be one that
 * paragraph 17 lists. To have no record of consent is not to have it.
 */
export function ofPerson(state: State, person: Person | undefined, relations: readonly Relation[]): void {
  if (relations.some((relation) => relation !== 'source' && relation !== 'at risk' && relation !== 'judged')) {
    find(law, state, 'thirdParty.information', ['relates to them']);
  } else if (relations.includes('source')) find(law, state, 'thirdParty.information', ['identifies them as the source']);
  if (person === undefined) return;
  know(law, state, 'thirdParty.living', person.living);
  const consent = valueIn(person.consent);
  if (consent !== undefined) {
    const given = match(consent)
      .with('given', () => 'given')
      .with('refused', () => 'refused')
      .with('sought, no answer', 'not safely askable', 'no record', () => 'not given')
      .exhaustive();
    find(law, state, 'thirdParty.consent', [given]);
  }
  const role = valueIn(person.role);
  if (role !== undefined && role !== 'professional' && role !== 'official' && role !== 'other') {
    find(law, state, 'thirdParty.worker', ['none of these']);
  }
}
