import { duty } from '../../reasoning/index.ts';

/** The right is against the controller of the data. Whoever else holds it passes the request on. */
export const passToController = duty({
  cite: 'dpa-2018/section-32',
  title: 'Passing a request to the controller',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/32',
  limbs: {
    '32(1)': 'the competent authority which, alone or jointly with others',
    '32(1)(a)': 'determines the purposes and means of the processing of personal data',
    '32(2)': 'the competent authority on which the obligation to process the data is imposed by the enactment',
    '43(5)': 'the controller in relation to personal data relating to the data subject',
  },
  does: 'route',
  arises: 'where it applies',
  inForce: [
    {
      windows: { continuous: { from: '2018-05-25' } },
      laidDown: ['32(1)', '32(1)(a)', '32(2)', '43(5)'],
      contains: [],
      due: 'without undue delay',
    },
  ],
  unsure: 'National systems are run for many chief officers, so who the controller is must be asked record by record.',
});
