import { addDays, dayOfWeek } from './civil-day.ts';
import type { Holiday, WorkingCalendar } from './holidays.ts';

/** Is this day neither a Saturday, a Sunday nor a holiday? Undefined where the holidays of that time are not known. */
function isWorkingDay(day: string, calendar: WorkingCalendar): boolean | undefined {
  if (!isKnown(day, calendar)) return undefined;
  return dayOfWeek(day) <= 5 && !calendar.holidays.has(day);
}

/** The day itself, or the next working day if it is not one. Undefined where that is not known: never a guess. */
export function rollForward(day: string, calendar: WorkingCalendar): string | undefined {
  let rolled = day;
  for (;;) {
    const working = isWorkingDay(rolled, calendar);
    if (working !== false) return working === undefined ? undefined : rolled;
    rolled = addDays(rolled, 1);
  }
}

/** The last of so many working days, the first of which is the first after the day. Undefined where that is not known. */
export function addWorkingDays(
  day: string,
  count: number,
  calendar: WorkingCalendar,
  disregarded: (day: string) => boolean = () => false,
): string | undefined {
  let reached = day;
  for (let counted = 0; counted < count; ) {
    reached = addDays(reached, 1);
    const working = isWorkingDay(reached, calendar);
    if (working === undefined) return undefined;
    if (working && !disregarded(reached)) counted++;
  }
  return reached;
}

/** The holidays from one day to another, both included, that would otherwise be working days. */
export function holidaysFrom(first: string, last: string, calendar: WorkingCalendar): readonly Holiday[] {
  const found: Holiday[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (dayOfWeek(day) <= 5) found.push(...(calendar.holidays.get(day) ?? []));
  }
  return found;
}

function isKnown(day: string, { knownFrom, knownUntil }: WorkingCalendar): boolean {
  return day >= knownFrom && day <= knownUntil;
}
