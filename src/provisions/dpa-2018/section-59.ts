import { duty } from '../../reasoning/index.ts';

/** A processor acts on instructions: it forwards a request, and helps the controller to answer. */
export const processors = duty({
  cite: 'dpa-2018/section-59',
  title: 'Processors',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/59',
  limbs: {
    '59(6)(a)': 'act only on instructions from the controller',
    '59(6)(c)': 'assist the controller by any appropriate means to ensure compliance with the rights of the data subject under this Part',
    '59(8)': 'the processor is to be treated for the purposes of this Part as a controller in respect of that processing',
  },
  does: 'route',
  arises: 'where it applies',
  inForce: [
    {
      windows: { continuous: { from: '2018-05-25' } },
      laidDown: ['59(6)(a)', '59(6)(c)', '59(8)'],
      contains: [],
      due: 'without undue delay',
    },
  ],
  confidence: 'medium',
  unsure:
    'The time runs from receipt by the controller (section 54(3)(a)); whether receipt by its processor is receipt by it can be argued.',
});
