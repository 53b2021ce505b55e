import { all, limb, provision } from './facts.ts';
import { at, inForce } from './part-2.ts';

/** After a fees notice nothing is owed unless the fee is paid within three months beginning with the day of the notice. */
export const feeUnpaid = provision({
  cite: 'foia-2000/section-9/2',
  title: 'Fee not paid',
  source: at('9'),
  limbs: {
    '9(2)': 'Where a fees notice has been given to the applicant',
    '9(2) unpaid':
      'unless the fee is paid within the period of three months beginning with the day on which the fees notice is given to the applicant',
  },
  of: 'request',
  effect: 'refusable',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [{ windows: inForce, when: all(limb('9(2)', 'foi.fee.noticeGiven'), limb('9(2) unpaid', 'foi.fee.paid', 'no')) }],
  duties: ['foia-2000/section-16'],
});
