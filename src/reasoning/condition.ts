/**
 * A condition over catalogue facts, as data: so it can be evaluated, printed, asked about, checked and mutated.
 * `Limb` is the citable words a leaf settles; `Fact` the ids it may name.
 */
export type Condition<Limb extends string = string, Fact extends string = string> =
  | { readonly is: 'all'; readonly of: readonly Condition<Limb, Fact>[] }
  | { readonly is: 'any'; readonly of: readonly Condition<Limb, Fact>[] }
  | { readonly is: 'not'; readonly of: Condition<Limb, Fact> }
  | Leaf<Limb, Fact>;

/** One fact having one of some values, and the limb that says so. */
export interface Leaf<Limb extends string = string, Fact extends string = string> {
  readonly is: 'fact';
  readonly fact: Fact;
  readonly values: readonly string[];
  readonly limb: Limb;
}

/** Every leaf of a condition, in reading order. */
export function leavesOf<Limb extends string, Fact extends string>(condition: Condition<Limb, Fact>): readonly Leaf<Limb, Fact>[] {
  switch (condition.is) {
    case 'fact':
      return [condition];
    case 'not':
      return leavesOf(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap((inner) => leavesOf(inner));
  }
}
