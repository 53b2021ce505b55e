// #region last-day
import { clock } from 'subject-access/clock';

/**
 * The last day to answer a request received by a force in England or Wales;
 * undefined while time is not running.
 */
export function lastDay(receivedOn: string): string | undefined {
  const answer = clock({
    request: { receivedOn },
    controller: { jurisdiction: 'england and wales' },
  });
  return answer.ok && answer.clock.is === 'running'
    ? answer.clock.lastDay
    : undefined;
}
// #endregion last-day
