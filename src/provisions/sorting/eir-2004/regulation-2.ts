import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** The Regulations reach information about the environment, and no other. */
export const notEnvironmental = provision({
  cite: 'eir-2004/regulation-2',
  title: 'Not environmental information',
  source: 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/2',
  limbs: {
    environment:
      'elements of the environment, what affects them, measures and reports about them, and human health so far as it is affected',
  },
  words: 'ours',
  of: 'request',
  effect: 'out of scope',
  displaces: ['eir-2004/regulation-5'],
  confidence: 'medium',
  unsure: 'The definition is in outline, and from memory.',
  inForce: [{ windows: since.information, when: all(limb('environment', 'information.environmental', 'no')) }],
});
