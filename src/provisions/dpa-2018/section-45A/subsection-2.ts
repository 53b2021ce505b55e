import { duty } from '../../../reasoning/index.ts';

const rest = ['45A(2)(d)', '45A(2)(e)'] as const;

/** The notice that privilege is relied on. No outer limit is tied to the time for answering. */
export const noticeOfPrivilege = duty({
  cite: 'dpa-2018/section-45A/2',
  title: 'Notice of reliance on legal professional privilege',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/45A',
  limbs: {
    '45A(2)': 'must inform the data subject in writing without undue delay',
    '45A(2)(a)': 'the decision to rely on the exemption',
    '45A(2)(b)': 'the reason for the decision',
    '45A(2)(c)': "the data subject's right to make a request to the Commissioner under section 51",
    '45A(2)(ca)': "the data subject's right to make a complaint to the controller under section 164A",
    '45A(2)(d)': "the data subject's right to lodge a complaint with the Commissioner under section 165",
    '45A(2)(e)': "the data subject's right to apply to a court under section 167",
  },
  does: 'notify',
  inForce: [
    {
      windows: { receipt: { from: '2025-09-05' }, decision: { from: '2025-09-05', to: '2026-06-18' } },
      laidDown: ['45A(2)'],
      contains: ['45A(2)(a)', '45A(2)(b)', '45A(2)(c)', ...rest],
      due: 'without undue delay',
    },
    {
      windows: { receipt: { from: '2025-09-05' }, decision: { from: '2026-06-19' } },
      laidDown: ['45A(2)'],
      contains: ['45A(2)(a)', '45A(2)(b)', '45A(2)(c)', '45A(2)(ca)', ...rest],
      due: 'without undue delay',
    },
  ],
});
