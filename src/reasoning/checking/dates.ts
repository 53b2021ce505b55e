import type { Pack } from '../pack.ts';
import type { Window } from '../provision.ts';
import type { Declared } from './declared.ts';
import type { Checked, Fault } from './fault.ts';

/** Every day written exists, no window ends before it begins, and every rule is in force on some day. */
export function checkDates(pack: Pack, { absences, calendar }: Declared): Checked {
  const faults: Fault[] = [];
  let looked = 0;
  const days = (at: string, written: readonly (string | undefined)[]) => {
    for (const day of written) {
      if (day === undefined) continue;
      looked += 1;
      if (!calendar.isDay(day)) faults.push({ is: 'no such day', at, names: [day] });
    }
  };
  const windows = (at: string, those: Readonly<Record<string, Window>>) => {
    for (const [event, { from, to }] of Object.entries(those)) {
      days(at, [from, to]);
      if (from !== undefined && to !== undefined && to < from) faults.push({ is: 'ends before it begins', at, names: [event, from, to] });
    }
  };
  for (const rule of [...pack.provisions, ...pack.duties.values()]) {
    if (rule.inForce.length === 0) faults.push({ is: 'never in force', at: rule.cite });
    for (const version of rule.inForce) {
      windows(rule.cite, version.windows);
      if ('citableFrom' in version) days(rule.cite, [version.citableFrom]);
    }
  }
  for (const { of, windows: those = {} } of absences) windows(of.join(', '), those);
  return { check: 'dates', looked, faults };
}
