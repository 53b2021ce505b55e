import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** The Regulations bind public authorities; Scotland has its own. */
export const notAnAuthorityUnderTheRegulations = provision({
  cite: 'eir-2004/regulation-3',
  title: 'Not a public authority under the Regulations',
  source: 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/3',
  limbs: { authority: 'the Regulations bind public authorities that are not Scottish' },
  words: 'ours',
  of: 'request',
  effect: 'out of scope',
  displaces: ['eir-2004/regulation-5'],
  confidence: 'medium',
  unsure: 'Whom the Regulations bind besides, and that Scotland has its own, is from memory.',
  inForce: [{ windows: since.information, when: all(limb('authority', 'office.publicAuthority', 'foisa', 'no')) }],
});
