import * as z from 'zod';
import type { Fault } from '../problem.ts';
import { found, quoted } from '../wording.ts';
import { findingFault } from './finding-fault.ts';
import { words } from './words.ts';

const first = '1990-01-01';
const last = '2200-12-31';

/** A civil day that is in the calendar. */
export const day = z
  .string()
  .check(findingFault(realDay))
  .register(words, { description: `a civil day from ${first} to ${last}, as YYYY-MM-DD`, id: 'day', format: 'date' });

function realDay(value: string): Fault | undefined {
  if (z.regexes.date.test(value)) {
    if (value >= first && value <= last) return undefined;
    return { code: 'date', message: `expected a day from \`${first}\` to \`${last}\`, found ${quoted(value)}`, remedy: 'check the year' };
  }
  const [civil] = /^\d{4}-\d\d-\d\d(?=T)/.exec(value) ?? [];
  if (civil !== undefined && z.regexes.date.test(civil)) {
    return { code: 'date', message: `expected a civil day, found the time ${quoted(value)}`, remedy: `write the day alone: \`${civil}\`` };
  }
  if (/^\d{4}-\d\d-\d\d$/.test(value)) {
    return { code: 'date', message: `expected a day of the calendar, found ${quoted(value)}`, remedy: 'check the month and the day' };
  }
  return {
    code: 'date',
    message: `expected a civil day, found ${found(value)}`,
    remedy: 'write it as `YYYY-MM-DD`, for example `2026-03-09`',
  };
}
