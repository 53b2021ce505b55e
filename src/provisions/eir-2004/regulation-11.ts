import { duty } from '../../reasoning/index.ts';
import { at, inForce } from './regulations.ts';

/** Reconsideration by the authority: a step the Regulations themselves require, and not only a code. */
export const reconsider = duty({
  cite: 'eir-2004/regulation-11',
  title: 'Representations and reconsideration',
  source: at('11'),
  limbs: {
    made: 'representations made within forty working days are considered, free of charge',
    answered: 'the decision on them is given as soon as possible and within forty working days',
  },
  words: 'ours',
  does: 'review',
  arises: 'with a complaint',
  confidence: 'medium',
  inForce: [{ windows: inForce, laidDown: [], contains: ['made', 'answered'], due: 'without undue delay' }],
  unsure: 'The words of the regulation were not to hand; the periods are from memory.',
});
