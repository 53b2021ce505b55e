import { duty } from '../../reasoning/index.ts';

/** A fee that nobody is told of cannot be paid, and the time runs from payment. The section itself asks for no notice. */
export const feeNotice = duty({
  cite: 'practice/fee-notice',
  title: 'Telling the requester of a fee',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/53',
  limbs: {
    fee: 'the fee, how it was worked out and how to pay it',
    reasons: 'why the request is thought manifestly unfounded or excessive',
    time: 'that the time to answer runs from payment',
  },
  words: 'ours',
  does: 'notify',
  inForce: [
    { windows: { decision: { from: '2018-05-25' } }, laidDown: [], contains: ['fee', 'reasons', 'time'], due: 'without undue delay' },
  ],
  unsure: 'Section 53 lays down no notice of a fee. No regulations limiting fees are known.',
});
