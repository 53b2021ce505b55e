import { all, limb, provision } from '../facts.ts';

const source = 'https://www.legislation.gov.uk/eur/2016/679/article/12';

/** What is given must be intelligible, so words that are not the person's own data may have to go with those that are. */
export const intelligible = provision({
  cite: 'uk-gdpr/article-12/1',
  title: 'Given for the data to make sense',
  source,
  limbs: {
    '12(1)': 'in a concise, transparent, intelligible and easily accessible form',
    '12(1) subject': 'relating to processing to the data subject',
  },
  of: 'part',
  effect: 'given for sense',
  burden: 'not stated',
  displaces: ['uk-gdpr/article-4/1'],
  confidence: 'medium',
  unsure:
    'That context may have to be given is from Ashley v HMRC [2025] EWHC 134 (KB), which was not read, and from the guidance of the regulator.',
  inForce: [
    {
      windows: { decision: { from: '2020-12-31' } },
      when: all(limb('12(1)', 'context.intelligible'), limb('12(1) subject', 'dataSubject.living')),
    },
  ],
});
