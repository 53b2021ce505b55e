import { all, limb, provision } from '../facts.ts';

/** Before 2024 the same limit came from the case law on the 1998 Act. */
export const reasonableSearchBefore2024 = provision({
  cite: 'case-law/reasonable-search',
  title: 'Limit of a reasonable and proportionate search (case law)',
  source: 'https://caselaw.nationalarchives.gov.uk/ewca/civ/2017/121',
  limbs: { search: 'a reasonable and proportionate search' },
  words: 'ours',
  of: 'request',
  effect: 'limited by search',
  confidence: 'medium',
  unsure: 'Before 1 January 2024 the limit rests on judgments about the Data Protection Act 1998, read across.',
  inForce: [
    {
      windows: { decision: { from: '2018-05-25', to: '2023-12-31' } },
      when: all(limb('search', 'search.limited'), limb('search', 'search.sufficient')),
    },
  ],
  duties: ['practice/search-record'],
});
