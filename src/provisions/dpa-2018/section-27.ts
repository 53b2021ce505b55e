import { duty } from '../../reasoning/index.ts';

/** A certificate of a member of the Cabinet or a Law Officer is conclusive. It may be general, and look ahead; it may be appealed. */
export const certificateOfNationalSecurity = duty({
  cite: 'dpa-2018/section-27',
  title: "Minister's certificate (UK GDPR)",
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/27',
  limbs: {
    '27(1)':
      'a certificate signed by a Minister of the Crown certifying that exemption from all or any of the provisions listed in section 26(2)',
    '27(2)(a)': 'may identify the personal data to which it applies by means of a general description',
    '27(3)': 'Any person directly affected by a certificate under subsection (1) may appeal to the Tribunal against the certificate',
  },
  does: 'presume',
  inForce: [{ windows: { decision: { from: '2020-12-31' } }, laidDown: ['27(1)'], contains: ['27(2)(a)', '27(3)'], due: 'continuing' }],
});
