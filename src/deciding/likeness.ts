import type { Affected, PartArgument } from './argued.ts';

/** Stands for what several situations share: compared, and never read. */
export interface Likeness {
  readonly of: string;
}

/** What an argument is asked of. */
type Asked = Pick<PartArgument, 'states' | 'affected' | 'settled' | 'readings'>;

/** A text that two arguments share exactly when the same is known of the same people, so far as it bears on what they come to. */
export function likenessOf({ states, affected, settled, readings }: Asked, who: (one: Affected) => string): string {
  const people = affected.map((one) => `${who(one)} ${one.could} ${one.settled.plans ?? ''} ${one.roleScreening === undefined}`);
  const plans = [...settled].map(([cite, one]) => `${cite} ${one.plans ?? ''}`).sort();
  const known = states.map((state) => state.join(' '));
  return [known.join(','), people.join(','), plans.join(','), ...readings.map((one) => likenessOf(one, who))].join('|');
}

/** The same, whoever the people are. */
export function likenessOfAnyone(asked: Asked): string {
  return likenessOf(asked, ({ person }) => (person === undefined ? '?' : '!'));
}
