import { leavesOf } from '../condition.ts';
import type { Pack } from '../pack.ts';
import type { Checked, Fault } from './fault.ts';

/** Every limb is used by some version, and no version uses a limb that is not declared with its words. */
export function checkLimbs(pack: Pack): Checked {
  const faults: Fault[] = [];
  let looked = 0;
  const check = (cite: string, limbs: Readonly<Record<string, string>>, used: ReadonlySet<string>) => {
    for (const limb of Object.keys(limbs)) {
      looked += 1;
      if (!used.has(limb)) faults.push({ is: 'limb never used', at: cite, names: [limb] });
    }
    for (const limb of used) if (!Object.hasOwn(limbs, limb)) faults.push({ is: 'limb not declared', at: cite, names: [limb] });
  };
  for (const { cite, limbs, inForce } of pack.provisions) {
    check(cite, limbs, new Set(inForce.flatMap((version) => leavesOf(version.when).map((leaf) => leaf.limb))));
  }
  for (const { cite, limbs, inForce } of pack.duties.values()) {
    check(cite, limbs, new Set(inForce.flatMap(({ laidDown, contains }) => [...laidDown, ...contains])));
  }
  return { check: 'limbs', looked, faults };
}
