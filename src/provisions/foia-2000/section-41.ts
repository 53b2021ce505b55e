import { all, limb, provision } from './facts.ts';
import { absolute, at, exclusion, exemption, inForce } from './part-2.ts';

const source = at('41');

/** What came from somebody else, and could not be published without a breach of confidence they could sue for. */
export const confidence = provision({
  ...exemption,
  cite: 'foia-2000/section-41',
  title: 'Provided in confidence',
  source,
  limbs: {
    '41(1)(a)': 'it was obtained by the public authority from any other person (including another public authority)',
    '41(1)(b)': 'would constitute a breach of confidence actionable by that or any other person',
  },
  power: 'must',
  protects: 'person',
  inForce: [{ windows: inForce, when: all(limb('41(1)(a)', 'foi.confidence.obtained'), limb('41(1)(b)', 'foi.confidence.breach')) }],
  duties: absolute,
});

/** Neither confirm nor deny, where saying so would itself be such a breach. */
export const confidenceUnconfirmed = provision({
  ...exclusion,
  cite: 'foia-2000/section-41/2',
  title: 'Neither confirm nor deny: confidence',
  source,
  limbs: { '41(2)': 'would (apart from this Act) constitute an actionable breach of confidence' },
  protects: 'person',
  exercise: 'foi.silence.confidence.exercise',
  inForce: [{ windows: inForce, when: all(limb('41(2)', 'foi.silence.confidence')) }],
  duties: absolute,
});
