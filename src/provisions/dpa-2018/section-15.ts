import { duty } from '../../reasoning/index.ts';

/** The way in to the exemptions: Schedules 2 to 4, for the UK GDPR and no other Part of the Act; sections 24 and 26 stand beside them. */
export const exemptionsGateway = duty({
  cite: 'dpa-2018/section-15',
  title: 'Exemptions from the UK GDPR',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/15',
  limbs: {
    '15(1)':
      'Schedules 2, 3 and 4 make provision for exemptions from, and restrictions and adaptations of the application of, rules of the UK GDPR',
    '15(2)(c)':
      'Part 3 makes provision restricting the application of Article 15 of the UK GDPR where this is necessary to protect the rights of others',
    '15(3)': 'to health, social work, education and child abuse data',
    '15(4)': 'to information the disclosure of which is prohibited or restricted by an enactment',
  },
  does: 'presume',
  arises: 'throughout',
  inForce: [
    {
      windows: { continuous: { from: '2020-12-31' } },
      laidDown: ['15(1)', '15(2)(c)', '15(3)', '15(4)'],
      contains: [],
      due: 'continuing',
    },
  ],
});
