/*
 * Civil days in the Gregorian calendar, as `YYYY-MM-DD` text, which sorts. The arithmetic is our own because it was measured:
 * adding a month with temporal-polyfill's functions takes some twenty times as long as date-fns takes. The polyfill is what the
 * tests hold it to.
 */

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const twoDigits: readonly string[] = /* @__PURE__ */ Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));

/** Adds whole months to a civil day, `YYYY-MM-DD`; a day the month does not have becomes its last day. */
export function addMonths(day: string, months: number): string {
  const month = numberAt(day, 0, 4) * 12 + numberAt(day, 5, 7) - 1 + months;
  const year = Math.floor(month / 12);
  const inYear = month - year * 12;
  return textOf(year, inYear + 1, Math.min(numberAt(day, 8, 10), lengthOfMonth(year, inYear + 1)));
}

/** Adds whole days to a civil day, `YYYY-MM-DD`; fewer than none go back. */
export function addDays(day: string, days: number): string {
  const inMonth = numberAt(day, 8, 10) + days;
  const year = numberAt(day, 0, 4);
  const month = numberAt(day, 5, 7);
  // Most sums stay within their month, and need no count from the epoch.
  if (inMonth >= 1 && inMonth <= lengthOfMonth(year, month)) return textOf(year, month, inMonth);
  return fromEpochDay(epochDay(day) + days);
}

/** Whole days from one civil day to another; below zero where the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  return epochDay(to) - epochDay(from);
}

/** The day of the week of a civil day: 1 for Monday to 7 for Sunday. */
export function dayOfWeek(day: string): number {
  // 1 January 1970, day 0, was a Thursday.
  return ((((epochDay(day) + 3) % 7) + 7) % 7) + 1;
}

/** Is this text a civil day that is in the calendar? */
export function isCivilDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const month = numberAt(text, 5, 7);
  const inMonth = numberAt(text, 8, 10);
  return month >= 1 && month <= 12 && inMonth >= 1 && inMonth <= lengthOfMonth(numberAt(text, 0, 4), month);
}

/** The latest of some civil days, of which the first is always there. */
export function latestOf(days: readonly [string, ...(string | undefined)[]]): string {
  return days.reduce<string>((latest, day) => (day !== undefined && day > latest ? day : latest), days[0]);
}

function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Digits of the text as a number. Reading character codes is some ten times as quick as cutting the text. */
function numberAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index++) number = number * 10 + text.charCodeAt(index) - 48;
  return number;
}

function textOf(year: number, month: number, day: number): string {
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${twoDigits[month]}-${twoDigits[day]}`;
}

/** Days since 1 January 1970. Years begin in March here, so that a leap day comes last. */
function epochDay(day: string): number {
  const month = numberAt(day, 5, 7);
  const year = numberAt(day, 0, 4) - (month <= 2 ? 1 : 0);
  const fromMarch = (month + 9) % 12;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leaps + Math.floor((153 * fromMarch + 2) / 5) + numberAt(day, 8, 10) - 719_469;
}

/** The civil day so many days after 1 January 1970: the inverse of the count above. */
function fromEpochDay(count: number): string {
  const fromEra = count + 719_468;
  const era = Math.floor(fromEra / 146_097);
  const inEra = fromEra - era * 146_097;
  const yearInEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (yearInEra * 365 + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const fromMarch = Math.floor((inYear * 5 + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return textOf(era * 400 + yearInEra + (month <= 2 ? 1 : 0), month, inYear - Math.floor((fromMarch * 153 + 2) / 5) + 1);
}
