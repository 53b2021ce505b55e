import { any, limb, provision } from './facts.ts';
import { at, everythingInIt, inForce } from './part-2.ts';

/** The right is to what is recorded. An opinion, an explanation or a fresh analysis that nobody wrote down is not held. */
export const notRecorded = provision({
  cite: 'foia-2000/section-84',
  title: 'Not recorded information',
  source: at('84'),
  limbs: { '84': 'information recorded in any form' },
  of: 'item',
  effect: 'out of scope',
  displaces: everythingInIt,
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [{ windows: inForce, when: any(limb('84', 'foi.held.for', 'nothing recorded')) }],
  duties: ['practice/foi-say-not-held', 'practice/foi-point-to-what-is-recorded'],
});
