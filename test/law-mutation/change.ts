import type { DutyRule, Provision } from '../../src/reasoning/index.ts';

/** What is done to the law, one thing at a time. */
export const operators = [
  'negate a condition',
  'drop a condition',
  'take every for any, or any for every',
  'drop a value',
  'add a value',
  'cite other words',
  'move a day',
  'open an end',
  'close an end',
  'go by another event',
  'drop a window',
  'drop a version',
  'cite from another day',
  'swap may and must',
  'drop the exercise of a power',
  'another effect',
  'ask of another thing',
  'move the burden',
  'protect another thing',
  'drop what gives way',
  'let another give way',
  'drop what follows',
  'bring another duty',
  'remove a limb',
  'drop what lays a duty down',
  'drop what a duty contains',
  'borrow from another version',
  'due at another time',
  'do another thing',
  'arise another way',
  'drop what never brings it',
  'drop a rule',
] as const;

/** One of them. */
export type Operator = (typeof operators)[number];

/** A provision or a duty. */
export type Rule = Provision | DutyRule;

/** A rule with one thing in it changed, and what that is in words that tell it from every other change to the rule. */
export interface Change<R> {
  readonly operator: Operator;
  readonly what: string;
  /** None where the rule itself is dropped. */
  readonly changed: R | undefined;
}

/** A list without the entry at one place. */
export function without<T>(list: readonly T[], index: number): readonly T[] {
  return list.filter((_, at) => at !== index);
}

/** A list with another entry at one place. */
export function replaced<T>(list: readonly T[], index: number, entry: T): readonly T[] {
  return list.map((one, at) => (at === index ? entry : one));
}

/** The entry after one, and the first after the last. */
export function next<T>(list: readonly T[], entry: T): T {
  return list[(list.indexOf(entry) + 1) % list.length] as T;
}
