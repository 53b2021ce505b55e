import { all, limb, provision } from '../../facts.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2018/12/section/45';

/** The right to be told whether one's data is processed. */
export const confirmation = provision({
  cite: 'dpa-2018/section-45/1/a',
  title: 'Right to confirmation',
  source,
  limbs: { '45(1)(a)': 'confirmation as to whether or not personal data concerning him or her is being processed' },
  of: 'request',
  effect: 'owed',
  burden: 'not stated',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    { windows: { receipt: { from: '2018-05-25' } }, when: all(limb('45(1)(a)', 'requester.standing', 'data subject', 'authorised')) },
  ],
  duties: ['dpa-2018/section-45/3', 'dpa-2018/section-52', 'dpa-2018/section-173'],
});

/** The right to the data itself. */
export const access = provision({
  cite: 'dpa-2018/section-45/1/b',
  title: 'Right of access to the personal data',
  source,
  limbs: { '45(1)(b)': 'where that is the case, access to the personal data' },
  of: 'part',
  effect: 'owed',
  burden: 'not stated',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [{ windows: { receipt: { from: '2018-05-25' } }, when: all(limb('45(1)(b)', 'data.relates')) }],
  duties: ['dpa-2018/section-45/3', 'dpa-2018/section-52', 'dpa-2018/section-173'],
});
