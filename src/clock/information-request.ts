import type { Holiday, Holidays, WorkingCalendar } from '../calendar/index.ts';
import { addDays, addMonths, addWorkingDays, bankHolidays, daysBetween, holidaysFrom, isCivilDay } from '../calendar/index.ts';
import type { Answered, ClockProblem } from './problem.ts';
import { beyondHolidays, dayProblem, inOrder, notADay, refused } from './problem.ts';
import type { Rule } from './rules.ts';
import { at, rules } from './rules.ts';

/** A request under the Freedom of Information Act 2000 or the Environmental Information Regulations 2004, in civil days. */
export interface InformationRequest {
  readonly act: 'foia' | 'eir';
  readonly receivedOn: string;
  /** Further information reasonably required to identify what is sought: its arrival is a new date of receipt. */
  readonly clarifications?: readonly { readonly askedOn: string; readonly suppliedOn?: string }[];
  /** A fees notice (FOIA s9), or a demand for payment in advance (EIR reg 8). */
  readonly feesNotice?: { readonly givenOn: string; readonly paidOn?: string };
  /** FOIA: a notice under s17(1) that the public interest is still being weighed (s10(3), s17(2)). */
  readonly publicInterest?: { readonly noticeOn: string };
  /** EIR: a notice that the request is both complex and voluminous (reg 7). */
  readonly complexAndVoluminous?: { readonly noticeOn: string };
  readonly answeredOn?: string;
}

/** One step of the count. */
export interface InformationStep {
  readonly rule: Rule;
  readonly arithmetic: string;
  readonly to: string;
  readonly holidays: readonly Holiday[];
}

/** The clock of an information request. The holidays of every part of the kingdom count. */
export interface InformationClock {
  readonly is: 'running' | 'waiting for clarification' | 'waiting for the fee' | 'closed: the fee did not come in time';
  /** The day the count is from: receipt, or the arrival of what was asked for. */
  readonly dateOfReceipt: string;
  /** The last civil day to comply. Absent while it waits, and where time is as long as is reasonable. */
  readonly lastDay?: string;
  /** The last day for a notice under s17(1) or reg 14, or one that takes longer: the twentieth working day. */
  readonly noticeBy?: string;
  /** Where the public interest is still weighed: no day is set, and this is what the regulator expects. */
  readonly expectedBy?: string;
  /** The last day to pay. */
  readonly feeBy?: string;
  readonly steps: readonly InformationStep[];
  /** What was recorded and moves nothing, and why. */
  readonly withoutEffect: readonly string[];
  readonly overdue?: { readonly on: string; readonly days: number };
}

const eir = (reg: string) => at('uksi/2004/3391', `EIR 2004 reg ${reg}`);

/** The time limit of an information request, with its working. */
export function informationClock(
  request: InformationRequest,
  { holidays = bankHolidays, on }: { readonly holidays?: Holidays; readonly on?: string } = {},
): Answered<'clock', InformationClock> {
  const problem = problemIn(request, on);
  if (problem !== undefined) return refused(problem);
  const calendar = holidays.anywhere;
  const { act, receivedOn, feesNotice } = request;
  const beyond = refused(beyondHolidays('receivedOn', calendar));
  const twenty = act === 'foia' ? rules.foiWorkingDay : eir('5(2), 2(1)');
  const steps: InformationStep[] = [];
  const withoutEffect: string[] = [];

  let dateOfReceipt = receivedOn;
  for (const { askedOn, suppliedOn } of request.clarifications ?? []) {
    const end = addWorkingDays(dateOfReceipt, 20, calendar);
    if (end === undefined) return beyond;
    if (askedOn > end) {
      withoutEffect.push(`asked on ${askedOn}, after ${end}, when the time had run out`);
      continue;
    }
    const rule = act === 'foia' ? at('ukpga/2000/36/section/1', 'FOIA 2000 s1(3), s10(6)') : eir('9(2), (4)');
    if (suppliedOn === undefined) {
      steps.push({
        rule,
        arithmetic: `asked on ${askedOn}: nothing is due until it comes, and then time begins again`,
        to: askedOn,
        holidays: [],
      });
      return { ok: true, clock: { is: 'waiting for clarification', dateOfReceipt, steps, withoutEffect } };
    }
    if (suppliedOn > dateOfReceipt) dateOfReceipt = suppliedOn;
    steps.push({ rule, arithmetic: `what was asked for came on ${suppliedOn}: time begins again`, to: suppliedOn, holidays: [] });
  }

  const plain = addWorkingDays(dateOfReceipt, 20, calendar);
  if (plain === undefined) return beyond;
  const fee = feesNotice === undefined ? undefined : feeDays(feesNotice, act, plain, calendar);
  if (fee === 'beyond') return beyond;
  if (fee?.is === 'without effect') withoutEffect.push(fee.why);
  if (fee?.is === 'unpaid' || fee?.is === 'too late') {
    steps.push({ rule: fee.rule, arithmetic: `the fee may be paid until ${fee.feeBy}`, to: fee.feeBy, holidays: [] });
    const gone = fee.is === 'too late' || (on !== undefined && on > fee.feeBy);
    const is = gone ? 'closed: the fee did not come in time' : 'waiting for the fee';
    return { ok: true, clock: { is, dateOfReceipt, feeBy: fee.feeBy, steps, withoutEffect } };
  }
  const disregarded = fee?.is === 'disregarded' ? (day: string) => day >= fee.from && day <= fee.to : undefined;
  const noticeBy = addWorkingDays(dateOfReceipt, 20, calendar, disregarded);
  if (noticeBy === undefined) return beyond;
  if (fee?.is === 'disregarded') {
    steps.push({ rule: fee.rule, arithmetic: `working days from ${fee.from} to ${fee.to} are not counted`, to: fee.to, holidays: [] });
  }
  steps.push(daysStep(twenty, dateOfReceipt, 20, noticeBy, calendar));

  const longer = act === 'foia' ? request.publicInterest : request.complexAndVoluminous;
  const forty = longer === undefined ? undefined : addWorkingDays(dateOfReceipt, 40, calendar, disregarded);
  if (longer !== undefined && longer.noticeOn > noticeBy) {
    withoutEffect.push(`a notice given on ${longer.noticeOn} came after ${noticeBy}: the twenty working days stand`);
  } else if (longer !== undefined) {
    if (forty === undefined) return beyond;
    const rule =
      act === 'foia'
        ? at('ukpga/2000/36/section/10', 'FOIA 2000 s10(3), s17(1), (2); ICO: no more than 20 working days more')
        : eir('7(1), (3)');
    steps.push(daysStep(rule, dateOfReceipt, 40, forty, calendar));
    if (act === 'foia') return { ok: true, clock: { is: 'running', dateOfReceipt, noticeBy, expectedBy: forty, steps, withoutEffect } };
    return {
      ok: true,
      clock: { is: 'running', dateOfReceipt, lastDay: forty, noticeBy, steps, withoutEffect, ...overdue(forty, request, on) },
    };
  }
  return {
    ok: true,
    clock: { is: 'running', dateOfReceipt, lastDay: noticeBy, noticeBy, steps, withoutEffect, ...overdue(noticeBy, request, on) },
  };
}

