import { addMonths, latestOf } from '../calendar/index.ts';
import type { AccessRequest } from '../case/index.ts';

/**
 * The last civil day to answer, as a plain month from the relevant time: the same date of the next month, or the last
 * day of a shorter one. Absent while identity information asked for, or a fee charged, has not come (s54(3)).
 */
export function lastDayOf(request: AccessRequest): string | undefined {
  const { identity, fee } = request;
  if (identity?.askedOn !== undefined && identity.receivedOn === undefined) return undefined;
  if (fee !== undefined && fee.paidOn === undefined) return undefined;
  return addMonths(latestOf([request.receivedOn, identity?.receivedOn, fee?.paidOn]), 1);
}
