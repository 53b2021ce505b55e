import { duty } from '../../reasoning/index.ts';

/** Where the Act requires no notice and no record, one is kept inside all the same, so that the decision can be shown. */
export const internalRecord = duty({
  cite: 'practice/internal-record',
  title: 'Internal record of an exemption',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/78A',
  limbs: { reasons: 'which provision exemption is required from, for which data, and why' },
  words: 'ours',
  does: 'record',
  inForce: [{ windows: { decision: { from: '2018-05-25' } }, laidDown: [], contains: ['reasons'], due: 'when decided' }],
  unsure: 'It is prudent, and no duty of Chapter 3, which is disapplied to the extent of the exemption.',
});
