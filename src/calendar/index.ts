export { addDays, addMonths, dayOfWeek, daysBetween, isCivilDay, latestOf } from './civil-day.ts';
export { type Holiday, type Holidays, type WorkingCalendar, withHoliday } from './holidays.ts';
export { type HolidayFileProblem, type LoadedHolidays, loadHolidays } from './load-holidays.ts';
export { isNation, type Nation, nations } from './nations.ts';
export { bankHolidays } from './published.ts';
export { addWorkingDays, holidaysFrom, rollForward } from './working-day.ts';
