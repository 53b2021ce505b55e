import { duty } from '../../reasoning/index.ts';

/**
 * To make someone ask, for a job, a contract or a service, is an offence by whoever makes them. It is no ground to refuse
 * the person who asks.
 */
export const enforcedRequest = duty({
  cite: 'dpa-2018/section-184',
  title: 'A request that someone else requires',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/184',
  limbs: {
    '184(1)': 'to require another person to provide P1 with, or give P1 access to, a relevant record in connection with',
    '184(2)': 'to require another person to provide P2 with, or give P2 access to, a relevant record',
    '184(4) before': 'on the ground that it would assist in the prevention or detection of crime',
    '184(4)': 'on the ground that it would assist in the prevention, investigation or detection of crime',
    '184(5)(a)': 'it would be reasonable for the other person to feel obliged to comply with the request',
  },
  does: 'warn',
  arises: 'where it applies',
  inForce: [
    {
      windows: { continuous: { from: '2018-05-25', to: '2026-02-04' } },
      laidDown: ['184(1)', '184(2)', '184(4) before', '184(5)(a)'],
      contains: [],
      due: 'on receipt',
    },
    {
      windows: { continuous: { from: '2026-02-05' } },
      laidDown: ['184(1)', '184(2)', '184(4)', '184(5)(a)'],
      contains: [],
      due: 'on receipt',
    },
  ],
  unsure: 'What a relevant record is stands in Schedule 18, and the rule on contract terms in section 185; neither text was read.',
});
