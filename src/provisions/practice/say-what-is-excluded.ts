import { duty } from '../../reasoning/index.ts';

/** No notice is due for what section 43(3) excludes. To say that the right does not reach it, and where to ask, is good practice. */
export const sayWhatIsExcluded = duty({
  cite: 'practice/say-what-is-excluded',
  title: 'Telling the requester what the right does not reach',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/43',
  limbs: {
    excluded: 'that material created by or for a court in a criminal case is outside the right of access, where it is safe to say so',
  },
  words: 'ours',
  does: 'tell',
  inForce: [{ windows: { decision: { from: '2018-05-25' } }, laidDown: [], contains: ['excluded'], due: 'when decided' }],
});
