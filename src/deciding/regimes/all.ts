import { judgedProvisions } from '../judged-under.ts';
import type { Regime } from '../regime.ts';
import { partThree } from './part-3.ts';

/** Every law a case may be decided under, the leading one first. */
export const regimes: readonly Regime[] = [partThree];

/** The laws under which a provision calls for a judgement. */
export function regimesOf(provision: string): readonly Regime[] {
  return regimes.filter(({ pack }) => judgedProvisions(pack).has(provision));
}
