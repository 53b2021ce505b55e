import type { Argument, Labelling } from './argument.ts';
import { canFail, canHold } from './outlook.ts';
import type { Effect } from './provision.ts';

/** Effects that keep back what another provision says is owed. */
const keepsBack: ReadonlySet<Effect> = new Set<Effect>(['restricted', 'exempt', 'excluded', 'out of scope', 'routed elsewhere']);

/**
 * What is wrong with the law itself for one thing, as the argument stands: a *conflict*, where something is certainly owed and
 * certainly kept back by provisions neither of which displaces the other; or a *gap*, where no provision can have any effect.
 * Grounds that keep back together are joined, and are no clash.
 */
export function clashIn(argument: Argument, labelling: Labelling): 'conflict' | 'gap' | undefined {
  const standing = argument.places.filter((_, index) => labelling.stands[index] === canHold).map((place) => place.provision.effect);
  if (standing.includes('owed') && standing.some((effect) => keepsBack.has(effect))) return 'conflict';
  return labelling.stands.every((outlook) => (outlook || canFail) === canFail) ? 'gap' : undefined;
}
