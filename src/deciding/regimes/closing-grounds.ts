import type { Flag } from '../../case/index.ts';
import type { Pack, Provision } from '../../reasoning/index.ts';
import { canFail, leavesOf, narrow, nothingKnown, quietValue } from '../../reasoning/index.ts';
import type { ScreenedGround } from '../regime.ts';

/** Every fact a provision turns on, in any version, and the exercise of its power. */
export function factsOf({ inForce, exercise }: Provision): readonly string[] {
  const named = inForce.flatMap(({ when }) => leavesOf(when).map(({ fact }) => fact));
  return [...new Set([...named, ...(exercise === undefined ? [] : [exercise])])];
}

/**
 * A ground that a screening rules out: the fewest of its own facts, in the order it names them, that leave it no way to stand when each
 * raises nothing. What settles which law governs, or whose data it is, is never closed by ruling out a ground.
 */
export function groundOf(pack: Pack, provision: Provision, kept: ReadonlySet<string>, guarded: readonly Flag[]): ScreenedGround {
  const { catalogue } = pack;
  const own = factsOf(provision).filter((fact) => !kept.has(fact) && fact !== provision.exercise);
  const failsWith = (closes: readonly (readonly [string, string])[]) => {
    const state = nothingKnown(catalogue);
    for (const [fact, value] of closes) narrow(catalogue, state, fact, [value]);
    return provision.inForce.every((version) => pack.compiled.get(version)?.(state) === canFail);
  };
  const quiet = own.map((fact) => [fact, quietValue(catalogue, fact)] as const);
  const alone = quiet.find((one) => failsWith([one]));
  return {
    provisions: [provision.cite],
    facts: factsOf(provision).filter((fact) => !kept.has(fact)),
    closes: alone === undefined ? quiet : [alone],
    guarded,
  };
}
