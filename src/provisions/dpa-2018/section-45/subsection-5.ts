import { duty } from '../../../reasoning/index.ts';

const complaintToRegulator = ['45(5)(d)', '45(5)(e)'] as const;
const before19June2026 = ['45(5)(a)', '45(5)(b)', '45(5)(c)', ...complaintToRegulator] as const;
const from19June2026 = ['45(5)(a)', '45(5)(b)', '45(5)(c)', '45(5)(ca)', ...complaintToRegulator] as const;

const old = { from: '2018-05-25', to: '2025-09-04' } as const;
const underSubsection4 = { from: '2025-09-05', to: '2026-02-04' } as const;
const withOuterLimit = { from: '2026-02-05' } as const;
const without = { decision: { from: '2018-05-25', to: '2026-06-18' } } as const;
const withController = { decision: { from: '2026-06-19' } } as const;

const keying = {
  confidence: 'medium',
  note: 'No saving is tied to when the request was received, so (ca) is read as belonging to every notice given from 19 June 2026.',
} as const;

/**
 * The notice of a restriction, whole or partial, an edit among them. When the request came settles its timing; when it is
 * answered settles its contents.
 */
export const noticeOfRestriction = duty({
  cite: 'dpa-2018/section-45/5',
  title: 'Notice of a restriction',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/45',
  limbs: {
    '45(5)': 'the controller must inform the data subject in writing without undue delay',
    '45(5) under subsection (4)':
      'Where the rights of a data subject under subsection (1) are restricted under subsection (4), wholly or partly',
    '45(5) in any event': 'and in any event before the end of the applicable time period',
    '45(5)(a)': 'that the rights of the data subject have been restricted',
    '45(5)(b)': 'of the reasons for the restriction',
    '45(5)(c)': "of the data subject's right to make a request to the Commissioner under section 51",
    '45(5)(ca)': "of the data subject's right to make a complaint to the controller under section 164A",
    '45(5)(d)': "of the data subject's right to lodge a complaint with the Commissioner",
    '45(5)(e)': "of the data subject's right to apply to a court under section 167",
  },
  does: 'notify',
  // A refusal has its own notice; what is excluded, exempt under section 78A, or not the data subject's, has none.
  notFor: ['dpa-2018/section-53/*', 'dpa-2018/section-43/3', 'dpa-2018/section-78A', 'dpa-2018/section-3', 'dpa-2018/section-45A'],
  inForce: [
    { windows: { receipt: old, ...without }, laidDown: ['45(5)'], contains: before19June2026, due: 'without undue delay' },
    { windows: { receipt: old, ...withController }, laidDown: ['45(5)'], contains: from19June2026, due: 'without undue delay', ...keying },
    {
      windows: { receipt: underSubsection4, ...without },
      laidDown: ['45(5) under subsection (4)', '45(5)'],
      contains: before19June2026,
      due: 'without undue delay',
    },
    {
      windows: { receipt: underSubsection4, ...withController },
      laidDown: ['45(5) under subsection (4)', '45(5)'],
      contains: from19June2026,
      due: 'without undue delay',
      ...keying,
    },
    {
      windows: { receipt: withOuterLimit, ...without },
      laidDown: ['45(5) under subsection (4)', '45(5)', '45(5) in any event'],
      contains: before19June2026,
      due: 'without undue delay, and by the last day',
    },
    {
      windows: { receipt: withOuterLimit, ...withController },
      laidDown: ['45(5) under subsection (4)', '45(5)', '45(5) in any event'],
      contains: from19June2026,
      due: 'without undue delay, and by the last day',
      ...keying,
    },
  ],
});
