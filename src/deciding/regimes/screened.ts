import type { Flag } from '../../case/index.ts';
import type { Pack, Provision } from '../../reasoning/index.ts';
import { covers, leavesOf } from '../../reasoning/index.ts';
import type { ScreenedGround } from '../regime.ts';

/** What a body of law says that screening a ground out settles. */
interface Screened {
  readonly provisions: readonly string[];
  readonly closes: readonly (readonly [string, string])[];
  readonly guarded: readonly string[];
}

/**
 * The grounds of a body of law as a screening speaks to them, each with every fact it turns on. Facts that settle which law governs,
 * whose data it is, or who asks, are the ground's no more than any other's.
 */
export function groundsIn(pack: Pack, table: readonly Screened[], notOwn: ReadonlySet<string> = new Set()): readonly ScreenedGround[] {
  return table.map(({ provisions, closes, guarded }) => {
    const named = pack.provisions.filter(({ cite }) => provisions.some((pattern) => covers(pattern, cite)));
    const facts = [...new Set(named.flatMap(factsOf))].filter((fact) => !notOwn.has(fact));
    return { provisions: named.map(({ cite }) => cite), facts, closes, guarded: guarded as readonly Flag[] };
  });
}

/** Every fact a provision turns on, in any version, and the exercise of its power. */
function factsOf({ inForce, exercise }: Provision): readonly string[] {
  const named = inForce.flatMap(({ when }) => leavesOf(when).map(({ fact }) => fact));
  return exercise === undefined ? named : [...named, exercise];
}
