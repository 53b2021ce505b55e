import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** Inaccurate data is put right, or completed, where the person asks. */
export const rectificationInUkGdpr = provision({
  cite: 'uk-gdpr/article-16',
  title: 'Right to rectification under the UK GDPR',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/16',
  limbs: { correct: 'a person may have inaccurate data about them put right, or completed' },
  words: 'ours',
  of: 'request',
  effect: 'owed',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  confidence: 'medium',
  unsure: 'The text of the Article was not read: when the right can be used is for whoever deals with the request.',
  inForce: [{ windows: since.dataProtection, when: all(limb('correct', 'ask.for', 'rectification')) }],
  duties: ['practice/acknowledge-request', 'uk-gdpr/article-12/3'],
});