/** What a fees notice does to the count. */
type FeeDays =
  | { readonly is: 'without effect'; readonly why: string }
  | { readonly is: 'unpaid' | 'too late'; readonly feeBy: string; readonly rule: Rule }
  | { readonly is: 'disregarded'; readonly from: string; readonly to: string; readonly rule: Rule };

function feeDays(
  { givenOn, paidOn }: NonNullable<InformationRequest['feesNotice']>,
  act: InformationRequest['act'],
  end: string,
  calendar: WorkingCalendar,
): FeeDays | 'beyond' {
  if (givenOn > end) return { is: 'without effect', why: `a fees notice given on ${givenOn} came after ${end}, when the time had run out` };
  // Three months beginning with the day of the notice, that day included; Regulation 1182/71 does not govern this Act.
  const feeBy = act === 'foia' ? addDays(addMonths(givenOn, 3), -1) : addWorkingDays(givenOn, 60, calendar);
  if (feeBy === undefined) return 'beyond';
  const rule = act === 'foia' ? at('ukpga/2000/36/section/9', 'FOIA 2000 s9(1), (2), s10(2)') : eir('8(5), (6)');
  if (paidOn === undefined) return { is: 'unpaid', feeBy, rule };
  return paidOn > feeBy ? { is: 'too late', feeBy, rule } : { is: 'disregarded', from: givenOn, to: paidOn, rule };
}

function daysStep(rule: Rule, from: string, count: number, to: string, calendar: WorkingCalendar): InformationStep {
  const holidays = holidaysFrom(addDays(from, 1), to, calendar);
  return { rule, arithmetic: `the ${count}th working day after ${from} is ${to}`, to, holidays };
}

function overdue(lastDay: string, { answeredOn }: InformationRequest, on: string | undefined): Pick<InformationClock, 'overdue'> {
  const judged = answeredOn ?? on;
  return judged === undefined ? {} : { overdue: { on: judged, days: Math.max(0, daysBetween(lastDay, judged)) } };
}

function problemIn(request: InformationRequest, on: string | undefined): ClockProblem | undefined {
  const { receivedOn, clarifications = [], feesNotice, publicInterest, complexAndVoluminous, answeredOn } = request;
  const received = ['receivedOn', receivedOn] as const;
  if (!isCivilDay(receivedOn)) return notADay(received);
  let problem =
    dayProblem([['on', on]]) ?? inOrder(received, ['feesNotice.givenOn', feesNotice?.givenOn], ['feesNotice.paidOn', feesNotice?.paidOn]);
  for (const [index, { askedOn, suppliedOn }] of clarifications.entries()) {
    problem ??= inOrder(received, [`clarifications[${index}].askedOn`, askedOn], [`clarifications[${index}].suppliedOn`, suppliedOn]);
  }
  problem ??= inOrder(received, ['publicInterest.noticeOn', publicInterest?.noticeOn]);
  problem ??= inOrder(received, ['complexAndVoluminous.noticeOn', complexAndVoluminous?.noticeOn]);
  return problem ?? inOrder(received, ['answeredOn', answeredOn]);
}
