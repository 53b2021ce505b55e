import type { PartArgument } from './argued.ts';

/** Stands for what several situations share: compared, and never read. */
export interface Likeness {
  readonly of: string;
}

/** What an argument is asked of. */
type Asked = Pick<PartArgument, 'states' | 'affected' | 'settled' | 'readings'>;

/** A text that two arguments share exactly when the same is known of the same people, so far as it bears on what they come to. */
export function likenessOf(argued: PartArgument): string {
  const people = argued.affected.map(({ person }) => person ?? '?').join(' ');
  return [argued.anyone ?? likenessOfAnyone(argued), people, ...argued.readings.map(likenessOf)].join('|');
}

/** The same, whoever the people are. */
export function likenessOfAnyone({ states, affected, settled }: Asked): string {
  const people = affected.map(
    (one) => `${one.could} ${one.settled.plans ?? ''} ${one.roleScreening === undefined} ${one.person === undefined}`,
  );
  const plans = [...settled].map(([cite, one]) => `${cite} ${one.plans ?? ''}`).sort();
  return [states.map((state) => state.join(' ')).join(','), people.join(','), plans.join(',')].join('|');
}
