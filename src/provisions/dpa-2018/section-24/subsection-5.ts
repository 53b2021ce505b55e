import { all, limb, provision } from '../../uk-gdpr/facts.ts';
import { everyElement } from '../../uk-gdpr/rights-sets.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2018/12/section/24';
const unstructured = limb('24(5)', 'processing.mode', 'manual unstructured');
const words = {
  '24(5)': 'A controller is not obliged to comply with Article 15(1) to (3) of the UK GDPR',
  '24(5)(b)':
    'the controller estimates that the cost of complying with the request so far as relating to the personal data would exceed the appropriate maximum',
} as const;
const rule = { source, of: 'item', effect: 'exempt', duties: ['uk-gdpr/article-12/4', 'practice/exemption-record'] } as const;
const windows = { decision: { from: '2020-12-31' } } as const;

/** Paper in no filing system has to be described before it need be found. */
export const notDescribed = provision({
  ...rule,
  cite: 'dpa-2018/section-24/5/a',
  title: 'Manual unstructured data that the request does not describe',
  limbs: { '24(5)': words['24(5)'], '24(5)(a)': 'the request under Article 15 does not contain a description of the personal data' },
  displaces: everyElement,
  inForce: [{ windows, when: all(unstructured, limb('24(5)(a)', 'unstructured.described', 'no')) }],
});

/** And there is a ceiling on what finding it may cost. That it is held must still be said, unless saying so would by itself cost more. */
export const aboveTheMaximum = provision({
  ...rule,
  cite: 'dpa-2018/section-24/5/b',
  title: 'Manual unstructured data above the appropriate maximum',
  limbs: words,
  displaces: everyElement.filter((element) => element !== 'uk-gdpr/article-15/1'),
  inForce: [
    {
      windows,
      when: all(unstructured, limb('24(5)(b)', 'unstructured.cost', 'complying would exceed it', 'confirming alone would exceed it')),
    },
  ],
});
