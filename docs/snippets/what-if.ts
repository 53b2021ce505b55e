// #region what-if
import type { Case } from 'subject-access';
import { compare, decide } from 'subject-access';

/**
 * How many stretches would come out otherwise had a person said something else
 * about consent.
 */
export function ifConsentWere(
  of: Case,
  person: string,
  consent: 'given' | 'refused',
): number {
  const people = of.people.map((one) =>
    one.id === person ? { ...one, consent } : one,
  );
  const { items } = compare(decide(of), decide({ ...of, people }));
  return items.flatMap(({ tracks }) => tracks).flatMap(({ spans }) => spans).length;
}
// #endregion what-if
