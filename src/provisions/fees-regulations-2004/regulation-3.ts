import type { Window } from '../../reasoning/index.ts';
import { duty } from '../../reasoning/index.ts';

/** Which limit an authority has: that of central government, Parliament and the armed forces, or that of all others, police among them. */
export type LimitOf = 'part I of schedule 1' | 'any other';

/** An appropriate limit, in pounds, by the day the request was received. Hours follow from the rate of regulation 4(4). */
interface AppropriateLimit {
  readonly receipt: Window;
  readonly of: LimitOf;
  readonly pounds: number;
}

/** The limits as data. A cut was reported to be under consideration in 2026; no amending regulations are known. */
export const appropriateLimits: readonly AppropriateLimit[] = [
  { receipt: { from: '2005-01-01' }, of: 'part I of schedule 1', pounds: 600 },
  { receipt: { from: '2005-01-01' }, of: 'any other', pounds: 450 },
];

/** What the limits are. */
export const appropriateLimit = duty({
  cite: 'fees-regulations-2004/regulation-3',
  title: 'The appropriate limit',
  source: 'https://www.legislation.gov.uk/uksi/2004/3244/regulation/3',
  limbs: {
    '3(2)': 'In the case of a public authority which is listed in Part I of Schedule 1 to the 2000 Act, the appropriate limit is £600',
    '3(3)': 'In the case of any other public authority, the appropriate limit is £450',
  },
  does: 'presume',
  inForce: [{ windows: { receipt: { from: '2005-01-01' } }, laidDown: ['3(2)', '3(3)'], contains: [], due: 'continuing' }],
  unsure: 'A lower limit was reported to be under consideration in March and April 2026. No amending regulations were found.',
});
