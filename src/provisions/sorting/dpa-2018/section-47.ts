import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** Data kept for law enforcement may be asked to be erased, or used less. */
export const erasureInPart3 = provision({
  cite: 'dpa-2018/section-47',
  title: 'Right to erasure or restriction under Part 3',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/47',
  limbs: { '47(4)': 'A data subject may request the controller to erase personal data or to restrict its processing' },
  of: 'request',
  effect: 'owed',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [{ windows: since.dataProtection, when: all(limb('47(4)', 'ask.for', 'erasure', 'restriction')) }],
  duties: ['practice/acknowledge-request', 'dpa-2018/section-48'],
});
