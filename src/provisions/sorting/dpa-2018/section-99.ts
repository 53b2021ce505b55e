import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** Under Part 4 a person may ask that processing stop, or not begin. Named as a route; its rules are not encoded. */
export const objectionInPart4 = provision({
  cite: 'dpa-2018/section-99',
  title: 'Right to object under Part 4',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/99',
  limbs: { stop: 'a person may require processing under Part 4 to stop, or not to begin' },
  words: 'ours',
  of: 'request',
  effect: 'owed',
  confidence: 'low',
  unsure: 'The section is known from memory; its text was not read, and its conditions and its time are not encoded.',
  inForce: [{ windows: since.dataProtection, when: all(limb('stop', 'ask.for', 'objection', 'restriction')) }],
  duties: ['practice/acknowledge-request'],
});
