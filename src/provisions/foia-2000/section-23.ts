import { all, any, limb, provision } from './facts.ts';
import { absolute, at, exclusion, exemption, inForce } from './part-2.ts';

const source = at('23');

/** What comes from, or relates to, a body dealing with security matters. The National Crime Agency is one of them. */
export const securityBodies = provision({
  ...exemption,
  cite: 'foia-2000/section-23/1',
  title: 'Supplied by, or relating to, a security body',
  source,
  limbs: {
    '23(1)':
      'it was directly or indirectly supplied to the public authority by, or relates to, any of the bodies specified in subsection (3)',
    '23(2)': 'be conclusive evidence of that fact',
  },
  protects: 'nation',
  exercise: 'foi.securityBody.exercise',
  inForce: [
    {
      windows: inForce,
      when: any(
        limb('23(1)', 'foi.securityBody.relation', 'supplied by one', 'relates to one'),
        limb('23(2)', 'foi.securityBody.certified'),
      ),
    },
  ],
  duties: absolute,
});

/** Neither confirm nor deny, where saying so would itself give such information. */
export const securityBodiesUnconfirmed = provision({
  ...exclusion,
  cite: 'foia-2000/section-23/5',
  title: 'Neither confirm nor deny: security bodies',
  source,
  limbs: { '23(5)': 'compliance with section 1(1)(a) would involve the disclosure of any information (whether or not already recorded)' },
  protects: 'nation',
  exercise: 'foi.silence.securityBody.exercise',
  inForce: [{ windows: inForce, when: all(limb('23(5)', 'foi.silence.securityBody')) }],
  duties: absolute,
});
