import { duty } from '../../reasoning/index.ts';

/** Compensation for damage, distress included. */
export const compensation = duty({
  cite: 'dpa-2018/section-169',
  title: 'Compensation',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/169',
  limbs: {
    '169(1)': 'is entitled to compensation for that damage from the controller or the processor',
    '169(3)': 'is not in any way responsible for the event giving rise to the damage',
    '169(4)':
      'is only liable as described in subsection (2) if the controller is responsible for compliance with the provision of the data protection legislation that is contravened',
    '169(5)': 'includes financial loss and damage not involving financial loss, such as distress',
  },
  does: 'allow',
  arises: 'with any answer',
  inForce: [
    {
      windows: { determination: { from: '2018-05-25' } },
      laidDown: ['169(1)', '169(3)', '169(4)'],
      contains: ['169(5)'],
      due: 'continuing',
      note: 'Keyed on the day a court determines it; for a reply, the day of the reply stands in.',
    },
  ],
});
