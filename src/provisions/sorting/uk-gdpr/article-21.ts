import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** A person may object to what is done with their data. */
export const objectionInUkGdpr = provision({
  cite: 'uk-gdpr/article-21',
  title: 'Right to object under the UK GDPR',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/21',
  limbs: { object: 'a person may object to the processing of data about them' },
  words: 'ours',
  of: 'request',
  effect: 'owed',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  confidence: 'medium',
  unsure: 'The text of the Article was not read: when the right can be used is for whoever deals with the request.',
  inForce: [{ windows: since.dataProtection, when: all(limb('object', 'ask.for', 'objection')) }],
  duties: ['practice/acknowledge-request', 'uk-gdpr/article-12/3'],
});
