import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** The right of access to what is kept for law enforcement. It asks for no form, no reason and no mention of any Act. */
export const accessInPart3 = provision({
  cite: 'dpa-2018/section-45/1',
  title: 'Right of access under Part 3',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/45',
  limbs: { '45(1)': 'A data subject is entitled to obtain from the controller' },
  of: 'request',
  effect: 'owed',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [{ windows: since.dataProtection, when: all(limb('45(1)', 'ask.for', 'information')) }],
  duties: ['practice/acknowledge-request', 'dpa-2018/section-54', 'dpa-2018/section-173'],
});
