import type { AccessRequest, Clarification } from '../../../case/index.ts';
import { valueIn } from '../../knowing.ts';

/**
 * The questions to the applicant that still bear on section 1(3). Who declines to say what is reasonably required has not supplied it, so
 * the authority is not obliged to go on; a later question that was answered puts that right. The authority may answer with what it has all
 * the same, which is its choice to record.
 */
export function stillBearing({ choice, clarifications = [] }: AccessRequest): readonly Clarification[] {
  const answered = clarifications.map(({ answeredOn }) => answeredOn !== undefined).lastIndexOf(true);
  return clarifications.filter(
    ({ answeredOn, declined }, index) =>
      answeredOn !== undefined || declined !== true || (valueIn(choice) !== 'answer' && index > answered),
  );
}
