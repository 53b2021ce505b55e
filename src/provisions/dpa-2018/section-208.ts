import { duty } from '../../reasoning/index.ts';

/** In Scotland the law presumes that a child of 12 or more can use the right. Elsewhere it turns on the child's understanding. */
export const childInScotland = duty({
  cite: 'dpa-2018/section-208',
  title: 'Capacity of a child in Scotland',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/208',
  limbs: {
    '208 understanding':
      'a person under 16 who has a general understanding of what it means to exercise the right has capacity to exercise it',
    '208 presumption':
      'a person aged 12 or over is presumed to be of sufficient age and maturity to have that understanding, unless the contrary is shown',
  },
  words: 'ours',
  does: 'presume',
  arises: 'where it applies',
  inForce: [
    {
      windows: { continuous: { from: '2018-05-25' } },
      laidDown: ['208 understanding', '208 presumption'],
      contains: [],
      due: 'on receipt',
    },
  ],
  unsure:
    'The words of the section are not quoted: its text was not to hand. In England, Wales and Northern Ireland no statute says; the regulator uses 12 as a reasonable guide only.',
});
