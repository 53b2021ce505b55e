import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** Rectification and erasure under Part 4. Named as a route; its rules are not encoded. */
export const correctionInPart4 = provision({
  cite: 'dpa-2018/section-100',
  title: 'Rights to rectification and erasure under Part 4',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/100',
  limbs: { correct: 'a person may have data processed under Part 4 put right or erased' },
  words: 'ours',
  of: 'request',
  effect: 'owed',
  confidence: 'low',
  unsure: 'Section 94(2)(e) names the section. Its text was not read: it may be that these are for a court to order.',
  inForce: [{ windows: since.dataProtection, when: all(limb('correct', 'ask.for', 'rectification', 'erasure')) }],
  duties: ['practice/acknowledge-request'],
});
