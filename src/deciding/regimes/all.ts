import { match } from 'ts-pattern';
import type { RegimeName } from '../decision.ts';
import { judgedProvisions } from '../judged-under.ts';
import type { Regime } from '../regime.ts';
import { underEir } from './eir.ts';
import { underFoia } from './foia.ts';
import { partThree } from './part-3.ts';
import { underUkGdpr } from './uk-gdpr.ts';

/** Every law a case may be decided under, the leading one first. */
export const regimes: readonly Regime[] = [partThree, underUkGdpr, underFoia, underEir];

/** The laws under which a provision calls for a judgement. */
export function regimesOf(provision: string): readonly Regime[] {
  return regimes.filter(({ pack }) => judgedProvisions(pack).has(provision));
}

/** A law by its name. */
export function regimeNamed(name: RegimeName): Regime {
  return match(name)
    .with('part 3', () => partThree)
    .with('uk gdpr', () => underUkGdpr)
    .with('foia', () => underFoia)
    .with('eir', () => underEir)
    .exhaustive();
}

/** The finding under a provision that names the least means, under whichever law it is of. */
export function findingThatNamesMeans(provision: string): { readonly fact: string; readonly value: string } | undefined {
  return regimes.map(({ means }) => means[provision]).find((found) => found !== undefined);
}
