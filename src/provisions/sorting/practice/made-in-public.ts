import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/**
 * A message made where anybody can read it is as good as any other. An answer there would be read by anybody, so no personal data is given
 * there, and nothing there confirms or denies that any is held (Ali v Information Commissioner [2022] UKFTT 434 (GRC)).
 */
export const madeInPublic = provision({
  cite: 'practice/made-in-public',
  title: 'Made in public',
  source: 'https://caselaw.nationalarchives.gov.uk/ukftt/grc/2022/434',
  limbs: { public: 'what is said in answer where anybody can read it is said to the world' },
  words: 'ours',
  of: 'request',
  effect: 'explained',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [{ windows: since.information, when: all(limb('public', 'message.public')) }],
  duties: ['practice/answer-in-private'],
});
