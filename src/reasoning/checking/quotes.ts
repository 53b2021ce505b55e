import type { Pack } from '../pack.ts';
import type { Declared } from './declared.ts';
import type { Checked, Fault } from './fault.ts';

/** Every limb has its words, and words that are no enactment's are marked as ours, so that they are never printed as a quotation. */
export function checkQuotes(pack: Pack, { instruments }: Declared): Checked {
  const faults: Fault[] = [];
  let looked = 0;
  for (const { cite, limbs, words } of [...pack.provisions, ...pack.duties.values()]) {
    const [act = ''] = cite.split('/');
    const enacted = Object.hasOwn(instruments, act) && instruments[act]?.enacted === true;
    if (Object.keys(limbs).length === 0) faults.push({ is: 'no words', at: cite });
    for (const [limb, text] of Object.entries(limbs)) {
      looked += 1;
      if (text.trim() === '') faults.push({ is: 'no words', at: cite, names: [limb] });
    }
    if (!enacted && words !== 'ours') faults.push({ is: 'our words unmarked', at: cite });
  }
  return { check: 'quotes', looked, faults };
}
