import { duty } from '../../reasoning/index.ts';

/** The footing is unsettled, so a lawyer settles it before it is relied on. */
export const askALawyer = duty({
  cite: 'practice/ask-a-lawyer',
  title: 'Asking a lawyer',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12',
  limbs: { footing: 'on what footing the information is withheld, and what must then be said' },
  words: 'ours',
  does: 'ask',
  inForce: [{ windows: { decision: { from: '2018-05-25' } }, laidDown: [], contains: ['footing'], due: 'without undue delay' }],
});
