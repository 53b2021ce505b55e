import { duty } from '../../reasoning/index.ts';
import { at, inForce } from './regulations.ts';

/** Forty working days in place of twenty, where the request is both complex and voluminous, by a notice within the twenty. */
export const moreTime = duty({
  cite: 'eir-2004/regulation-7',
  title: 'More time for a complex and voluminous request',
  source: at('7'),
  limbs: {
    both: 'that the complexity and the volume together make twenty working days impracticable',
    forty: 'that up to forty working days will be taken, said as soon as possible and within the first twenty',
  },
  words: 'ours',
  does: 'notify',
  arises: 'by choice',
  confidence: 'medium',
  inForce: [{ windows: inForce, laidDown: [], contains: ['both', 'forty'], due: 'without undue delay, and by the last day' }],
  unsure: 'The words of the regulation were not to hand; the rule is from memory.',
});
