import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** Data may be asked to be erased. */
export const erasureInUkGdpr = provision({
  cite: 'uk-gdpr/article-17',
  title: 'Right to erasure under the UK GDPR',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/17',
  limbs: { erase: 'a person may have data about them erased in the cases the Article lists' },
  words: 'ours',
  of: 'request',
  effect: 'owed',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  confidence: 'medium',
  unsure: 'The text of the Article was not read: when the right can be used is for whoever deals with the request.',
  inForce: [{ windows: since.dataProtection, when: all(limb('erase', 'ask.for', 'erasure')) }],
  duties: ['practice/acknowledge-request', 'uk-gdpr/article-12/3'],
});
