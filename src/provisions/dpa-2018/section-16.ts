import { duty } from '../../reasoning/index.ts';

/** Schedules 2 to 4 may be added to by regulations, so which version applied on which day is part of every answer. */
export const powerToExempt = duty({
  cite: 'dpa-2018/section-16',
  title: 'Power to add exemptions',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/16',
  limbs: {
    '16(1)(b)':
      'the power in Article 23(1) to make provision restricting the scope of the obligations and rights mentioned in that Article',
    '16(2)(a)': 'amend Schedules 2 to 4',
  },
  does: 'presume',
  arises: 'throughout',
  inForce: [{ windows: { continuous: { from: '2020-12-31' } }, laidDown: ['16(1)(b)', '16(2)(a)'], contains: [], due: 'continuing' }],
  unsure: 'Regulations made under it in 2025 and 2026 were not found, and are not excluded.',
});
