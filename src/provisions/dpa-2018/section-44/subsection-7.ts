import { duty } from '../../../reasoning/index.ts';

/** The reasons for restricting the information in section 44(2) are recorded, whatever the notice leaves out. */
export const recordOfRestrictedInformation = duty({
  cite: 'dpa-2018/section-44/7',
  title: 'Record of the reasons for restricting information in specific cases',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/44',
  limbs: {
    '44(7)(a)': 'record the reasons for a decision to restrict (whether wholly or partly) the provision of information',
    '44(7)(b)': 'if requested to do so by the Commissioner, make the record available to the Commissioner',
  },
  does: 'record',
  arises: 'where it applies',
  inForce: [
    { windows: { continuous: { from: '2018-05-25' } }, laidDown: ['44(7)(a)', '44(7)(b)'], contains: ['44(7)(a)'], due: 'when decided' },
  ],
});
