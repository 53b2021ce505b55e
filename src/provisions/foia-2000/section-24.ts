import { all, any, limb, provision } from './facts.ts';
import { at, exclusion, exemption, inForce, outweighs, qualified, qualifiedExclusion } from './part-2.ts';

const source = at('24');

/** Safeguarding national security, where section 23 does not take the information in. */
export const nationalSecurity = provision({
  ...exemption,
  cite: 'foia-2000/section-24/1',
  title: 'National security',
  source,
  limbs: {
    '24(1) not 23': 'Information which does not fall within section 23(1)',
    '24(1)': 'if exemption from section 1(1)(b) is required for the purpose of safeguarding national security',
    '24(3)': 'be conclusive evidence of that fact',
    '2(2)(b)': outweighs.content,
  },
  protects: 'nation',
  exercise: 'foi.nationalSecurity.exercise',
  unsure:
    'Police forces cite sections 23 and 24 in the alternative, so as not to say which applies. How far that is open to them is argued; here the two are never met together.',
  inForce: [
    {
      windows: inForce,
      when: all(
        limb('24(1) not 23', 'foi.securityBody.relation', 'no'),
        any(limb('24(1)', 'foi.nationalSecurity.required'), limb('24(3)', 'foi.nationalSecurity.certified')),
        limb('2(2)(b)', 'foi.nationalSecurity.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
  duties: qualified,
});

/** Neither confirm nor deny, where saying so would itself harm national security. */
export const nationalSecurityUnconfirmed = provision({
  ...exclusion,
  cite: 'foia-2000/section-24/2',
  title: 'Neither confirm nor deny: national security',
  source,
  limbs: {
    '24(2)': 'exemption from section 1(1)(a) is required for the purpose of safeguarding national security',
    '2(1)(b)': outweighs.confirming,
  },
  protects: 'nation',
  exercise: 'foi.silence.nationalSecurity.exercise',
  inForce: [
    {
      windows: inForce,
      when: all(
        limb('24(2)', 'foi.silence.nationalSecurity'),
        limb('2(1)(b)', 'foi.silence.nationalSecurity.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
  duties: qualifiedExclusion,
});
