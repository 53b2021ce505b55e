import { InvalidArgumentError } from 'commander';
import { isCivilDay } from '../calendar/index.ts';

/** A day that is in the calendar. */
export function civilDay(text: string): string {
  if (!isCivilDay(text)) throw new InvalidArgumentError('write a day that is in the calendar as YYYY-MM-DD.');
  return text;
}
