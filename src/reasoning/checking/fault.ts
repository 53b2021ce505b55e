import type { EventDates } from '../provision.ts';

/** The checks a body of law is put to, in the order they are reported. */
export const checkNames = [
  'gaps',
  'conflicts',
  'dead law',
  'conditions',
  'order',
  'directions',
  'citations',
  'references',
  'limbs',
  'dates',
  'quotes',
  'judgements',
  'told',
] as const;

/** One of the checks. */
export type CheckName = (typeof checkNames)[number];

/** What can be wrong with a body of law, by the check that finds it. `at` and `names` of a fault say where. */
export const faultKinds = [
  // gaps
  'nothing stands',
  'not in force and not listed',
  'in force and listed as not',
  'duty named and not in force',
  'listing never met',
  // conflicts
  'owed and kept back',
  'two versions at once',
  // dead law
  'version never chosen',
  'version decides nothing',
  'bears on nothing',
  'leaves nothing unsaid',
  'duty never brought',
  // conditions
  'condition never matters',
  'value never matters',
  // order
  'order changes the graph',
  'order changes the version',
  'order changes the argument',
  // directions
  'moves the other way',
  'direction never seen',
  // citations
  'citation malformed',
  'limb malformed',
  'source malformed',
  'source of another unit',
  // references
  'resolves to nothing',
  'brought and never for',
  // limbs
  'limb never used',
  'limb not declared',
  // dates
  'no such day',
  'ends before it begins',
  'never in force',
  // quotes
  'no words',
  'our words unmarked',
  // judgements
  'no factors',
  'no test',
  'judgement of nothing',
  // told
  'told to nobody',
  'told to the requester',
  // any
  'too large to check',
] as const;

/** One kind of fault. */
export type FaultKind = (typeof faultKinds)[number];

/** Facts with one value each. */
export type FactPattern = Readonly<Record<string, string>>;

/** One thing wrong with the law: what, at which rule or fact, with whatever else is named, and a case that shows it. */
export interface Fault {
  readonly is: FaultKind;
  readonly at: string;
  readonly names?: readonly string[];
  readonly dates?: EventDates;
  readonly facts?: FactPattern;
}

/** What one check looked at, how many of them, and what it found. */
export interface Checked {
  readonly check: CheckName;
  readonly looked: number;
  readonly faults: readonly Fault[];
}
