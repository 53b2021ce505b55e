import { duty } from '../../../reasoning/index.ts';

/**
 * What is given is given in writing, without undue delay, and by the last day. These are two duties of time: meeting the
 * last day does not excuse undue delay before it.
 */
export const answerInWriting = duty({
  cite: 'dpa-2018/section-45/3',
  title: 'Answer in writing, without undue delay and in time',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/45',
  limbs: {
    '45(3)': 'the information to which the data subject is entitled must be provided in writing',
    '45(3)(a)': 'without undue delay',
    '45(3)(b)': 'in any event, before the end of the applicable time period',
  },
  does: 'answer',
  inForce: [
    {
      windows: { receipt: { from: '2018-05-25' } },
      laidDown: ['45(3)', '45(3)(a)', '45(3)(b)'],
      contains: [],
      due: 'without undue delay, and by the last day',
    },
  ],
  unsure:
    'The Act does not say whether a transcript of a recording is enough to be provided in writing, or whether the recording itself must be given; section 52(2) allows any form.',
});
