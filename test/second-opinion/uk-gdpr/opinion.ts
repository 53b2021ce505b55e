import type { SecondOpinion } from '../law/disagreements.ts';
import { dutiesOfUkGdpr } from './duties.ts';
import { part2, right } from './right.ts';
import { schedule2 } from './schedule-2.ts';
import { schedule3, schedule4 } from './schedule-3.ts';
import { scope } from './scope.ts';

/** The second opinion on the UK GDPR and what the Act takes out of it. */
export const onUkGdpr: SecondOpinion = {
  provisions: { ...scope, ...right, ...part2, ...schedule2, ...schedule3, ...schedule4 },
  duties: dutiesOfUkGdpr,
};
