import type { Pack } from '../pack.ts';
import type { Declared } from './declared.ts';
import type { Checked, Fault } from './fault.ts';

/** An instrument, then a unit of it and what is in that: `dpa-2018/section-45/4/e`. */
const citation = /^[a-z][a-z0-9-]*(\/[A-Za-z0-9]+(-[A-Za-z0-9]+)*)+$/;
/** The number a lawyer cites, and words that tell two fragments of it apart: `45(4) regard`. */
const numbered = /^\d+[A-Z]*(\([0-9]*[A-Za-z]*\))*( [a-z0-9() ]+)?$/;

/**
 * Citations are well formed: each begins with a declared instrument; limbs of an enactment are numbered as it numbers them; and the
 * source is a web address, of the unit cited where the instrument's units have addresses.
 */
export function checkCitations(pack: Pack, { instruments }: Declared): Checked {
  const faults: Fault[] = [];
  const rules = [...pack.provisions, ...pack.duties.values()];
  for (const { cite, source, limbs, words } of rules) {
    const [act = '', unit = ''] = cite.split('/');
    const instrument = Object.hasOwn(instruments, act) ? instruments[act] : undefined;
    if (!citation.test(cite) || instrument === undefined) faults.push({ is: 'citation malformed', at: cite });
    if (!/^https:\/\/[^\s]+$/.test(source)) faults.push({ is: 'source malformed', at: cite, names: [source] });
    const at = instrument?.at?.[unit.slice(0, unit.indexOf('-'))];
    const address = `${at ?? ''}${unit.slice(unit.indexOf('-') + 1)}`;
    if (instrument?.at !== undefined && at === undefined) faults.push({ is: 'source of another unit', at: cite, names: [source] });
    if (at !== undefined && source !== address && !source.startsWith(`${address}/`)) {
      faults.push({ is: 'source of another unit', at: cite, names: [source] });
    }
    if (words === 'ours') continue;
    for (const limb of Object.keys(limbs)) if (!numbered.test(limb)) faults.push({ is: 'limb malformed', at: cite, names: [limb] });
  }
  return { check: 'citations', looked: rules.length, faults };
}
