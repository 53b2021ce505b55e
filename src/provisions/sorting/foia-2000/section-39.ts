import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** Environmental information is left to the Regulations made for it. */
export const environmental = provision({
  cite: 'foia-2000/section-39',
  title: 'Environmental information',
  source: 'https://www.legislation.gov.uk/ukpga/2000/36/section/39',
  limbs: { environment: 'information that the Environmental Information Regulations oblige an authority to make available is exempt' },
  words: 'ours',
  of: 'request',
  effect: 'routed elsewhere',
  displaces: ['foia-2000/section-1', 'foia-2000/section-16'],
  inForce: [{ windows: since.information, when: all(limb('environment', 'information.environmental')) }],
});
