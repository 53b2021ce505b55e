import type { Days } from '../law/days.ts';
import { complaintsBegin, deemed, designationBegins, firstCommencement, part3Begins, royalAssent, timeLimitsChange } from '../law/days.ts';

/** The UK GDPR is domestic law (law/uk-gdpr-foia.md 1.2); until then the regulation of the European Union was. */
const ukGdprBegins = '2020-12-31';
/** Schedules 2 to 4 begin with the Act (1.2). */
export const schedulesBegin = part3Begins;
/** The immigration exemption in its present form (SI 2024/342). */
export const immigrationBegins = '2024-03-08';
/** The Information Commission takes the place of the Commissioner (1.1). */
const commissionBegins = '2026-09-30';

/** What is domestic law on the day of the decision, whenever the request came. */
export const always = ({ decision }: Days) => decision >= ukGdprBegins;
/** What is done with a request that came under the UK GDPR. */
export const forRequests = ({ receipt }: Days) => receipt >= ukGdprBegins;
export const withSchedules = ({ decision }: Days) => decision >= schedulesBegin;

const changes = [
  schedulesBegin,
  ukGdprBegins,
  deemed,
  immigrationBegins,
  royalAssent,
  firstCommencement,
  designationBegins,
  timeLimitsChange,
  complaintsBegin,
  commissionBegins,
];

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** The day of each change in the law's timeline, and the day before it. */
export const lawDays: readonly string[] = [...new Set(changes.flatMap((day) => [dayBefore(day), day]))].sort();

/** Every request received on one of them and decided on the same or a later one. */
export const everyPair: readonly Days[] = lawDays.flatMap((receipt) =>
  lawDays.filter((decision) => decision >= receipt).map((decision) => ({ receipt, decision })),
);

/** Each of them as the day of a complaint, a certificate and a determination. */
export const everyOtherEvent: readonly Days[] = lawDays.map((day) => ({
  receipt: '2018-06-01',
  decision: '2026-10-01',
  certificate: day,
  complaint: day,
  determination: day,
}));

/** Few days that still stand on each side of each change: for what must be asked hundreds of times. */
export const fewDays: readonly Days[] = lawDays.flatMap((day): Days[] => [
  { receipt: day, decision: day, certificate: day, complaint: day, determination: day },
  { receipt: '2018-05-01', decision: day },
  { receipt: day, decision: '2026-10-01' },
  // A notice of refusal goes by the day of receipt and by the day of the reply at once.
  ...[dayBefore(complaintsBegin), complaintsBegin, dayBefore(commissionBegins)]
    .filter((decision) => decision >= day)
    .map((decision): Days => ({ receipt: day, decision })),
]);
