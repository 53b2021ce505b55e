import { duty } from '../../reasoning/index.ts';

/** The requester may have the regulator check a restriction, or reliance on privilege, without learning what is held. */
export const checkByCommissioner = duty({
  cite: 'dpa-2018/section-51',
  title: 'Check by the Commissioner',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/51',
  limbs: {
    '51(1)(b)': "restricts under section 45(4) the data subject's rights under section 45(1)",
    '51(1)(ba)': 'relies on the exemption from sections 44(2) and 45(1) in section 45A',
    '51(2)(a)': 'request the Commissioner to check that the restriction imposed by the controller was lawful',
    '51(2)(aa)': 'request the Commissioner to check that the controller was entitled to rely on the exemption',
    '51(5)': "The Commissioner must also inform the data subject of the data subject's right to apply to a court under section 167",
  },
  does: 'allow',
  notFor: [
    'dpa-2018/section-53/*',
    'dpa-2018/section-43/3',
    'dpa-2018/section-78A',
    'dpa-2018/section-3',
    'dpa-2018/section-45/2A',
    'case-law/reasonable-search',
  ],
  inForce: [
    {
      windows: { receipt: { from: '2018-05-25', to: '2025-09-04' } },
      laidDown: ['51(1)(b)'],
      contains: ['51(2)(a)', '51(5)'],
      due: 'continuing',
    },
    {
      windows: { receipt: { from: '2025-09-05' } },
      laidDown: ['51(1)(b)', '51(1)(ba)'],
      contains: ['51(2)(a)', '51(2)(aa)', '51(5)'],
      due: 'continuing',
    },
  ],
  unsure:
    'That it is not open for a refusal under section 53, for material excluded by section 43(3) or exempt under section 78A, for the adequacy of a search, or for a dispute about what is personal data, is read from what section 51(1) lists.',
});
