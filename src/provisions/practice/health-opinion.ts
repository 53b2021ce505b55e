import { duty } from '../../reasoning/index.ts';

/** The opinion is asked for as soon as it is known to be needed, and what was done to get it is recorded. */
export const healthOpinion = duty({
  cite: 'practice/health-opinion',
  title: 'Asking the appropriate health professional',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/3',
  limbs: {
    opinion: 'the opinion of the appropriate health professional on whether the serious harm test is met, for which data',
    day: 'the day it was obtained, and the day after which it no longer counts',
    efforts: 'what was done to obtain it',
  },
  words: 'ours',
  does: 'ask',
  inForce: [
    { windows: { decision: { from: '2018-05-25' } }, laidDown: [], contains: ['opinion', 'day', 'efforts'], due: 'without undue delay' },
  ],
  unsure: 'That it is asked for as soon as possible, and efforts recorded, is from the guidance of the regulator.',
});
