import { addDays, isCivilDay } from '../calendar/index.ts';
import type { CheckedLaw, Declared } from '../reasoning/index.ts';
import { checkLaw } from '../reasoning/index.ts';
import { absences } from './declared/absences.ts';
import { directions } from './declared/directions.ts';
import { instruments } from './declared/instruments.ts';
import { ukGdprAbsences } from './declared/uk-gdpr-absences.ts';
import { ukGdprDirections } from './declared/uk-gdpr-directions.ts';
import { part3 } from './part-3.ts';
import { ukGdpr } from './uk-gdpr.ts';

/** What is said of Part 3 beside its provisions, for a check to hold them to. */
export const declared: Declared = { absences, directions, instruments, calendar: { isDay: isCivilDay, addDays } };

/** Checks the whole of the encoded law. */
export function checkPart3(): CheckedLaw {
  return checkLaw(part3, declared);
}

/** The same of the UK GDPR and its exemptions. Whose data it is is one question in both laws, and is put under the section that defines it for both. */
export const ukGdprDeclared: Declared = {
  ...declared,
  absences: ukGdprAbsences,
  directions: ukGdprDirections,
  judgedElsewhere: ['dpa-2018/section-3'],
};

/** Checks the whole of the law encoded on access under the UK GDPR. */
export function checkUkGdpr(): CheckedLaw {
  return checkLaw(ukGdpr, ukGdprDeclared);
}
