import { duty } from '../../reasoning/index.ts';
import { inForce } from './part-2.ts';

/** The right under the Environmental Information Regulations, as a route. Its rules are a body of law of their own. */
export const environmentalInformation = duty({
  cite: 'eir-2004/regulation-5',
  title: 'Right of access to environmental information',
  source: 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/5',
  limbs: {
    right: 'that the information is environmental, and the request is dealt with under the Environmental Information Regulations 2004',
  },
  words: 'ours',
  does: 'route',
  inForce: [{ windows: inForce, laidDown: [], contains: ['right'], due: 'without undue delay' }],
});
