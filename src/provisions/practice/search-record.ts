import { duty } from '../../reasoning/index.ts';

/** What makes a search shown and not merely asserted. The Act asks for no form of record. */
export const searchRecord = duty({
  cite: 'practice/search-record',
  title: 'Record of the search',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/45',
  limbs: {
    considered: 'which systems were considered, which were searched, and over what window',
    excluded: 'which were left out or searched in part, and why',
    effort: 'the evidence of what further searching would take',
  },
  words: 'ours',
  does: 'record',
  inForce: [
    { windows: { decision: { from: '2018-05-25' } }, laidDown: [], contains: ['considered', 'excluded', 'effort'], due: 'when decided' },
  ],
  confidence: 'medium',
  unsure: 'The burden is not stated in section 45(2A); earlier case law puts it on the controller, by evidence.',
});
