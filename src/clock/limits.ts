import type { WorkingCalendar } from '../calendar/index.ts';
import type { TimedRequest } from './asked.ts';
import type { PeriodLaw } from './law.ts';
import { acknowledgement } from './other-limits.ts';
import type { Rule } from './rules.ts';
import { at } from './rules.ts';

/** Something that must be done by a day, or without undue delay alone where there is no day. */
export interface Limit {
  readonly what: 'answer' | 'notice of restriction' | 'reasons for refusing' | 'notice of extension' | 'acknowledge the complaint';
  readonly rule: Rule;
  /** The last civil day. Absent: no outer limit, or none that can be counted yet. */
  readonly by?: string;
  /** Without undue delay as well: an outer limit does not excuse delay inside it. */
  readonly promptly: boolean;
  /** The day it was done, where it has been. */
  readonly doneOn?: string;
  /** What a reader would otherwise have to look up. */
  readonly note?: string;
}

const amended = '2026-02-05';
const complaintsFrom = '2026-06-19';

/** Where each limit is laid down. */
const laid = {
  answer: {
    'part 3': at('ukpga/2018/12/section/45', 'DPA 2018 s45(3)'),
    'uk gdpr': at('eur/2016/679/article/12', 'UK GDPR Art 12(3)'),
    'part 4': at('ukpga/2018/12/section/94', 'DPA 2018 s94(10)'),
  },
  restriction: at('ukpga/2018/12/section/45', 'DPA 2018 s45(5)'),
  refusal: {
    'part 3': at('ukpga/2018/12/section/53', 'DPA 2018 s53(6), (7)'),
    'uk gdpr': at('eur/2016/679/article/12', 'UK GDPR Art 12(4)'),
  },
  complaint: at('ukpga/2018/12/section/164A', 'DPA 2018 s164A(3)'),
} as const;

/** Everything a request sets a day for, under the law it is answered under. */
export function limitsOf(
  request: TimedRequest,
  { law, calendar }: { readonly law: PeriodLaw; readonly calendar: WorkingCalendar },
  {
    lastDay,
    noticeBy,
    on,
  }: { readonly lastDay?: string | undefined; readonly noticeBy?: string | undefined; readonly on: string | undefined },
): readonly Limit[] {
  const { receivedOn, answeredOn, refusedOn, extension } = request;
  const old = receivedOn < amended;
  const limits = [limit('answer', laid.answer[law.regime], lastDay, { doneOn: answeredOn })];
  if (law.regime === 'part 3') {
    const note = old ? 'no outer limit for a request received before 5 February 2026' : undefined;
    limits.push(limit('notice of restriction', laid.restriction, old ? undefined : lastDay, { note }));
    // The day of refusing chooses the law here: the request may be older, and its period with it.
    const refused = refusedOn ?? on;
    const owed = refused === undefined || refused >= amended;
    const none = owed ? undefined : 'no duty in section 53 for a refusal before 5 February 2026';
    limits.push(
      limit('reasons for refusing', laid.refusal['part 3'], owed ? lastDay : undefined, { doneOn: refusedOn, note: none, promptly: owed }),
    );
  } else if (law.regime === 'uk gdpr') {
    // The older words give one month, which an extension does not lengthen.
    limits.push(limit('reasons for refusing', laid.refusal['uk gdpr'], old ? noticeBy : lastDay, { doneOn: refusedOn }));
  }
  if (law.extension > 0) {
    const note = 'only where it is necessary, by reason of complexity or number; it states the reasons';
    limits.push(limit('notice of extension', law.rules.notice, noticeBy, { doneOn: extension?.noticeOn, note, promptly: false }));
  }
  if (law.regime !== 'part 4' && request.complaints !== undefined) limits.push(...complaintLimits(request, calendar));
  return limits;
}

interface More {
  readonly doneOn?: string | undefined;
  readonly note?: string | undefined;
  readonly promptly?: boolean;
}

function limit(what: Limit['what'], rule: Rule, by: string | undefined, { doneOn, note, promptly = true }: More): Limit {
  const made: { -readonly [Key in keyof Limit]: Limit[Key] } = { what, rule, promptly };
  if (by !== undefined) made.by = by;
  if (doneOn !== undefined) made.doneOn = doneOn;
  if (note !== undefined) made.note = note;
  return made;
}

function complaintLimits({ complaints = [] }: TimedRequest, calendar: WorkingCalendar): readonly Limit[] {
  return complaints.map(({ receivedOn, acknowledgedOn }) => {
    const owed = receivedOn >= complaintsFrom;
    const by = owed ? acknowledgement(receivedOn, calendar) : undefined;
    const note = owed
      ? `30 days from the complaint of ${receivedOn}, whose own day is not counted`
      : `the complaint of ${receivedOn} came before 19 June 2026: no such duty`;
    return limit('acknowledge the complaint', laid.complaint, by, { doneOn: acknowledgedOn, note, promptly: false });
  });
}
