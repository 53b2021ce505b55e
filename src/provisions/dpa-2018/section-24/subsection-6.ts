import { all, limb, provision } from '../../uk-gdpr/facts.ts';

/** Confirmation falls away too, only where it alone would cost more. */
export const confirmationAboveTheMaximum = provision({
  cite: 'dpa-2018/section-24/6',
  title: 'Confirmation above the appropriate maximum',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/24',
  limbs: {
    '24(6)':
      "does not remove the controller's obligation to confirm whether or not personal data concerning the data subject is being processed",
    '24(6) unless':
      'unless the estimated cost of complying with that obligation alone in relation to the personal data would exceed the appropriate maximum',
  },
  of: 'item',
  effect: 'exempt',
  displaces: ['uk-gdpr/article-15/1'],
  inForce: [
    {
      windows: { decision: { from: '2020-12-31' } },
      when: all(
        limb('24(6)', 'processing.mode', 'manual unstructured'),
        limb('24(6) unless', 'unstructured.cost', 'confirming alone would exceed it'),
      ),
    },
  ],
  duties: ['uk-gdpr/article-12/4', 'practice/exemption-record'],
});
