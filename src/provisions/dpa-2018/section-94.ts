import { duty } from '../../reasoning/index.ts';

/** Part 4: processing by, or jointly with, an intelligence service. Named as a route; its rules are not encoded. */
export const partFour = duty({
  cite: 'dpa-2018/section-94',
  title: 'Right of access under Part 4',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/94',
  limbs: { '94(1)': 'An individual is entitled to obtain from a controller' },
  does: 'route',
  inForce: [{ windows: { continuous: { from: '2018-05-25' } }, laidDown: ['94(1)'], contains: [], due: 'without undue delay' }],
});
