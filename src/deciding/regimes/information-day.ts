import type { AccessRequest, Case, Clarification } from '../../case/index.ts';
import type { InformationClock } from '../../clock/information/index.ts';
import { informationClock } from '../../clock/information/index.ts';
import { valueIn } from '../knowing.ts';
import { stillBearing } from './foia/clarifying.ts';

/**
 * The last civil day to answer a request for information. Clarification that was reasonably required begins the time again, and a fee stops it. Under the Regulations a notice in time that the
 * request is both complex and voluminous makes it forty working days.
 */
export function lastDayForInformation(act: 'foia' | 'eir', case_: Case): string | undefined {
  return clockOf(act, case_)?.lastDay;
}

/** Whether a fee for information was asked for in time, and whether it was paid in time; every value that each may have. */
export interface FeeForInformation {
  readonly asked: readonly ('yes' | 'no')[];
  readonly paid: readonly ('yes' | 'no')[];
}

/**
 * What a fee that is asked for does to a request for information: it waits until the fee is paid, or until the time to pay is over. One
 * asked for after the time to answer has run out does nothing.
 */
export function feeOf(act: 'foia' | 'eir', case_: Case): FeeForInformation {
  const { fee } = case_.request;
  if (fee === undefined) return { asked: ['no'], paid: ['yes', 'no'] };
  const clock = clockOf(act, case_);
  const late = clock?.is === 'running' && fee.paidOn === undefined;
  const lapsed = clock?.is === 'closed: the fee did not come in time';
  return {
    // Beyond the holidays that are known nothing can be said of the time, and the notice is taken at its word.
    asked: !late ? ['yes'] : mayNotHaveBegun(act, case_) ? ['yes', 'no'] : ['no'],
    paid: [fee.paidOn === undefined || lapsed ? 'no' : 'yes'],
  };
}

/** Is a question unanswered of which nobody has said if it had to be asked? If it had, the time begins with the answer, and nothing is late yet. */
function mayNotHaveBegun(act: 'foia' | 'eir', { request }: Case): boolean {
  return bearingOn(act, request).some((one) => one.answeredOn === undefined && valueIn(one.reasonablyRequired) === undefined);
}

/** The questions to the applicant that an answer is still waited for on, or came on. */
function bearingOn(act: 'foia' | 'eir', request: AccessRequest): readonly Clarification[] {
  return act === 'foia' ? stillBearing(request) : (request.clarifications ?? []).filter(({ declined }) => declined !== true);
}

function clockOf(act: 'foia' | 'eir', { request }: Case): InformationClock | undefined {
  const clarifications = bearingOn(act, request)
    .filter(({ reasonablyRequired }) => reasonablyRequired === 'yes')
    .map(({ askedOn, answeredOn }) => ({ askedOn, ...(answeredOn === undefined ? {} : { suppliedOn: answeredOn }) }));
  const { extension, fee } = request;
  const found = informationClock({
    act,
    receivedOn: request.receivedOn,
    clarifications,
    ...(act === 'eir' && extension?.ground === 'complexity and volume' ? { complexAndVoluminous: { noticeOn: extension.noticeOn } } : {}),
    ...(fee === undefined ? {} : { feesNotice: { givenOn: fee.chargedOn, ...(fee.paidOn === undefined ? {} : { paidOn: fee.paidOn }) } }),
  });
  return found.ok ? found.clock : undefined;
}
