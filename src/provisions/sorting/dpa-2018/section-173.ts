import type { DutyRule } from '../../../reasoning/index.ts';
import { preserve } from '../../dpa-2018/section-173.ts';
import { since } from '../families.ts';

/** What is asked for is kept as it is from the day the message came, under whichever law of access it is sorted. */
export const preserveWhatIsAskedFor: DutyRule = {
  ...preserve,
  arises: 'with a provision',
  inForce: preserve.inForce.map((version) => ({ ...version, windows: since.dataProtection })),
};
