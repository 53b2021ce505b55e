import { duty } from '../../../reasoning/index.ts';
import { since } from '../families.ts';

/** Whether what was asked is granted or refused is told in writing, within the same time as access. */
export const tellWhetherGranted = duty({
  cite: 'dpa-2018/section-48',
  title: 'Telling whether rectification, erasure or restriction is granted',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/48',
  limbs: {
    '48(1)': 'the controller must inform the data subject in writing',
    '48(1)(a)': 'whether the request has been granted',
    '48(1)(b)(i)': 'of the reasons for the refusal',
    '48(2)(b)': 'in any event, before the end of the applicable time period',
  },
  does: 'answer',
  inForce: [
    {
      windows: since.dataProtection,
      laidDown: ['48(1)', '48(2)(b)'],
      contains: ['48(1)(a)', '48(1)(b)(i)'],
      due: 'without undue delay, and by the last day',
    },
  ],
});
