import type { DutyRule } from '../../../reasoning/index.ts';
import { timePeriod } from '../../dpa-2018/section-54.ts';

/** How long there is under Part 3, where a message is sorted there: the rule that Part 3's own decisions go by. */
export const timeInPart3: DutyRule = { ...timePeriod, arises: 'with a provision' };
