import { duty } from '../../reasoning/index.ts';
import { inForce } from './regulations.ts';

/** The right under the Freedom of Information Act, as a route. Its rules are a body of law of their own. */
export const informationOfAnotherKind = duty({
  cite: 'foia-2000/section-1',
  title: 'General right of access to information',
  source: 'https://www.legislation.gov.uk/ukpga/2000/36/section/1',
  limbs: { right: 'that the information is not environmental, and is dealt with under the Freedom of Information Act 2000' },
  words: 'ours',
  does: 'route',
  inForce: [{ windows: inForce, laidDown: [], contains: ['right'], due: 'without undue delay' }],
});
