import { duty } from '../../../reasoning/index.ts';

/** The Secretary of State records each decision to rely on paragraph 4, and tells the person, unless telling would itself do the harm. */
export const recordOfImmigrationDecision = duty({
  cite: 'dpa-2018/schedule-2/paragraph-4B',
  title: 'Record and notice of an immigration exemption decision',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/2/paragraph/4B',
  limbs: {
    '4B(1)': 'the Secretary of State must keep a record of it and the reasons for it',
    '4B(2)': 'the Secretary of State must also inform the data subject of the decision',
    '4B(2) unless': 'the Secretary of State considers that doing so may be prejudicial to any of the matters',
  },
  does: 'record',
  inForce: [
    {
      windows: { decision: { from: '2024-03-08' } },
      laidDown: ['4B(1)', '4B(2)', '4B(2) unless'],
      contains: [],
      due: 'when decided',
    },
  ],
});
