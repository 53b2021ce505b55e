import { duty } from '../../reasoning/index.ts';

/** The right to complain to the regulator. */
export const complaintToCommissioner = duty({
  cite: 'dpa-2018/section-165',
  title: 'Complaint to the Commissioner',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/165',
  limbs: {
    '165(2)': 'A data subject may make a complaint to the Commissioner',
    '165(2) before': 'there is an infringement of Part 3 or 4 of this Act',
    '165(2) from': 'there is an infringement of the UK GDPR or Part 3 or 4 of this Act',
    '165(4)(a)': 'take appropriate steps to respond to the complaint',
    '165(4)(b)': 'inform the complainant of the outcome of the complaint',
  },
  does: 'allow',
  arises: 'with any answer',
  inForce: [
    {
      windows: { continuous: { from: '2018-05-25', to: '2026-06-18' } },
      laidDown: ['165(2)', '165(2) before'],
      contains: ['165(4)(a)', '165(4)(b)'],
      due: 'continuing',
    },
    {
      windows: { continuous: { from: '2026-06-19' } },
      laidDown: ['165(2)', '165(2) from'],
      contains: ['165(4)(a)', '165(4)(b)'],
      due: 'continuing',
    },
  ],
});
