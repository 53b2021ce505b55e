import { match } from 'ts-pattern';
import type { Case } from '../case/index.ts';
import { acknowledgeBy, informationClock, lastDay } from '../clock/index.ts';
import type { RegimeName } from './decision.ts';
import { stillBearing } from './regimes/foia/clarifying.ts';

/**
 * The last civil day to answer under a law, by the bank holidays it counts and the law of the day of receipt. While time has stopped
 * for clarification it is the earliest it can be: what an answer on the day of decision would give. Absent while identity information
 * asked for, or a fee charged, has not come (s54(3)), and where the clock has no answer.
 */
export function lastDayOf(under: RegimeName, case_: Case): string | undefined {
  return match(under)
    .with('part 3', 'uk gdpr', (regime) => ofAccess(regime, case_))
    .with('foia', 'eir', (act) => ofInformation(act, case_))
    .exhaustive();
}

function ofAccess(regime: 'part 3' | 'uk gdpr', { request, controller, decidedOn }: Case): string | undefined {
  const found = lastDay(request, { nation: controller.jurisdiction, regime, on: decidedOn });
  if (!found.ok || found.is === 'not started') return undefined;
  return found.is === 'paused' ? found.earliest : found.day;
}

/**
 * Clarification that was reasonably required begins the time again, and a fee stops it. Under the Regulations a notice in time that the
 * request is both complex and voluminous makes it forty working days.
 */
function ofInformation(act: 'foia' | 'eir', { request }: Case): string | undefined {
  const bearing = act === 'foia' ? stillBearing(request) : (request.clarifications ?? []).filter(({ declined }) => declined !== true);
  const clarifications = bearing
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
  return found.ok ? found.clock.lastDay : undefined;
}

/** The last civil day to acknowledge a complaint (s164A(3)), by the clock; absent where there is none, or beyond the holidays known. */
export function acknowledgementDay({ controller }: Case, complaint: string | undefined): string | undefined {
  const found = complaint === undefined ? undefined : acknowledgeBy(complaint, { nation: controller.jurisdiction });
  return found?.ok === true ? found.counted.by : undefined;
}
