import { match } from 'ts-pattern';
import type { Case } from '../../case/index.ts';
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

/** The law that a request is first put under: the right that is used settles it, whatever law the request names. */
export function leadingFor({ request }: Case): Regime {
  return match(request.right ?? 'access')
    .with('access', () => partThree)
    .with('information', () => underFoia)
    .with('environmental information', () => underEir)
    .exhaustive();
}

/** The laws that may govern what was found besides the leading one. */
export function besides(leading: Regime): readonly Regime[] {
  return match(leading.name)
    .with('part 3', () => [underUkGdpr])
    .with('foia', () => [underEir])
    .with('uk gdpr', 'eir', () => [])
    .exhaustive();
}

/** The finding under a provision that names the least means, under whichever law it is of. */
export function findingThatNamesMeans(provision: string): { readonly fact: string; readonly value: string } | undefined {
  return regimes.map(({ means }) => means[provision]).find((found) => found !== undefined);
}
