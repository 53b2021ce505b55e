import { any, limb, provision } from '../facts.ts';
import { rightsAndRules } from './chapter-3.ts';

/** What is not the data subject's personal data is outside the right altogether: no restriction, and no notice. */
export const notPersonalData = provision({
  cite: 'dpa-2018/section-3',
  title: 'Not personal data of the data subject',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/3',
  limbs: {
    '3(2)': 'any information relating to an identified or identifiable living individual',
    '3(3)': 'a living individual who can be identified, directly or indirectly',
  },
  of: 'part',
  effect: 'out of scope',
  displaces: rightsAndRules,
  inForce: [
    {
      windows: { continuous: { from: '2018-05-23' } },
      // The right reaches no further than information that relates to them, and ends with their life.
      when: any(limb('3(2)', 'data.relates', 'no'), limb('3(3)', 'dataSubject.living', 'no')),
    },
  ],
});
