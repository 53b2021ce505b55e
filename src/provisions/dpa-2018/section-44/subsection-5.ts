import { duty } from '../../../reasoning/index.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2018/12/section/44';
const aims = ['44(4)(a)', '44(4)(b)', '44(4)(c)', '44(4)(e)'] as const;
const notice = ['44(5)(a)', '44(5)(b)', '44(5)(c)'] as const;
const remedies = ['44(5)(d)', '44(5)(e)'] as const;

/**
 * Only the information in section 44(2) may be restricted. The aims are those of section 45(4); the notice is its own, and
 * has no outer limit.
 */
export const noticeOfRestrictedInformation = duty({
  cite: 'dpa-2018/section-44/5',
  title: 'Notice that information in specific cases is restricted',
  source,
  limbs: {
    '44(4)(a)': 'avoid obstructing an official or legal inquiry, investigation or procedure',
    '44(4)(b)':
      'avoid prejudicing the prevention, detection, investigation or prosecution of criminal offences or the execution of criminal penalties',
    '44(4)(c)': 'protect public security',
    '44(4)(d)': 'protect national security',
    '44(4)(e)': 'protect the rights and freedoms of others',
    '44(5)': 'the controller must inform the data subject in writing without undue delay',
    '44(5)(a)': 'that the provision of information has been restricted',
    '44(5)(b)': 'of the reasons for the restriction',
    '44(5)(c)': "of the data subject's right to make a request to the Commissioner under section 51",
    '44(5)(ca)': "of the data subject's right to make a complaint to the controller under section 164A",
    '44(5)(d)': "of the data subject's right to lodge a complaint with the Commissioner",
    '44(5)(e)': "of the data subject's right to apply to a court under section 167",
    '44(6)': 'do not apply to the extent that complying with them would undermine the purpose of the restriction',
  },
  does: 'notify',
  arises: 'where it applies',
  inForce: [
    {
      windows: { continuous: { from: '2018-05-25', to: '2025-09-04' } },
      laidDown: [...aims, '44(4)(d)', '44(5)', '44(6)'],
      contains: [...notice, ...remedies],
      due: 'without undue delay',
    },
    {
      windows: { continuous: { from: '2025-09-05', to: '2026-06-18' } },
      laidDown: [...aims, '44(5)', '44(6)'],
      contains: [...notice, ...remedies],
      due: 'without undue delay',
    },
    {
      windows: { continuous: { from: '2026-06-19' } },
      laidDown: [...aims, '44(5)', '44(6)'],
      contains: [...notice, '44(5)(ca)', ...remedies],
      due: 'without undue delay',
    },
  ],
});
