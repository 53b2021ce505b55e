import { addDays, isCivilDay } from '../../calendar/index.ts';
import type { CheckedLaw, Declared } from '../../reasoning/index.ts';
import { checkLaw } from '../../reasoning/index.ts';
import { instruments } from '../declared/instruments.ts';
import { sortingAbsences } from './declared/absences.ts';
import { sortingDirections } from './declared/directions.ts';
import { sorting } from './sorting.ts';

/** What is said of sorting beside its provisions, for a check to hold them to. */
export const sortingDeclared: Declared = {
  absences: sortingAbsences,
  directions: sortingDirections,
  instruments: {
    ...instruments,
    'foia-2000': { enacted: true, at: { section: 'https://www.legislation.gov.uk/ukpga/2000/36/section/' } },
    'eir-2004': { enacted: true, at: { regulation: 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/' } },
    'foisa-2002': { enacted: true, at: { section: 'https://www.legislation.gov.uk/asp/2002/13/section/' } },
  },
  calendar: { isDay: isCivilDay, addDays },
};

/** Checks the whole of the law that messages are sorted by. */
export function checkSorting(): CheckedLaw {
  return checkLaw(sorting, sortingDeclared);
}
