import { dutyCited, everyCite, provisionCited } from '../packs.ts';
import type { Named } from './account.ts';
import { named } from './account.ts';
import { inCiteOrder } from './citation.ts';

/** One unit of law in a list. */
export interface Listed extends Named {
  readonly kind: 'provision' | 'duty';
  readonly versions: number;
}

/** Units of law in the order of their numbers, each with whether it is in force on a day. */
export interface LawContents {
  readonly is: 'contents';
  readonly on: string;
  readonly units: readonly Listed[];
}

/** Everything encoded, or the units named, as it stands on a day. */
export function contentsOn(on: string, cites?: readonly string[]): LawContents {
  const all = cites ?? inCiteOrder(everyCite());
  return {
    is: 'contents',
    on,
    units: all.map((cite) => {
      const provision = provisionCited(cite);
      const versions = (provision ?? dutyCited(cite))?.inForce.length ?? 0;
      return { ...named(cite, on), kind: provision === undefined ? 'duty' : 'provision', versions };
    }),
  };
}
