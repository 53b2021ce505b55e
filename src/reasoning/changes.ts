import type { Condition, Leaf } from './condition.ts';
import { leavesOf } from './condition.ts';
import type { DutyRule, DutyVersion } from './duty.ts';
import type { Confidence, Version } from './provision.ts';

/** A value before and after. */
export interface Turned<Value> {
  readonly from?: Value;
  readonly to?: Value;
}

/** What sets one version of a rule apart from another. Words are named by their limb. */
export interface Changes {
  readonly wordsAdded: readonly string[];
  readonly wordsRemoved: readonly string[];
  /** Conditions of a provision: present in one version and not in the other. */
  readonly conditionsAdded: readonly Leaf[];
  readonly conditionsRemoved: readonly Leaf[];
  /** True where the conditions are the same and are joined in another way. */
  readonly rejoined?: true;
  /** What a duty must contain, by limb. */
  readonly contentsAdded: readonly string[];
  readonly contentsRemoved: readonly string[];
  readonly due?: Turned<string>;
  readonly confidence?: Turned<Confidence>;
  readonly note?: Turned<string>;
}

/** What changed between two versions of a provision. */
export function changesOfProvision(earlier: Version, later: Version): Changes {
  const before = leavesOf(earlier.when);
  const after = leavesOf(later.when);
  const conditionsAdded = missing(after, before, leafKey);
  const conditionsRemoved = missing(before, after, leafKey);
  const same = conditionsAdded.length === 0 && conditionsRemoved.length === 0;
  const limbs = (leaves: readonly Leaf[]) => [...new Set(leaves.map(({ limb }) => limb))];
  return {
    wordsAdded: missing(limbs(after), limbs(before)),
    wordsRemoved: missing(limbs(before), limbs(after)),
    conditionsAdded,
    conditionsRemoved,
    ...(same && shapeOf(earlier.when) !== shapeOf(later.when) ? { rejoined: true } : {}),
    contentsAdded: [],
    contentsRemoved: [],
    ...turned('note', earlier.note, later.note),
  };
}

/** What changed between two versions of a duty. */
export function changesOfDuty(rule: DutyRule, earlier: DutyVersion, later: DutyVersion): Changes {
  return {
    wordsAdded: missing(later.laidDown, earlier.laidDown),
    wordsRemoved: missing(earlier.laidDown, later.laidDown),
    conditionsAdded: [],
    conditionsRemoved: [],
    contentsAdded: missing(later.contains, earlier.contains),
    contentsRemoved: missing(earlier.contains, later.contains),
    ...turned('due', earlier.due as string, later.due as string),
    ...turned('confidence', earlier.confidence ?? rule.confidence, later.confidence ?? rule.confidence),
    ...turned('note', earlier.note, later.note),
  };
}

function turned<Name extends string, Value>(name: Name, from: Value | undefined, to: Value | undefined) {
  if (from === to) return {};
  return { [name]: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } } as Readonly<
    Record<Name, Turned<Value>>
  >;
}

function missing<One>(from: readonly One[], other: readonly One[], key: (one: One) => string = String): readonly One[] {
  const there = new Set(other.map(key));
  return from.filter((one) => !there.has(key(one)));
}

function leafKey({ limb, fact, values }: Leaf): string {
  return JSON.stringify([limb, fact, [...values].sort()]);
}

/** A condition as text, for telling whether two are joined alike. */
function shapeOf(condition: Condition): string {
  if (condition.is === 'fact') return leafKey(condition);
  if (condition.is === 'not') return `not(${shapeOf(condition.of)})`;
  return `${condition.is}(${condition.of.map(shapeOf).sort().join()})`;
}
