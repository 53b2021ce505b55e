import type { Catalogue } from '../catalogue.ts';
import type { Condition, Leaf } from '../condition.ts';
import { leavesOf } from '../condition.ts';
import type { Provision, Version } from '../provision.ts';
import type { FactPattern } from './fault.ts';

/** Two fact patterns that show a value of a fact to matter to a version of a provision. */
export interface Scenario {
  readonly provision: string;
  /** Which version of it, counting from 1, and its windows. */
  readonly version: number;
  readonly windows: Version['windows'];
  /** The limbs that say so: more than one where the same test is written under several. None for the exercise of a power. */
  readonly limbs: readonly string[];
  readonly fact: string;
  readonly value: string;
  /** What the leaf comes to in the first pattern is so, and in the second not. */
  readonly patterns: readonly [Witness, Witness];
}

/** A fact pattern, and what the provision comes to. */
export interface Witness {
  readonly facts: FactPattern;
  readonly verdict: 'holds' | 'fails';
}

/** What masking finds of one version: the pairs, and the leaves and values for which there is none. */
export interface Masked {
  readonly scenarios: readonly Scenario[];
  readonly leaves: number;
  readonly idle: readonly { readonly limb: string; readonly fact: string; readonly value?: string }[];
  /** True where the facts have too many patterns to go through. */
  readonly large: boolean;
}

/** More patterns than this are not gone through. */
const most = 1 << 14;

/** The limb under which the exercise of a power is counted. */
const exercise = '';

/**
 * Finds, for each leaf of a version and each value it names, two fact patterns that differ in what the leaf comes to, between which the
 * verdict differs, and in both of which the leaf alone, turned the other way, would turn the verdict: whatever else differs is masked.
 * Leaves that ask the same of the same fact are one test, however many limbs it is written under. The exercise of a power is a leaf
 * beside the rest.
 */
export function mask(catalogue: Catalogue, provision: Provision, version: Version): Masked {
  const condition = withExercise(provision, version);
  const tests = testsOf(condition);
  const facts = [...new Set(tests.map(({ leaf }) => leaf.fact))];
  const values = facts.map((fact) => catalogue.specs[fact]?.values ?? []);
  const size = values.reduce((product, its) => product * its.length, 1);
  if (size > most) return { scenarios: [], leaves: tests.length, idle: [], large: true };
  const idle: { readonly limb: string; readonly fact: string; readonly value?: string }[] = [];
  const scenarios: Scenario[] = [];
  const patterns = everyPattern(facts, values);
  for (const { leaf, key, limbs } of tests) {
    const said = limbs.filter((limb) => limb !== exercise);
    const at = { limb: said[0] ?? '', fact: leaf.fact };
    const unmasked = patterns.filter((pattern) => holds(condition, pattern) !== holds(condition, pattern, key));
    const met = unmasked.filter((pattern) => meets(leaf, pattern));
    const unmet = unmasked.filter((pattern) => !meets(leaf, pattern));
    if (met.length === 0 || unmet.length === 0) {
      idle.push(at);
      continue;
    }
    for (const value of leaf.values) {
      const pair = nearestPair(
        condition,
        met.filter((pattern) => pattern[leaf.fact] === value),
        unmet,
      );
      if (pair === undefined) idle.push({ ...at, value });
      else scenarios.push({ ...versionOf(provision, version), limbs: said, fact: leaf.fact, value, patterns: pair });
    }
  }
  return { scenarios, leaves: leavesOf(condition).length, idle, large: false };
}

function versionOf(provision: Provision, version: Version): Pick<Scenario, 'provision' | 'version' | 'windows'> {
  return { provision: provision.cite, version: provision.inForce.indexOf(version) + 1, windows: version.windows };
}

function withExercise(provision: Provision, version: Version): Condition {
  if (provision.exercise === undefined) return version.when;
  return { is: 'all', of: [version.when, { is: 'fact', fact: provision.exercise, values: ['restrict'], limb: exercise }] };
}

interface Test {
  readonly leaf: Leaf;
  readonly key: string;
  readonly limbs: readonly string[];
}

/** The leaves of a condition, each test once. */
function testsOf(condition: Condition): readonly Test[] {
  const tests = new Map<string, { leaf: Leaf; key: string; limbs: string[] }>();
  for (const leaf of leavesOf(condition)) {
    const key = keyOf(leaf);
    const test = tests.get(key) ?? { leaf, key, limbs: [] };
    if (!test.limbs.includes(leaf.limb)) test.limbs.push(leaf.limb);
    tests.set(key, test);
  }
  return [...tests.values()];
}

function keyOf({ fact, values }: Leaf): string {
  return `${fact}: ${[...values].sort().join(', ')}`;
}

function meets({ fact, values }: Leaf, pattern: FactPattern): boolean {
  return values.includes(pattern[fact] ?? '');
}

/** Does a condition hold in a pattern, with one of its tests turned the other way if one is named? */
function holds(condition: Condition, pattern: FactPattern, turned?: string): boolean {
  switch (condition.is) {
    case 'fact':
      return meets(condition, pattern) !== (turned !== undefined && keyOf(condition) === turned);
    case 'not':
      return !holds(condition.of, pattern, turned);
    case 'all':
      return condition.of.every((inner) => holds(inner, pattern, turned));
    case 'any':
      return condition.of.some((inner) => holds(inner, pattern, turned));
  }
}

function everyPattern(facts: readonly string[], values: readonly (readonly string[])[]): readonly FactPattern[] {
  return facts.reduce<readonly FactPattern[]>(
    (patterns, fact, index) => patterns.flatMap((pattern) => (values[index] ?? []).map((value) => ({ ...pattern, [fact]: value }))),
    [{}],
  );
}

/** Two patterns, one from each list, between which the verdict differs and the facts as little as can be; the first where several do. */
function nearestPair(
  condition: Condition,
  first: readonly FactPattern[],
  second: readonly FactPattern[],
): readonly [Witness, Witness] | undefined {
  let nearest: readonly [FactPattern, FactPattern] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of first) {
    for (const other of second) {
      const apart = Object.keys(one).filter((fact) => one[fact] !== other[fact]).length;
      if (apart >= least || holds(condition, one) === holds(condition, other)) continue;
      nearest = [one, other];
      least = apart;
    }
  }
  return nearest === undefined ? undefined : [witness(condition, nearest[0]), witness(condition, nearest[1])];
}

function witness(condition: Condition, facts: FactPattern): Witness {
  return { facts, verdict: holds(condition, facts) ? 'holds' : 'fails' };
}
