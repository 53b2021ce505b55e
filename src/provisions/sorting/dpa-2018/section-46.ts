import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** Inaccurate data kept for law enforcement is put right, or completed, where the person asks. */
export const rectificationInPart3 = provision({
  cite: 'dpa-2018/section-46',
  title: 'Right to rectification under Part 3',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/46',
  limbs: { '46(1)': 'The controller must, if so requested by a data subject, rectify without undue delay inaccurate personal data' },
  of: 'request',
  effect: 'owed',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [{ windows: since.dataProtection, when: all(limb('46(1)', 'ask.for', 'rectification')) }],
  duties: ['practice/acknowledge-request', 'dpa-2018/section-48'],
});
