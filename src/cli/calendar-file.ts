import ical, { ICalEventTransparency } from 'ical-generator';
import type { RequestClock } from '../clock/index.ts';
import { addDays } from '../clock/index.ts';

/** The days a case sets, as an iCalendar file (RFC 5545). It names the case by its id alone: calendars are seen by many. */
export function calendarFile(id: string, clocks: readonly RequestClock[], on: string): string {
  const calendar = ical({ name: `Time limits: ${id}`, prodId: { company: 'subject-access', product: 'clock', language: 'EN' } });
  for (const clock of clocks) {
    for (const [index, { what, by, rule, doneOn, note }] of clock.limits.entries()) {
      if (by === undefined || doneOn !== undefined) continue;
      // Several complaints have a day each. Nothing else in the name moves when a day does, so a calendar can replace its entry.
      const nth = clock.limits.slice(0, index).filter((earlier) => earlier.what === what).length;
      const name = [id, clock.regime, what, ...(nth === 0 ? [] : [nth + 1])].join(' ').replaceAll(' ', '-');
      const working = clock.is === 'running' && what === 'answer' ? clock.steps.map(({ arithmetic }) => arithmetic) : [];
      calendar.createEvent({
        id: `${encodeURIComponent(name)}@subject-access`,
        start: midnight(by),
        end: midnight(addDays(by, 1)),
        allDay: true,
        // The stamp is the day in question: the same case gives the same file.
        stamp: midnight(on),
        summary: `${id}: last day, ${what} (${rule.cite})`,
        description: [...working, ...(note === undefined ? [] : [note]), rule.source].join('\n'),
        transparency: ICalEventTransparency.TRANSPARENT,
      });
    }
  }
  return calendar.toString();
}

/** A civil day as the library wants it; without a zone it reads a date in UTC. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
