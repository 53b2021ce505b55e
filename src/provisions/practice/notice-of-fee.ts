import { duty } from '../../reasoning/index.ts';

/** A fee is asked for promptly and within the month, with how it is worked out; the time runs from payment. */
export const noticeOfFee = duty({
  cite: 'practice/notice-of-fee',
  title: 'Telling the requester of a fee (UK GDPR)',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/12',
  limbs: {
    fee: 'the fee, the criteria it is worked out by, and how to pay it',
    reasons: 'why the request is thought manifestly unfounded or excessive',
    time: 'that the time to answer runs from payment',
  },
  words: 'ours',
  does: 'notify',
  inForce: [{ windows: { decision: { from: '2020-12-31' } }, laidDown: [], contains: ['fee', 'reasons', 'time'], due: 'within one month' }],
  unsure: 'The Article lays down no notice of a fee; what it says is from the guidance of the regulator.',
});
