import { duty } from '../../reasoning/index.ts';

/** A court may order compliance. It is usually the remedy in place of judicial review. */
export const complianceOrder = duty({
  cite: 'dpa-2018/section-167',
  title: 'Compliance order',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/167',
  limbs: {
    '167(1)': "a court is satisfied that there has been an infringement of the data subject's rights under the data protection legislation",
    '167(2)': 'A court may make an order for the purposes of securing compliance with the data protection legislation',
    '167(5)':
      'a court may only make an order under this section if the controller is responsible for compliance with the provision of the data protection legislation that is contravened',
  },
  does: 'allow',
  arises: 'with any answer',
  inForce: [
    {
      windows: { determination: { from: '2018-05-25' } },
      laidDown: ['167(1)', '167(2)'],
      contains: ['167(5)'],
      due: 'continuing',
      note: 'Keyed on the day a court determines it; for a reply, the day of the reply stands in.',
    },
  ],
  unsure: 'That the claimant must show the infringement is an inference. The courts with jurisdiction are in section 180.',
});
