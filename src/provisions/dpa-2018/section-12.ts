import { duty } from '../../reasoning/index.ts';

/** Fees may be capped by regulations. None are known, so a fee has only to be reasonable. */
export const limitsOnFees = duty({
  cite: 'dpa-2018/section-12',
  title: 'Limits on fees',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/12',
  limbs: {
    '12(1)': 'The Secretary of State may by regulations specify limits on the fees that a controller may charge',
    '12(1)(a)': 'Article 12(5) of the UK GDPR (reasonable fees when responding to manifestly unfounded or excessive requests)',
    '12(1)(b)': 'Article 15(3) of the UK GDPR (reasonable fees for provision of further copies)',
  },
  does: 'presume',
  inForce: [
    {
      windows: { decision: { from: '2020-12-31' } },
      laidDown: ['12(1)'],
      contains: ['12(1)(a)', '12(1)(b)'],
      due: 'continuing',
      note: 'No regulations had been made by December 2025: there is no cap in figures.',
    },
  ],
});
