import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** Under Part 3, dealing with a request may wait while there are reasonable doubts about who is asking. */
export const identityInPart3 = provision({
  cite: 'dpa-2018/section-52/4',
  title: 'Confirming identity under Part 3',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/52',
  limbs: {
    '52(4)': 'reasonable doubts about the identity of an individual making a request',
    '52(4)(b)': 'delay dealing with the request until the identity is confirmed',
  },
  of: 'request',
  effect: 'paused for identity',
  power: 'may',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [{ windows: since.dataProtection, when: all(limb('52(4)', 'identity.doubted'), limb('52(4)(b)', 'identity.confirmed', 'no')) }],
  duties: ['practice/ask-who-they-are'],
});
