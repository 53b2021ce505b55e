import { any, limb, provision } from './facts.ts';
import { at, everythingInIt, inForce } from './part-2.ts';

/** What an authority keeps only for somebody else is not held by it. */
export const heldForAnother = provision({
  cite: 'foia-2000/section-3/2',
  title: 'Held only on behalf of another person',
  source: at('3'),
  limbs: { '3(2)(a)': 'it is held by the authority, otherwise than on behalf of another person' },
  of: 'item',
  effect: 'out of scope',
  displaces: everythingInIt,
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [{ windows: inForce, when: any(limb('3(2)(a)', 'foi.held.for', 'by the authority for another only')) }],
  duties: ['practice/foi-say-not-held'],
});
