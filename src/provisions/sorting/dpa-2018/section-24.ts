import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** The right to object does not reach paper in no filing system. The rights of access, rectification, erasure and restriction do. */
export const noObjectionToLoosePaper = provision({
  cite: 'dpa-2018/section-24/2',
  title: 'No right to object to manual unstructured processing',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/24',
  limbs: {
    '24(1)': 'manual unstructured personal data held by FOI public authorities',
    '24(2)(b)(iv)': 'Article 21(1) (objections to processing)',
  },
  of: 'request',
  effect: 'out of scope',
  displaces: ['uk-gdpr/article-21'],
  inForce: [
    { windows: since.dataProtection, when: all(limb('24(1)', 'records.loose', 'all'), limb('24(2)(b)(iv)', 'ask.for', 'objection')) },
  ],
});
