import { all, limb, provision } from '../facts.ts';

const receipt = { from: '2020-12-31' } as const;

/** Where data goes abroad on the footing of Article 46, the person is told of the safeguards. */
export const transferSafeguards = provision({
  cite: 'uk-gdpr/article-15/2',
  title: 'Safeguards for transfers abroad',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/15',
  limbs: {
    '15(2) to 2026': 'the right to be informed of the appropriate safeguards pursuant to Article 46 relating to the transfer',
    '15(2)': 'transferred to a third country or to an international organisation in reliance on Article 46',
    '15(2) right': 'the data subject shall have the right to be informed of the',
  },
  of: 'request',
  effect: 'owed',
  burden: 'not stated',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: { receipt, decision: { from: '2020-12-31', to: '2026-02-04' } },
      when: all(
        limb('15(2) to 2026', 'transfer.abroad', 'in reliance on Article 46'),
        limb('15(2) right', 'requester.standing', 'data subject', 'authorised'),
      ),
    },
    {
      windows: { receipt, decision: { from: '2026-02-05' } },
      when: all(
        limb('15(2)', 'transfer.abroad', 'in reliance on Article 46'),
        limb('15(2) right', 'requester.standing', 'data subject', 'authorised'),
      ),
    },
  ],
  duties: ['uk-gdpr/article-12/3', 'uk-gdpr/article-12', 'dpa-2018/section-173'],
});
