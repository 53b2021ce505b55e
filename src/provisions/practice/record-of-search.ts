import { duty } from '../../reasoning/index.ts';

/** What makes a search shown and not merely asserted, under the UK GDPR. The Article asks for no form of record. */
export const recordOfSearch = duty({
  cite: 'practice/record-of-search',
  title: 'Record of the search (UK GDPR)',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/15',
  limbs: {
    considered: 'which systems were considered, which were searched, and over what window',
    excluded: 'which were left out or searched in part, and why',
    effort: 'the evidence of what further searching would take',
  },
  words: 'ours',
  does: 'record',
  inForce: [
    { windows: { decision: { from: '2020-12-31' } }, laidDown: [], contains: ['considered', 'excluded', 'effort'], due: 'when decided' },
  ],
  confidence: 'medium',
  unsure: 'The burden is not stated in Article 15(1A); the regulator puts it on the controller.',
});
