import type { KnownPerson } from './affected.ts';
import type { PartArgument } from './argued.ts';
import type { KnownStretch } from './stretch-state.ts';

/** Stands for what several situations share: compared, and never read. */
export interface Likeness {
  readonly of: string;
}

/** A text that two arguments share exactly when the same is known of the same people, so far as it bears on what they come to. */
export function likenessOf({ anyone, affected, readings }: PartArgument): string {
  const people = affected.map(({ person }) => person ?? '?').join('\n');
  return [anyone, people, ...readings.map(likenessOf)].join('|');
}

/** The same, whoever the people are. */
export function likenessOfAnyone(itself: KnownStretch, people: readonly KnownPerson[]): string {
  let likeness = `${itself.likeness}`;
  for (const person of people) likeness += `|${person.likeness}`;
  return likeness;
}
