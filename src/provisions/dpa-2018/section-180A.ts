import { duty } from '../../reasoning/index.ts';

/** A court that must decide entitlement may look at the information itself, before the data subject does. It gets no wider search. */
export const inspectionByCourt = duty({
  cite: 'dpa-2018/section-180A',
  title: 'Inspection by the court',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/180A',
  limbs: {
    '180A(2)':
      'The court may require the controller to make available for inspection by the court so much of the information as is available to the controller',
    '180A(3)': "unless and until the question in subsection (1) has been determined in the data subject's favour",
    '180A(4)': 'a search for information that is more extensive than the reasonable and proportionate search required by that provision',
  },
  does: 'produce',
  arises: 'in court',
  inForce: [
    {
      windows: { determination: { from: '2025-08-20' } },
      laidDown: ['180A(2)', '180A(3)', '180A(4)'],
      contains: [],
      due: 'when ordered',
    },
  ],
  unsure:
    'No saving was found for proceedings begun before 20 August 2025. Before that day there was no express power, and a court used closed sessions.',
});
