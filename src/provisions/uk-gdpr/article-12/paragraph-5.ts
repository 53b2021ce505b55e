import { all, any, limb, provision } from '../facts.ts';

const source = 'https://www.legislation.gov.uk/eur/2016/679/article/12';
const words =
  'Where requests from a data subject are manifestly unfounded or excessive, in particular because of their repetitive character';
const rule = {
  source,
  of: 'request',
  effect: 'refusable',
  power: 'may',
  tell: ['requester', 'commissioner', 'file', 'officer'],
} as const;
const windows = { receipt: { from: '2020-12-31' } } as const;
const manifestly = any(limb('12(5)', 'manifestly.unfounded'), limb('12(5)', 'manifestly.excessive'));

/** The controller may refuse to act on a manifestly unfounded or excessive request: its choice, and its burden. */
export const refusal = provision({
  ...rule,
  cite: 'uk-gdpr/article-12/5/b',
  title: 'Refusal of a manifestly unfounded or excessive request',
  limbs: { '12(5)': words, '12(5)(b)': 'refuse to act on the request' },
  inForce: [{ windows, when: all(manifestly, limb('12(5)(b)', 'manifestly.choice', 'refuse')) }],
  duties: ['uk-gdpr/article-12/4'],
});

/** Or charge a reasonable fee; the time then runs from payment. */
export const fee = provision({
  ...rule,
  cite: 'uk-gdpr/article-12/5/a',
  title: 'Fee for a manifestly unfounded or excessive request',
  limbs: { '12(5)': words, '12(5)(a)': 'charge a reasonable fee taking into account the administrative costs' },
  inForce: [{ windows, when: all(manifestly, limb('12(5)(a)', 'manifestly.choice', 'charge a fee')) }],
  duties: ['practice/notice-of-fee', 'dpa-2018/section-12'],
});
