import type { WorkingCalendar } from '../calendar/index.ts';
import type { TimedRequest } from './asked.ts';
import type { PeriodLaw } from './law.ts';
import { acknowledgement } from './other-limits.ts';
import type { Rule } from './rules.ts';
import { at } from './rules.ts';

/** Something that must be done by a day, or without undue delay alone where there is no day. */
export interface Limit {
  readonly what:
    | 'answer'
    | 'notice of restriction'
    | 'reasons for refusing'
    | 'notice of extension'
    | 'acknowledge the complaint';
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
const section53 = 'ukpga/2018/12/section/53';

/** Everything a request sets a day for, under the law it is answered under. */
export function limitsOf(
  request: TimedRequest,
  { law, calendar }: { readonly law: PeriodLaw; readonly calendar: WorkingCalendar },
  { lastDay, noticeBy, on }: { readonly lastDay?: string; readonly noticeBy?: string; readonly on?: string },
): readonly Limit[] {
  const by = lastDay === undefined ? {} : { by: lastDay };
  const answered = request.answeredOn === undefined ? {} : { doneOn: request.answeredOn };
  const old = request.receivedOn < amended;
  const limits: Limit[] = [];
  if (law.regime === 'part 3') {
    limits.push({ what: 'answer', rule: at('ukpga/2018/12/section/45', 'DPA 2018 s45(3)'), ...by, promptly: true, ...answered });
    limits.push({
      what: 'notice of restriction',
      rule: at('ukpga/2018/12/section/45', 'DPA 2018 s45(5)'),
      ...(old ? { note: 'no outer limit for a request received before 5 February 2026' } : by),
      promptly: true,
    });
    limits.push(refusal(request, on, by));
  } else if (law.regime === 'uk gdpr') {
    limits.push({ what: 'answer', rule: at('eur/2016/679/article/12', 'UK GDPR Art 12(3)'), ...by, promptly: true, ...answered });
    limits.push({
      what: 'reasons for refusing',
      rule: at('eur/2016/679/article/12', 'UK GDPR Art 12(4)'),
      // The older words give one month, which an extension does not lengthen.
      ...(old ? (noticeBy === undefined ? {} : { by: noticeBy }) : by),
      promptly: true,
      ...(request.refusedOn === undefined ? {} : { doneOn: request.refusedOn }),
    });
  } else {
    limits.push({ what: 'answer', rule: at('ukpga/2018/12/section/94', 'DPA 2018 s94(10)'), ...by, promptly: true, ...answered });
  }
  if (law.extension > 0) {
    const given = request.extension === undefined ? {} : { doneOn: request.extension.noticeOn };
    limits.push({
      what: 'notice of extension',
      rule: law.rules.notice,
      ...(noticeBy === undefined ? {} : { by: noticeBy }),
      promptly: false,
      ...given,
      note: 'only where it is necessary, by reason of complexity or number; it states the reasons',
    });
  }
  return law.regime === 'part 4' ? limits : [...limits, ...complaintLimits(request, calendar)];
}

/** Section 53(7) goes by the day of refusing: the request may be older, and its period with it. */
function refusal({ refusedOn }: TimedRequest, on: string | undefined, by: { readonly by?: string }): Limit {
  const day = refusedOn ?? on;
  const owed = day === undefined || day >= amended;
  return {
    what: 'reasons for refusing',
    rule: at(section53, 'DPA 2018 s53(6), (7)'),
    ...(owed ? by : { note: 'no duty in section 53 for a refusal before 5 February 2026' }),
    promptly: owed,
    ...(refusedOn === undefined ? {} : { doneOn: refusedOn }),
  };
}

function complaintLimits({ complaints = [] }: TimedRequest, calendar: WorkingCalendar): readonly Limit[] {
  return complaints.map(({ receivedOn, acknowledgedOn }): Limit => {
    const by = receivedOn < complaintsFrom ? undefined : acknowledgement(receivedOn, calendar);
    return {
      what: 'acknowledge the complaint',
      rule: at('ukpga/2018/12/section/164A', 'DPA 2018 s164A(3)'),
      ...(by === undefined ? {} : { by }),
      promptly: false,
      ...(acknowledgedOn === undefined ? {} : { doneOn: acknowledgedOn }),
      note:
        receivedOn < complaintsFrom
          ? `the complaint of ${receivedOn} came before 19 June 2026: no such duty`
          : `30 days from the complaint of ${receivedOn}, whose own day is not counted`,
    };
  });
}
