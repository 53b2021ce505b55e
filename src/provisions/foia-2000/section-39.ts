import { any, limb, provision } from './facts.ts';
import { at, everythingInTheAct, inForce } from './part-2.ts';

/** Environmental information goes by the Regulations of 2004: time, refusals and all. */
export const environmental = provision({
  cite: 'foia-2000/section-39',
  title: 'Environmental information',
  source: at('39'),
  limbs: {
    '39(1)(a)': 'is obliged by environmental information regulations to make the information available to the public',
    '39(1)(b)': 'would be so obliged but for any exemption contained in the regulations',
  },
  of: 'item',
  effect: 'routed elsewhere',
  displaces: everythingInTheAct,
  confidence: 'medium',
  unsure:
    'Section 39 is a qualified exemption in form. The regulator has the request dealt with under the Regulations alone, without weighing the public interest under the Act, which is what is done here.',
  inForce: [
    {
      windows: inForce,
      when: any(limb('39(1)(a)', 'foi.held.environmental'), limb('39(1)(b)', 'foi.held.environmental')),
    },
  ],
  duties: ['eir-2004/regulation-5'],
});
