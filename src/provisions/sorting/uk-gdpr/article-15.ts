import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** The right of access to everything else that is kept about a person. No form of words is asked for. */
export const accessInUkGdpr = provision({
  cite: 'uk-gdpr/article-15',
  title: 'Right of access under the UK GDPR',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/15',
  limbs: {
    '15(1)':
      'The data subject shall have the right to obtain from the controller confirmation as to whether or not personal data concerning him or her are being processed',
  },
  of: 'request',
  effect: 'owed',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [{ windows: since.dataProtection, when: all(limb('15(1)', 'ask.for', 'information')) }],
  duties: ['practice/acknowledge-request', 'uk-gdpr/article-12/3', 'dpa-2018/section-173'],
});
