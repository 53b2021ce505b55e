import { any, limb, provision } from '../facts.ts';

/** A copy must not harm the rights and freedoms of others. It goes to the copy, and to nothing else; other people's data is paragraph 16. */
export const othersFreedoms = provision({
  cite: 'uk-gdpr/article-15/4',
  title: 'Rights and freedoms of others in a copy',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/15',
  limbs: { '15(4)': 'shall not adversely affect the rights and freedoms of others' },
  of: 'part',
  effect: 'exempt',
  displaces: ['uk-gdpr/article-15/3'],
  confidence: 'medium',
  unsure:
    'How far Article 15(4) adds anything is unsettled: for information about other people the test in the United Kingdom is Schedule 2 paragraph 16, with which it is never mixed.',
  inForce: [{ windows: { decision: { from: '2020-12-31' } }, when: any(limb('15(4)', 'copy.othersFreedoms')) }],
  duties: ['uk-gdpr/article-12/4', 'practice/exemption-record'],
});
