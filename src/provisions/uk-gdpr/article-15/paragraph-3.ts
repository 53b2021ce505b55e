import { duty } from '../../../reasoning/index.ts';
import { all, limb, provision } from '../facts.ts';

const source = 'https://www.legislation.gov.uk/eur/2016/679/article/15';

/** The right to the data itself, and to a copy of it. */
export const copy = provision({
  cite: 'uk-gdpr/article-15/3',
  title: 'Right of access to the personal data, and to a copy',
  source,
  limbs: {
    '15(1) access': 'access to the personal data',
    '15(3)': 'The controller shall provide a copy of the personal data undergoing processing',
  },
  of: 'part',
  effect: 'owed',
  burden: 'not stated',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    { windows: { receipt: { from: '2020-12-31' } }, when: all(limb('15(1) access', 'data.relates'), limb('15(3)', 'data.relates')) },
  ],
  duties: ['uk-gdpr/article-12/3', 'uk-gdpr/article-12', 'uk-gdpr/article-15/3/form', 'dpa-2018/section-173'],
});

/** How the copy is given: one is free, and a request made electronically is answered so. */
export const formOfCopy = duty({
  cite: 'uk-gdpr/article-15/3/form',
  title: 'Form and cost of the copy',
  source,
  limbs: {
    '15(3)': 'The controller shall provide a copy of the personal data undergoing processing',
    '15(3) further copies':
      'For any further copies requested by the data subject, the controller may charge a reasonable fee based on administrative costs',
    '15(3) electronic':
      'Where the data subject makes the request by electronic means, and unless otherwise requested by the data subject, the information shall be provided in a commonly used electronic form',
  },
  does: 'answer',
  inForce: [
    {
      windows: { receipt: { from: '2020-12-31' } },
      laidDown: ['15(3)'],
      contains: ['15(3) further copies', '15(3) electronic'],
      due: 'without undue delay, and by the last day',
    },
  ],
  unsure:
    'The regulator says that looking or listening alone is not enough unless the person is content with it, and that a link to download will do.',
});
