import { addDays, isCivilDay } from '../../calendar/index.ts';
import type { CheckedLaw, Declared } from '../../reasoning/index.ts';
import { checkLaw } from '../../reasoning/index.ts';
import { foia } from '../foia-2000.ts';
import { absences } from './declared/absences.ts';
import { directions } from './declared/directions.ts';
import { instruments } from './declared/instruments.ts';

/** What is said of the Freedom of Information Act beside its provisions, for a check to hold them to. */
export const foiaDeclared: Declared = { absences, directions, instruments, calendar: { isDay: isCivilDay, addDays } };

/** Checks the whole of the Act as encoded. */
export function checkFoia(): CheckedLaw {
  return checkLaw(foia, foiaDeclared);
}
