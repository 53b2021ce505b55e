import type { Pack } from '../pack.ts';
import type { EventDates, EventName, Window } from '../provision.ts';
import type { Arguments } from './arguments.ts';
import { waysIn } from './arguments.ts';
import type { LawsInTime } from './event-dates.ts';
import { isDuring } from './event-dates.ts';
import type { Checked, Fault } from './fault.ts';

/**
 * No conflict: nothing that is certainly owed is certainly kept back by what it does not give way to, for any dates and facts; and no
 * dates choose two versions of one rule, of which the first written would be taken.
 */
export function checkConflicts(pack: Pack, time: LawsInTime, { elements }: Arguments): Checked {
  const faults: Fault[] = [];
  const conflicted = new Set<string>();
  for (const { about, law, explored } of elements) {
    if (explored?.conflict === undefined || conflicted.has(about)) continue;
    conflicted.add(about);
    faults.push({ is: 'owed and kept back', at: about, dates: law.dates, facts: explored.conflict });
  }
  for (const rule of [...pack.provisions, ...pack.duties.values()]) {
    const law = time.laws.find(({ dates }) => chosenBy(rule.inForce, dates) > 1);
    if (law !== undefined) faults.push({ is: 'two versions at once', at: rule.cite, dates: law.dates });
  }
  return { check: 'conflicts', looked: waysIn(elements), faults };
}

function chosenBy(versions: readonly { readonly windows: Readonly<Partial<Record<EventName, Window>>> }[], dates: EventDates): number {
  return versions.filter(({ windows }) => isDuring(dates, windows)).length;
}
