import { all, limb, provision } from './facts.ts';
import { at, inForce } from './part-2.ts';

const source = at('12');
const over = 'the authority estimates that the cost of complying with the request would exceed the appropriate limit';
const refusal = {
  source,
  of: 'request',
  effect: 'refusable',
  power: 'may',
  exercise: 'foi.refusal.exercise',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  duties: [
    ...['foia-2000/section-17/5', 'foia-2000/section-16', 'practice/foi-what-fits-the-limit'],
    ...['fees-regulations-2004/regulation-3', 'fees-regulations-2004/regulation-4', 'fees-regulations-2004/regulation-5'],
  ],
} as const;

/** Past the limit the information need not be given; whether it is held must still be said. */
export const costOfComplying = provision({
  ...refusal,
  cite: 'foia-2000/section-12/1',
  title: 'Cost of complying exceeds the appropriate limit',
  limbs: { '12(1)': over },
  unsure:
    'That an estimate must be sensible, realistic and supported by cogent evidence is how the Tribunal and the regulator put it, from memory. A lower limit was reported to be under consideration in 2026.',
  inForce: [{ windows: inForce, when: all(limb('12(1)', 'foi.cost.all', 'over the limit')) }],
});

/** Unless finding that out would alone take it past the limit. */
export const costOfConfirming = provision({
  ...refusal,
  cite: 'foia-2000/section-12/2',
  title: 'Cost of finding out whether it is held exceeds the appropriate limit',
  limbs: {
    '12(1)': over,
    '12(2)': 'unless the estimated cost of complying with that paragraph alone would exceed the appropriate limit',
  },
  inForce: [
    {
      windows: inForce,
      when: all(limb('12(1)', 'foi.cost.all', 'over the limit'), limb('12(2)', 'foi.cost.confirming', 'over the limit')),
    },
  ],
});
