import { duty } from '../../../reasoning/index.ts';

/** The reason is recorded even where section 45A(3) keeps it from the requester. */
export const recordOfPrivilege = duty({
  cite: 'dpa-2018/section-45A/4',
  title: 'Record of the reason for relying on legal professional privilege',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/45A',
  limbs: {
    '45A(4)(a)': 'record the reason for a decision to rely on the exemption in subsection (1)',
    '45A(4)(b)': 'if requested to do so by the Commissioner, make the record available to the Commissioner',
  },
  does: 'record',
  inForce: [
    { windows: { receipt: { from: '2025-09-05' } }, laidDown: ['45A(4)(a)', '45A(4)(b)'], contains: ['45A(4)(a)'], due: 'when decided' },
  ],
});
