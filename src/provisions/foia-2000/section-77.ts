import { duty } from '../../reasoning/index.ts';
import { at, inForce } from './part-2.ts';

/** Nothing asked for is altered or destroyed to keep it from being given. What would have gone anyway may go. */
export const preserve = duty({
  cite: 'foia-2000/section-77',
  title: 'Offence of altering or destroying what was asked for',
  source: at('77'),
  limbs: {
    '77(1)': 'alters, defaces, blocks, erases, destroys or conceals any record held by the public authority',
    '77(1) intention': 'with the intention of preventing the disclosure by that authority of all, or any part, of the information',
  },
  does: 'preserve',
  inForce: [{ windows: inForce, laidDown: ['77(1)', '77(1) intention'], contains: [], due: 'on receipt' }],
});
