import { any, limb, provision } from './facts.ts';
import { at, confirming, exceptions, inForce, right } from './regulations.ts';

/** What is not environmental information is none of the Regulations' concern, whatever it stands beside: it is answered under the Act. */
export const notEnvironmental = provision({
  cite: 'eir-2004/regulation-2/1',
  title: 'What is not environmental information',
  source: at('2'),
  limbs: { '2(1)': 'any information in written, visual, aural, electronic or any other material form on' },
  of: 'part',
  effect: 'routed elsewhere',
  displaces: [
    right,
    confirming,
    ...exceptions,
    'eir-2004/regulation-5/3',
    'eir-2004/regulation-12/4/a',
    'eir-2004/regulation-12/6',
    'eir-2004/regulation-13/5B/*',
  ],
  burden: 'not stated',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [{ windows: inForce, when: any(limb('2(1)', 'eir.environmental', 'no')) }],
  duties: ['foia-2000/section-1'],
});
