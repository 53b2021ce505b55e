export { addDays, addMonths, dayOfWeek, daysBetween, isCivilDay, latestOf } from './civil-day.ts';
export { type Holiday, type Holidays, holidaysOf, type WorkingCalendar, withHoliday } from './holidays.ts';
export { type HolidayFileProblem, type LoadedHolidays, loadHolidays } from './load-holidays.ts';
export { type Division, divisions, isNation, type Nation, nations } from './nations.ts';
export { appointed, bankHolidays } from './published.ts';
export { addWorkingDays, holidaysFrom, isWorkingDay, rollForward } from './working-day.ts';
