import { duty } from '../../reasoning/index.ts';

/** The right of access to law enforcement processing: where the UK GDPR sends what is not its own. */
export const partThree = duty({
  cite: 'dpa-2018/section-45',
  title: 'Right of access under Part 3',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/45',
  limbs: { '45(1)': 'A data subject is entitled to obtain from the controller' },
  does: 'route',
  inForce: [
    {
      windows: { continuous: { from: '2018-05-25' } },
      laidDown: ['45(1)'],
      contains: [],
      due: 'without undue delay',
      note: 'One letter may have to answer under both regimes.',
    },
  ],
});
