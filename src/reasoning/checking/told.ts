import type { Pack } from '../pack.ts';
import type { Effect } from '../provision.ts';
import type { Checked, Fault } from './fault.ts';

/** Effects whose telling could give away what they protect. */
const protecting: ReadonlySet<Effect> = new Set<Effect>(['restricted', 'exempt', 'excluded', 'silent']);

/** Every provision is told to someone, and none that protects anything is told to the requester of itself. */
export function checkTold(pack: Pack): Checked {
  const faults: Fault[] = [];
  for (const { cite, tell, effect } of pack.provisions) {
    if (tell.length === 0) faults.push({ is: 'told to nobody', at: cite });
    if (protecting.has(effect) && tell.includes('requester')) faults.push({ is: 'told to the requester', at: cite });
  }
  return { check: 'told', looked: pack.provisions.length, faults };
}
