import { duty } from '../../../reasoning/index.ts';
import { at, inForce } from '../part-2.ts';

const source = at('40');

/** How lawfulness is asked for an authority: by legitimate interests, which it could not otherwise use, and not by recognised ones. */
export const legitimateInterests = duty({
  cite: 'foia-2000/section-40/8',
  title: 'Legitimate interests as a basis for disclosure',
  source,
  limbs: {
    '40(8)': 'whether the lawfulness principle in Article 5(1)(a) of the UK GDPR would be contravened by the disclosure of information',
    '40(8) to 2026': 'disapplying the legitimate interests gateway in relation to public authorities',
    '40(8) recognised': 'disapplied only the gateway in point (ea) (recognised legitimate interests)',
  },
  does: 'presume',
  arises: 'where it applies',
  inForce: [
    {
      windows: { ...inForce, decision: { from: '2018-05-25', to: '2026-02-04' } },
      laidDown: ['40(8)'],
      contains: ['40(8) to 2026'],
      due: 'continuing',
    },
    { windows: { ...inForce, decision: { from: '2026-02-05' } }, laidDown: ['40(8)'], contains: ['40(8) recognised'], due: 'continuing' },
  ],
});
