import type { Days } from '../law/days.ts';
import { complaintsBegin, designationBegins, part3Begins, timeLimitsChange } from '../law/days.ts';

/** The right to information begins (law/uk-gdpr-foia.md 1.2). */
export const informationBegins = '2005-01-01';

/** A message is sorted when it comes in, so every rule goes by the day of receipt. */
export const underInformationLaw = ({ receipt }: Days) => receipt >= informationBegins;
export const underDataProtection = ({ receipt }: Days) => receipt >= part3Begins;
export const withDesignation = ({ receipt }: Days) => receipt >= designationBegins;
export const withComplaints = ({ receipt }: Days) => receipt >= complaintsBegin;

const changes = [informationBegins, part3Begins, designationBegins, timeLimitsChange, complaintsBegin];
const eves = ['2004-12-31', '2018-05-24', '2025-11-16', '2026-02-04', '2026-06-18'];

/** Each day on which the law of sorting changes, the day before it, and a day since; and messages decided on later than they came. */
export const everyDay: readonly Days[] = [...changes, ...eves, '2026-11-22'].sort().flatMap((receipt) => [
  { receipt, decision: receipt, complaint: receipt, determination: receipt, certificate: receipt },
  { receipt, decision: '2026-11-22' },
]);
