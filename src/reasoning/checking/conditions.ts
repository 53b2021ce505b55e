import type { Pack } from '../pack.ts';
import type { Checked, Fault } from './fault.ts';
import type { Scenario } from './masking.ts';
import { mask } from './masking.ts';

/** Every condition of every version matters in some case, by each value it names (masking MC/DC). The cases come with it. */
export function checkConditions(pack: Pack): Checked & { readonly scenarios: readonly Scenario[] } {
  const faults: Fault[] = [];
  const scenarios: Scenario[] = [];
  let looked = 0;
  for (const provision of pack.provisions) {
    for (const [index, version] of provision.inForce.entries()) {
      const masked = mask(pack.catalogue, provision, version);
      looked += masked.leaves;
      scenarios.push(...masked.scenarios);
      if (masked.large) faults.push({ is: 'too large to check', at: provision.cite, names: [`${index + 1}`] });
      for (const { limb, fact, value } of masked.idle) {
        faults.push(
          value === undefined
            ? { is: 'condition never matters', at: provision.cite, names: [limb, fact] }
            : { is: 'value never matters', at: provision.cite, names: [limb, fact, value] },
        );
      }
    }
  }
  return { check: 'conditions', looked, faults, scenarios };
}
