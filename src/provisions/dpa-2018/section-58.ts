import { duty } from '../../reasoning/index.ts';

/** Joint controllers answer through a contact point, as their arrangement divides the work. */
export const jointControllers = duty({
  cite: 'dpa-2018/section-58',
  title: 'Joint controllers',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/58',
  limbs: {
    '58(1)': 'Where two or more competent authorities jointly determine the purposes and means of processing personal data',
    '58(2)': 'determine their respective responsibilities for compliance with this Part by means of an arrangement between them',
    '58(3)': 'The arrangement must designate the controller which is to be the contact point for data subjects',
  },
  does: 'route',
  arises: 'where it applies',
  inForce: [
    { windows: { continuous: { from: '2018-05-25' } }, laidDown: ['58(1)', '58(2)', '58(3)'], contains: [], due: 'without undue delay' },
  ],
  unsure:
    'Part 3 gives no right to go to each joint controller. Which of them must receive a request for the time to run is not stated; treat it as received, and pass it on at once.',
});
