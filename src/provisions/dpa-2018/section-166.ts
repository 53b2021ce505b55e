import { duty } from '../../reasoning/index.ts';

/** The Tribunal may move a complaint to the Commissioner on. It goes to the process, and not to the merits. */
export const orderToProgressComplaint = duty({
  cite: 'dpa-2018/section-166',
  title: 'Order to progress a complaint',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/166',
  limbs: {
    '166(1)(b)': 'before the end of the period of 3 months beginning when the Commissioner received the complaint',
    '166(2)': 'The Tribunal may, on an application by the data subject, make an order requiring the Commissioner',
  },
  does: 'allow',
  arises: 'with any answer',
  inForce: [{ windows: { continuous: { from: '2018-05-25' } }, laidDown: ['166(2)'], contains: ['166(1)(b)'], due: 'continuing' }],
  unsure: 'That it does not reach the merits rests on Delo v Information Commissioner [2023] EWCA Civ 1141, from memory.',
});
