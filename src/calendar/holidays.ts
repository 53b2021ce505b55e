import type { Nation } from './nations.ts';
import { nations } from './nations.ts';

/** One bank holiday in one nation. */
export interface Holiday {
  /** The civil day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
  readonly nation: Nation;
  /** Where it is known from, where that is not the government's file. */
  readonly source?: string;
}

/** The working days of one nation, or of the whole kingdom, so far as they are known. */
export interface WorkingCalendar {
  /** Whose holidays these are. */
  readonly of: Nation | 'any part of the United Kingdom';
  /** The first and the last civil day for which holidays are known. */
  readonly knownFrom: string;
  readonly knownUntil: string;
  /** The holidays on each civil day that has any. */
  readonly holidays: ReadonlyMap<string, readonly Holiday[]>;
}

/** Bank holidays by nation, with the days between which they are known. */
export interface Holidays {
  readonly knownFrom: string;
  readonly knownUntil: string;
  /** Every holiday, by day and then by nation. */
  readonly all: readonly Holiday[];
  readonly in: Readonly<Record<Nation, WorkingCalendar>>;
  /** A day is kept here if any nation keeps it. */
  readonly anywhere: WorkingCalendar;
}

/** Holidays as a list, put in order and made easy to look up. */
export function holidaysOf(list: readonly Holiday[], knownFrom: string, knownUntil: string): Holidays {
  const order = (holiday: Holiday) => `${holiday.day} ${nations.indexOf(holiday.nation)}`;
  const all = [...list].sort((one, other) => (order(one) < order(other) ? -1 : 1));
  const calendar = (of: WorkingCalendar['of']): WorkingCalendar => ({
    of,
    knownFrom,
    knownUntil,
    holidays: byDay(all.filter(({ nation }) => of === nation || of === 'any part of the United Kingdom')),
  });
  return {
    knownFrom,
    knownUntil,
    all,
    in: {
      'england and wales': calendar('england and wales'),
      scotland: calendar('scotland'),
      'northern ireland': calendar('northern ireland'),
    },
    anywhere: calendar('any part of the United Kingdom'),
  };
}

/** The same holidays with one more, newly announced. How far ahead holidays are known does not change. */
export function withHoliday(
  holidays: Holidays,
  holiday: { readonly day: string; readonly title: string; readonly nations: readonly Nation[]; readonly source?: string },
): Holidays {
  const { day, title, source } = holiday;
  const kept = holidays.all.filter((one) => one.day !== day || !holiday.nations.includes(one.nation));
  const added = holiday.nations.map((nation): Holiday => ({ day, title, nation, ...(source === undefined ? {} : { source }) }));
  return holidaysOf([...kept, ...added], holidays.knownFrom, holidays.knownUntil);
}

function byDay(holidays: readonly Holiday[]): ReadonlyMap<string, readonly Holiday[]> {
  const days = new Map<string, Holiday[]>();
  for (const holiday of holidays) {
    const same = days.get(holiday.day);
    if (same === undefined) days.set(holiday.day, [holiday]);
    else same.push(holiday);
  }
  return days;
}
