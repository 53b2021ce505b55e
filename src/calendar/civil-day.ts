import * as PlainDate from 'temporal-polyfill/fns/PlainDate';

/** Adds whole months to a civil day, `YYYY-MM-DD`; a day the month does not have becomes its last day. */
export function addMonths(day: string, months: number): string {
  return PlainDate.toString(PlainDate.addMonths(read(day), months));
}

/** Adds whole days to a civil day, `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return PlainDate.toString(PlainDate.addDays(read(day), days));
}

/** A civil day is ten characters: year, month, day. */
function read(day: string): PlainDate.Record {
  return PlainDate.create(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** The latest of some civil days, of which the first is always there. */
export function latestOf(days: readonly [string, ...(string | undefined)[]]): string {
  return days.reduce<string>((latest, day) => (day !== undefined && day > latest ? day : latest), days[0]);
}
