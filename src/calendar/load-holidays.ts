import { isCivilDay } from './civil-day.ts';
import type { Holiday, Holidays } from './holidays.ts';
import { holidaysOf } from './holidays.ts';
import { divisions, nations } from './nations.ts';
import { appointed, bankHolidays } from './published.ts';

/** What is wrong in a bank-holidays file, where, and what to do. */
export interface HolidayFileProblem {
  /** Such as `scotland.events[3].date`. */
  readonly at: string;
  readonly message: string;
  readonly remedy: string;
}

/** The holidays of a file, or everything wrong with it. */
export type LoadedHolidays =
  | { readonly ok: true; readonly holidays: Holidays }
  | { readonly ok: false; readonly problems: readonly HolidayFileProblem[] };

const shape = 'pass the parsed JSON of https://www.gov.uk/bank-holidays.json, unchanged';

/**
 * Reads a newer file in the shape of the government's own. For the years it covers it takes the place of the holidays this
 * library comes with, save the appointed days no such file has listed; earlier years stay. Holidays are then known until the
 * end of the last year in which every nation has some.
 */
export function loadHolidays(file: unknown): LoadedHolidays {
  const problems: HolidayFileProblem[] = [];
  const listed = nations.flatMap((nation) => eventsOf(file, divisions[nation], problems).map((event): Holiday => ({ ...event, nation })));
  if (problems.length > 0) return { ok: false, problems };
  const years = nations.map((nation) => listed.flatMap((holiday) => (holiday.nation === nation ? [holiday.day.slice(0, 4)] : [])).sort());
  const first =
    years
      .map((of) => of[0] ?? '')
      .sort()
      .at(-1) ?? '';
  const last = years.map((of) => of.at(-1) ?? '').sort()[0] ?? '';
  const known = bankHolidays.knownUntil.slice(0, 4);
  if (first > String(Number(known) + 1)) {
    const message = `expected a file that begins no later than ${Number(known) + 1}, found one that begins in ${first}`;
    return { ok: false, problems: [{ at: '', message, remedy: 'add the years between, or update this library' }] };
  }
  const covered = ({ day }: Holiday) => day.slice(0, 4) >= first && day.slice(0, 4) <= last;
  const unlisted = appointed.filter((one) => !listed.some(({ day, nation }) => day === one.day && nation === one.nation));
  const before = bankHolidays.all.filter((holiday) => !covered(holiday) && !appointed.includes(holiday));
  const until = [last, known].sort().at(-1);
  const from = first < bankHolidays.knownFrom.slice(0, 4) ? `${first}-01-01` : bankHolidays.knownFrom;
  return { ok: true, holidays: holidaysOf([...before, ...listed.filter(covered), ...unlisted], from, `${until}-12-31`) };
}

function eventsOf(file: unknown, division: string, problems: HolidayFileProblem[]): readonly { day: string; title: string }[] {
  const events = own(own(file, division), 'events');
  if (!Array.isArray(events) || events.length === 0) {
    problems.push({ at: `${division}.events`, message: 'expected a list of holidays', remedy: shape });
    return [];
  }
  return events.flatMap((event: unknown, index) => {
    const day = own(event, 'date');
    const title = own(event, 'title');
    const at = `${division}.events[${index}]`;
    if (!isCivilDay(day)) problems.push({ at: `${at}.date`, message: 'expected a civil day as YYYY-MM-DD', remedy: shape });
    if (typeof title !== 'string') problems.push({ at: `${at}.title`, message: 'expected the name of the holiday', remedy: shape });
    return isCivilDay(day) && typeof title === 'string' ? [{ day, title }] : [];
  });
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
