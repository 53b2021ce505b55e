export { addDays, addMonths, latestOf } from './civil-day.ts';
