import type { Case } from '../case/index.ts';
import { lastDay, regimesOf } from '../clock/index.ts';

/**
 * The last civil day to answer, by the bank holidays of the controller's nation and the law of the day of receipt. While time
 * has stopped for clarification it is the earliest it can be: what an answer on the day of decision would give. Absent while
 * identity information asked for, or a fee charged, has not come (s54(3)), and where the clock has no answer.
 */
export function lastDayOf(case_: Case): string | undefined {
  const { request, controller, decidedOn } = case_;
  const found = lastDay(request, { nation: controller.jurisdiction, regime: regimesOf(case_)[0], on: decidedOn });
  if (!found.ok || found.is === 'not started') return undefined;
  return found.is === 'paused' ? found.earliest : found.day;
}
