import { all, limb, provision } from './facts.ts';
import { at, exclusion, exemption, inForce, outweighs, qualified, qualifiedExclusion, threeSteps } from './part-2.ts';

const source = at('43');

/** A trade secret: a class, with no power to neither confirm nor deny. */
export const tradeSecret = provision({
  ...exemption,
  cite: 'foia-2000/section-43/1',
  title: 'Trade secret',
  source,
  limbs: { '43(1)': 'if it constitutes a trade secret', '2(2)(b)': outweighs.content },
  exercise: 'foi.tradeSecret.exercise',
  inForce: [
    {
      windows: inForce,
      when: all(limb('43(1)', 'foi.tradeSecret.is'), limb('2(2)(b)', 'foi.tradeSecret.publicInterest', 'maintaining outweighs')),
    },
  ],
  duties: qualified,
});

/** Harm to anyone's commercial interests, the authority's among them. What a supplier says of its own is evidence, not the answer. */
export const commerce = provision({
  ...exemption,
  cite: 'foia-2000/section-43/2',
  title: 'Prejudice to commercial interests',
  source,
  limbs: {
    '43(2) interests': 'the commercial interests of any person (including the public authority holding it)',
    '43(2)': 'if its disclosure under this Act would, or would be likely to, prejudice',
    '43(2) likely': 'would, or would be likely to',
    '2(2)(b)': outweighs.content,
  },
  exercise: 'foi.commerce.exercise',
  inForce: [
    {
      windows: inForce,
      when: all(
        limb('43(2) interests', 'foi.commerce.interest'),
        limb('43(2)', 'foi.commerce.prejudice', 'real and caused by it'),
        limb('43(2) likely', 'foi.commerce.likelihood', 'would', 'would be likely'),
        limb('2(2)(b)', 'foi.commerce.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
  duties: [...qualified, 'practice/foi-record-the-harm'],
  unsure: threeSteps,
});

/** Neither confirm nor deny, where saying so would itself harm such interests. */
export const commerceUnconfirmed = provision({
  ...exclusion,
  cite: 'foia-2000/section-43/3',
  title: 'Neither confirm nor deny: commercial interests',
  source,
  limbs: {
    '43(3)': 'prejudice the interests mentioned in subsection (2)',
    '43(3) likely': 'would, or would be likely to',
    '2(1)(b)': outweighs.confirming,
  },
  exercise: 'foi.silence.commerce.exercise',
  inForce: [
    {
      windows: inForce,
      when: all(
        limb('43(3)', 'foi.silence.commerce.prejudice', 'real and caused by it'),
        limb('43(3) likely', 'foi.silence.commerce.likelihood', 'would', 'would be likely'),
        limb('2(1)(b)', 'foi.silence.commerce.publicInterest', 'maintaining outweighs'),
      ),
    },
  ],
  duties: qualifiedExclusion,
  unsure: threeSteps,
});
