import { addDays, isCivilDay } from '../calendar/index.ts';
import type { CheckedLaw, Declared } from '../reasoning/index.ts';
import { checkLaw } from '../reasoning/index.ts';
import { absences } from './declared/absences.ts';
import { directions } from './declared/directions.ts';
import { instruments } from './declared/instruments.ts';
import { part3 } from './part-3.ts';

/** What is said of Part 3 beside its provisions, for a check to hold them to. */
export const declared: Declared = { absences, directions, instruments, calendar: { isDay: isCivilDay, addDays } };

/** Checks the whole of the encoded law. */
export function checkPart3(): CheckedLaw {
  return checkLaw(part3, declared);
}
