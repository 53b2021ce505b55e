import type { Case } from '../case/index.ts';
import { acknowledgeBy, lastDay } from '../clock/access/index.ts';

/**
 * The last civil day to give access, by the bank holidays it counts and the law of the day of receipt. While time has stopped for
 * clarification it is the earliest it can be: what an answer on the day of decision would give. Absent while identity information
 * asked for, or a fee charged, has not come (s54(3)), and where the clock has no answer.
 */
export function lastDayOfAccess(regime: 'part 3' | 'uk gdpr', { request, controller, decidedOn }: Case): string | undefined {
  const found = lastDay(request, { nation: controller.jurisdiction, regime, on: decidedOn });
  if (!found.ok || found.is === 'not started') return undefined;
  return found.is === 'paused' ? found.earliest : found.day;
}

/** The last civil day to acknowledge a complaint (s164A(3)), by the clock; absent where there is none, or beyond the holidays known. */
export function acknowledgementDay({ controller }: Case, complaint: string | undefined): string | undefined {
  const found = complaint === undefined ? undefined : acknowledgeBy(complaint, { nation: controller.jurisdiction });
  return found?.ok === true ? found.counted.by : undefined;
}
