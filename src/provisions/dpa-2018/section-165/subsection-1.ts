import { duty } from '../../../reasoning/index.ts';

/** The right to complain to the regulator of an infringement of the UK GDPR: by its own Article 77 at first, and by section 165(2) from 19 June 2026. */
export const complaintOfUkGdpr = duty({
  cite: 'dpa-2018/section-165/1',
  title: 'Complaint to the regulator (UK GDPR)',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/165',
  limbs: {
    '165(1)': "Articles 57(1)(f) and (2) and 77 of the UK GDPR (data subject's right to lodge a complaint) confer rights on data subjects",
    '165(2)': 'there is an infringement of the UK GDPR or Part 3 or 4 of this Act',
  },
  does: 'allow',
  arises: 'with any answer',
  inForce: [
    { windows: { continuous: { from: '2020-12-31', to: '2026-06-18' } }, laidDown: ['165(1)'], contains: [], due: 'continuing' },
    {
      windows: { continuous: { from: '2026-06-19' } },
      laidDown: ['165(2)'],
      contains: [],
      due: 'continuing',
      note: 'The regulator is the Information Commission from 30 September 2026.',
    },
  ],
});
