import { duty } from '../../reasoning/index.ts';
import { at, inForce } from './part-2.ts';

/** Help to whoever asks, or is about to. To follow the code of practice is to comply. */
export const adviceAndAssistance = duty({
  cite: 'foia-2000/section-16',
  title: 'Advice and assistance',
  source: at('16'),
  limbs: {
    '16(1)': 'to provide advice and assistance, so far as it would be reasonable to expect the authority to do so',
    '16(2)': 'conforms with the code of practice under section 45',
  },
  does: 'tell',
  arises: 'with any request',
  inForce: [{ windows: inForce, laidDown: ['16(1)'], contains: ['16(2)'], due: 'without undue delay, and by the last day' }],
});
