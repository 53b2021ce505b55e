import { duty } from '../../../reasoning/index.ts';

/** The reasons are recorded even where section 45(6) keeps them from the requester. */
export const recordOfRestriction = duty({
  cite: 'dpa-2018/section-45/7',
  title: 'Record of the reasons for a restriction',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/45',
  limbs: {
    '45(7)(a)':
      'record the reasons for a decision to restrict (whether wholly or partly) the rights of a data subject under subsection (1)',
    '45(7)(a) in reliance': 'in reliance on subsection (4)',
    '45(7)(b)': 'if requested to do so by the Commissioner, make the record available to the Commissioner',
  },
  does: 'record',
  notFor: ['dpa-2018/section-53/*', 'dpa-2018/section-43/3', 'dpa-2018/section-78A', 'dpa-2018/section-3', 'dpa-2018/section-45A'],
  inForce: [
    {
      windows: { receipt: { from: '2018-05-25', to: '2025-09-04' }, decision: { from: '2018-05-25' } },
      laidDown: ['45(7)(a)', '45(7)(b)'],
      contains: ['45(7)(a)'],
      due: 'when decided',
    },
    {
      windows: { receipt: { from: '2025-09-05' }, decision: { from: '2018-05-25' } },
      laidDown: ['45(7)(a)', '45(7)(a) in reliance', '45(7)(b)'],
      contains: ['45(7)(a)'],
      due: 'when decided',
    },
  ],
});
