import type { CheckName, Condition, FactSpec, FaultKind, Provision } from '../../../src/reasoning/index.ts';
import type { Written } from '../small-law.ts';
import { harm, sound } from '../small-law.ts';

/** One fact having one of some values, under a limb. */
export const leaf = (limb: string, fact: string, ...values: readonly string[]): Condition => ({ is: 'fact', limb, fact, values });
/** From when the small law is law. */
export const from2020 = { decision: { from: '2020-01-01' } } as const;
/** A fact with three values. */
export const kind: FactSpec = { about: 'part', values: ['film', 'sound', 'paper'], means: 'what it is', answeredBy: 'officer' };

/** A provision with one version in its place, and the same windows. */
export const when = (rule: Provision, condition: Condition): Provision => ({
  ...rule,
  inForce: rule.inForce.map((version) => ({ ...version, when: condition })),
});

/** The law with something else declared of it. */
export const declaring = (declared: Partial<Written['declared']>, law: Written = sound): Written => ({
  ...law,
  declared: { ...law.declared, ...declared },
});

const { exercise: _, ...withoutPower } = harm;

/** A second ground beside that of harm, under a section of its own, and no power. */
export const another = (changes: Partial<Provision>): Provision => ({
  ...withoutPower,
  power: 'must',
  cite: 'act/section-8',
  source: 'https://law.example/section/8',
  limbs: { '8': 'nor what is doubtful' },
  inForce: [{ windows: from2020, when: leaf('8', 'identity.doubted', 'yes') }],
  ...changes,
});

/** A law with a fault in it, and what is to be found of it. */
export interface Planted {
  readonly fault: string;
  readonly law: Written;
  readonly is: FaultKind;
  readonly at: string;
  readonly names?: readonly string[];
  /** The check that catches it, or every one that does. */
  readonly by: readonly CheckName[];
}
