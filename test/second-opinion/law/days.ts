/** The civil days a question of law is asked under; a day left out is of something that has not happened. */
export interface Days {
  /** The controller received the request. */
  readonly receipt: string;
  /** The decision or the reply is made. */
  readonly decision: string;
  /** A Minister's certificate was issued. */
  readonly certificate?: string;
  /** The controller received a complaint. */
  readonly complaint?: string;
  /** A court determines. */
  readonly determination?: string;
}

/** Part 3 comes into force (SI 2018/625 reg 2(1)). */
export const part3Begins = '2018-05-25';
/** The reasonable and proportionate search is treated as law (DUAA s78(5)), and so is section 186A (DUAA s106(7)). */
export const deemed = '2024-01-01';
/** The Data (Use and Access) Act 2025 is passed. */
export const royalAssent = '2025-06-19';
/** Sections 180A and 186 as recast begin (SI 2025/904). */
export const firstCommencement = '2025-08-20';
/** Privilege and the recast of national security begin (SI 2025/996 reg 2(1)). */
export const privilegeBegins = '2025-09-05';
/** Designation notices begin (SI 2025/996 reg 2(2)). */
export const designationBegins = '2025-11-17';
/** Extension, the pause, and reasons for a refusal begin (SI 2026/82 reg 2). */
export const timeLimitsChange = '2026-02-05';
/** Complaints to the controller begin (SI 2026/82 reg 3). */
export const complaintsBegin = '2026-06-19';

const boundaries = [
  // Section 3 and the powers to make regulations (s212(2)).
  '2018-05-23',
  part3Begins,
  '2020-12-31',
  '2023-12-31',
  deemed,
  royalAssent,
  '2025-08-19',
  firstCommencement,
  privilegeBegins,
  designationBegins,
  timeLimitsChange,
  '2026-03-31',
  complaintsBegin,
  '2026-09-30',
] as const;

/** The day before a civil day. */
function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Each change in the law's table (law/part3.md section 1), on the day before it and on the day. */
export const lawDays: readonly string[] = [...new Set(boundaries.flatMap((day) => [dayBefore(day), day]))].sort();

/** Every request received on one law day and decided on the same or a later one, with nothing else having happened. */
export const everyPair: readonly Days[] = lawDays.flatMap((receipt) =>
  lawDays.filter((decision) => decision >= receipt).map((decision): Days => ({ receipt, decision })),
);

/** Every law day as the day of a certificate, a complaint and a determination, for requests received before and after the changes. */
export const everyOtherEvent: readonly Days[] = ['2019-03-01', '2025-09-04', privilegeBegins, complaintsBegin].flatMap((receipt) =>
  lawDays.map((day): Days => ({ receipt, decision: '2026-10-01', certificate: day, complaint: day, determination: day })),
);

/** Few days that still stand on each side of each change: for what must be asked hundreds of times. */
export const fewDays: readonly Days[] = lawDays.flatMap((day): Days[] => [
  { receipt: day, decision: day, certificate: day, complaint: day, determination: day },
  { receipt: '2019-03-01', decision: day > '2019-03-01' ? day : '2019-03-01' },
  { receipt: day, decision: '2026-10-01', certificate: '2025-09-04' },
  { receipt: day, decision: '2026-10-01', certificate: '2025-09-05' },
  // A notice goes by the day of receipt and by the day of the reply at once.
  ...[part3Begins, dayBefore(complaintsBegin), complaintsBegin]
    .filter((decision) => decision >= day)
    .map((decision): Days => ({ receipt: day, decision })),
]);
