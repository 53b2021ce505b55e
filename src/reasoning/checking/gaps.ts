import type { DutyRule } from '../duty.ts';
import type { Pack } from '../pack.ts';
import { covers } from '../pack.ts';
import type { EventDates, EventName, Provision } from '../provision.ts';
import type { Arguments } from './arguments.ts';
import { waysIn } from './arguments.ts';
import type { Absence, Declared } from './declared.ts';
import type { LawsInTime } from './event-dates.ts';
import { isDuring } from './event-dates.ts';
import type { Checked, Fault } from './fault.ts';

/**
 * No gap that is not listed. A gap is an element of which nothing can be said, for some dates and facts; a rule that is not in force
 * on dates when its events have happened; or a duty that something in force brings about and that is not in force itself. A listing
 * that no gap meets is itself a fault, and so is one of a rule that is in force on its days.
 */
export function checkGaps(pack: Pack, declared: Declared, time: LawsInTime, { elements }: Arguments): Checked {
  const met = new Set<Absence>();
  const faults = new Map<string, Fault>();
  const add = (fault: Fault) => {
    const key = `${fault.is} ${fault.at} ${(fault.names ?? []).join(' ')}`;
    if (!faults.has(key)) faults.set(key, fault);
  };
  const listed = (cite: string, dates: EventDates): readonly Absence[] =>
    declared.absences.filter(
      (one) => one.facts === undefined && one.of.some((pattern) => covers(pattern, cite)) && isDuring(dates, one.windows),
    );
  for (const { about, law, absences, explored } of elements) {
    if (explored === undefined) add({ is: 'too large to check', at: about, dates: law.dates });
    for (const gap of explored?.gaps ?? []) {
      for (const index of gap.absences) met.add(absences[index] as Absence);
      if (gap.absences.length === 0) add({ is: 'nothing stands', at: about, dates: law.dates, facts: gap.facts });
    }
  }
  const bearing = new Set(elements.flatMap(({ argument }) => argument.places.map((place) => place.provision)));
  const rights = pack.provisions.filter(({ cite }) => pack.elements.includes(cite));
  const rules = [...pack.provisions, ...pack.duties.values()];
  for (const { dates, provisions, duties } of time.laws) {
    for (const rule of rules) {
      if (!hasHappened(rule.inForce, dates)) continue;
      const inForce = provisions.has(rule as Provision) || duties.has(rule as DutyRule);
      const excuses = listed(rule.cite, dates);
      for (const one of inForce ? [] : excuses) met.add(one);
      if (!inForce && excuses.length === 0) add({ is: 'not in force and not listed', at: rule.cite, dates });
      if (inForce && excuses.length > 0) add({ is: 'in force and listed as not', at: rule.cite, dates });
    }
    // What qualifies a right brings nothing about while no right is in force.
    const hasRight = rights.some((right) => provisions.has(right));
    for (const provision of provisions.keys()) {
      if (bearing.has(provision) && !hasRight) continue;
      for (const duty of provision.duties) {
        const rule = pack.duties.get(duty);
        if (rule === undefined || duties.has(rule)) continue;
        add({ is: 'duty named and not in force', at: provision.cite, names: [duty], dates });
      }
    }
  }
  for (const absence of declared.absences) if (!met.has(absence)) add({ is: 'listing never met', at: absence.of.join(', ') });
  return { check: 'gaps', looked: waysIn(elements), faults: [...faults.values()] };
}

/** Is there a version that these events could choose, if only they had fallen otherwise? */
function hasHappened(versions: readonly { readonly windows: Readonly<Partial<Record<EventName, unknown>>> }[], dates: EventDates): boolean {
  return versions.some(({ windows }) => Object.keys(windows).every((event) => dates[event as EventName] !== undefined));
}
