import { duty } from '../../reasoning/index.ts';
import { at, inForce } from './regulations.ts';

/** Help, and where a request is too general, asking for more within the twenty working days and helping to give it. */
export const advice = duty({
  cite: 'eir-2004/regulation-9',
  title: 'Advice and assistance',
  source: at('9'),
  limbs: {
    help: 'advice and assistance, so far as it would be reasonable to expect the authority to give it',
    more: 'where the request is too general, what more is needed, asked for within twenty working days, with help to give it',
  },
  words: 'ours',
  does: 'tell',
  arises: 'with any request',
  confidence: 'medium',
  inForce: [{ windows: inForce, laidDown: [], contains: ['help', 'more'], due: 'without undue delay, and by the last day' }],
  unsure: 'The words of the regulation were not to hand; the rule is from memory.',
});
