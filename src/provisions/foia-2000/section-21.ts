import { any, limb, provision } from './facts.ts';
import { absolute, at, exemption, inForce } from './part-2.ts';

/** What the applicant can reasonably get some other way. Where it is must be said, or it is not accessible to them. */
export const accessibleElsewhere = provision({
  ...exemption,
  cite: 'foia-2000/section-21',
  title: 'Reasonably accessible by other means',
  source: at('21'),
  limbs: {
    '21(1)': 'Information which is reasonably accessible to the applicant otherwise than under section 1 is exempt information',
    '21(2)(b)': 'obliged by or under any enactment to communicate',
  },
  exercise: 'foi.accessible.exercise',
  inForce: [
    {
      windows: inForce,
      // That this authority would give it to anyone who asks is not enough, outside its publication scheme (section 21(3)).
      when: any(limb('21(1)', 'foi.accessible', 'on payment or free'), limb('21(2)(b)', 'foi.accessible', 'an enactment obliges it')),
    },
  ],
  duties: [...absolute, 'practice/foi-say-where-it-is'],
});
