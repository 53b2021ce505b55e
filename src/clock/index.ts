export {
  addDays,
  addMonths,
  bankHolidays,
  dayOfWeek,
  daysBetween,
  type Holiday,
  type HolidayFileProblem,
  type Holidays,
  type LoadedHolidays,
  loadHolidays,
  type Nation,
  nations,
  type WorkingCalendar,
  withHoliday,
} from '../calendar/index.ts';
export type { TimedRequest } from './asked.ts';
export { type ClockOptions, clock, regimesOf, type TimedCase } from './clock.ts';
export type { ExtensionEffect } from './extension.ts';
export { type InformationClock, type InformationRequest, type InformationStep, informationClock } from './information-request.ts';
export { type LastDay, lastDay, type Where } from './last-day.ts';
export { type PeriodLaw, periodLaws, type Regime } from './law.ts';
export type { Limit } from './limits.ts';
export { type MovedCase, movedByHoliday, type NewHoliday } from './new-holiday.ts';
export { acknowledgeBy, type CountedDay, examResultsBy, opinionLasts, type Place, reporterNoticeBy } from './other-limits.ts';
export type { Pause } from './pauses.ts';
export type { Answered, ClockProblem } from './problem.ts';
export type { Reading } from './readings.ts';
export { type PausedClock, type RequestClock, type RunningClock, requestClock, type WaitingClock } from './request-clock.ts';
export type { Rule } from './rules.ts';
export type { Start } from './start.ts';
export type { Unsettled } from './unsettled.ts';
export type { Step } from './working.ts';
