import { duty } from '../../reasoning/index.ts';
import { at, inForce } from './part-2.ts';

/** Anyone may ask the regulator whether their request was dealt with as the Act requires. */
export const decisionOfCommissioner = duty({
  cite: 'foia-2000/section-50',
  title: 'Applying to the regulator for a decision',
  source: at('50'),
  limbs: {
    '50(1)': 'may apply to the Commissioner for a decision whether, in any specified respect, a request for information',
    '50(2)(a)':
      'has not exhausted any complaints procedure which is provided by the public authority in conformity with the code of practice',
  },
  does: 'allow',
  arises: 'with any answer',
  inForce: [{ windows: inForce, laidDown: ['50(1)'], contains: ['50(2)(a)'], due: 'continuing' }],
  unsure:
    'An appeal from the decision is to the First-tier Tribunal (section 57), within 28 days. From 30 September 2026 the Commissioner is the Information Commission.',
});
