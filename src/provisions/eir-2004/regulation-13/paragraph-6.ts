import { duty } from '../../../reasoning/index.ts';
import { at, inForce } from '../regulations.ts';

/** How lawfulness is asked for an authority: by legitimate interests, which it could not otherwise use, and not by recognised ones. */
export const legitimateInterests = duty({
  cite: 'eir-2004/regulation-13/6',
  title: 'Legitimate interests as a basis for disclosure',
  source: at('13'),
  limbs: {
    '13(6)': 'whether the lawfulness principle in Article 5(1)(a)',
    '13(6) to 2026': 'disapplying the legitimate interests gateway in relation to public authorities',
    '13(6) recognised': 'disapplied only the gateway in point (ea) (recognised legitimate interests)',
  },
  does: 'presume',
  arises: 'where it applies',
  inForce: [
    {
      windows: { ...inForce, decision: { from: '2018-05-25', to: '2026-02-04' } },
      laidDown: ['13(6)'],
      contains: ['13(6) to 2026'],
      due: 'continuing',
    },
    { windows: { ...inForce, decision: { from: '2026-02-05' } }, laidDown: ['13(6)'], contains: ['13(6) recognised'], due: 'continuing' },
  ],
});
