import type { Catalogue, FactAt, State } from '../../src/reasoning/index.ts';
import { slotOf } from '../../src/reasoning/index.ts';

/** Every way of settling some facts, one after another: slow, obvious, and only for a few unknowns. */
export function completionsOf(catalogue: Catalogue, states: readonly State[], facts: readonly FactAt[]): readonly (readonly State[])[] {
  const [first, ...rest] = facts;
  if (first === undefined) return [states];
  const { word, mask } = slotOf(catalogue, first.fact);
  const before = (states[first.unit] as State)[word] as number;
  const settled: (readonly State[])[] = [];
  for (let bits = before & mask; bits !== 0; bits &= bits - 1) {
    const one = states.map((state) => state.slice());
    (one[first.unit] as State)[word] = (before & ~mask) | (bits & -bits);
    settled.push(...completionsOf(catalogue, one, rest));
  }
  return settled;
}
