import { all, limb, provision } from './facts.ts';
import { at, exclusion, exemption, inForce, outweighs, qualified, qualifiedExclusion } from './part-2.ts';

const source = at('42');

/** Privilege is qualified here, though the public interest in it is always a strong one. */
export const privilege = provision({
  ...exemption,
  cite: 'foia-2000/section-42',
  title: 'Legal professional privilege',
  source,
  limbs: {
    '42(1)':
      'Information in respect of which a claim to legal professional privilege or, in Scotland, to confidentiality of communications could be maintained in legal proceedings',
    '2(2)(b)': outweighs.content,
  },
  protects: 'adviser',
  exercise: 'foi.privilege.exercise',
  inForce: [
    {
      windows: inForce,
      when: all(limb('42(1)', 'foi.privilege.claim'), limb('2(2)(b)', 'foi.privilege.publicInterest', 'maintaining outweighs')),
    },
  ],
  duties: qualified,
});

/** Neither confirm nor deny, where saying so would itself disclose what is privileged. */
export const privilegeUnconfirmed = provision({
  ...exclusion,
  cite: 'foia-2000/section-42/2',
  title: 'Neither confirm nor deny: legal professional privilege',
  source,
  limbs: {
    '42(2)': 'in respect of which such a claim could be maintained in legal proceedings',
    '2(1)(b)': outweighs.confirming,
  },
  protects: 'adviser',
  exercise: 'foi.silence.privilege.exercise',
  inForce: [
    {
      windows: inForce,
      when: all(limb('42(2)', 'foi.silence.privilege'), limb('2(1)(b)', 'foi.silence.privilege.publicInterest', 'maintaining outweighs')),
    },
  ],
  duties: qualifiedExclusion,
});
