import { all, any, limb, provision } from '../../facts.ts';
import { everyElement } from '../chapter-3.ts';

/** Section 45(4)(d), for requests received before 5 September 2025: national security as an ordinary restriction. */
export const nationalSecurityRestriction = provision({
  cite: 'dpa-2018/section-45/4/d',
  title: 'Restriction to protect national security',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/45/2025-06-19',
  limbs: {
    '45(4)(d)': 'protect national security',
    '45(4) regard': 'having regard to the fundamental rights and legitimate interests of the data subject',
    '79(3)': 'a necessary and proportionate measure to protect national security',
  },
  of: 'part',
  effect: 'restricted',
  displaces: everyElement,
  power: 'may',
  protects: 'nation',
  exercise: 'nationalSecurity.exercise',
  inForce: [
    {
      windows: { receipt: { from: '2018-05-25', to: '2025-09-04' } },
      // A Minister's certificate issued under the old section 79 is conclusive of both limbs.
      when: any(
        limb('79(3)', 'nationalSecurity.certified'),
        all(limb('45(4)(d)', 'nationalSecurity.necessary'), limb('45(4) regard', 'nationalSecurity.proportionate')),
      ),
    },
  ],
  duties: ['dpa-2018/section-45/5', 'dpa-2018/section-45/7', 'dpa-2018/section-51', 'dpa-2018/section-45/4'],
});
