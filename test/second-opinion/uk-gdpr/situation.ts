import type { Days } from '../law/days.ts';
import type { Facts } from '../law/opinion.ts';

/** A whole situation: what is so of the request, the item and a passage of it, what is so of each other person in it, and the days. */
export interface Situation {
  readonly days: Days;
  readonly facts: Facts;
  /** For each person, what is so of them. */
  readonly people: readonly Facts[];
}
