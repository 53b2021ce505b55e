import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** Data may be asked to be used less. */
export const restrictionInUkGdpr = provision({
  cite: 'uk-gdpr/article-18',
  title: 'Right to restriction under the UK GDPR',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/18',
  limbs: { restrict: 'a person may have the use of data about them restricted in the cases the Article lists' },
  words: 'ours',
  of: 'request',
  effect: 'owed',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  confidence: 'medium',
  unsure: 'The text of the Article was not read: when the right can be used is for whoever deals with the request.',
  inForce: [{ windows: since.dataProtection, when: all(limb('restrict', 'ask.for', 'restriction')) }],
  duties: ['practice/acknowledge-request', 'uk-gdpr/article-12/3'],
});
