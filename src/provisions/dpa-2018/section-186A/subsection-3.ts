import { all, limb, provision } from '../../uk-gdpr/facts.ts';
import { everyElement } from '../../uk-gdpr/rights-sets.ts';

/** An older enactment prevails over access under the UK GDPR only where it shows that intention, which a lawyer must find. */
export const contraryIntentionToAccess = provision({
  cite: 'dpa-2018/section-186A/3',
  title: 'An older enactment shown to prevail (UK GDPR)',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/186A',
  limbs: {
    '186A(1)(a)':
      'a pre-commencement enactment which prohibits or restricts the disclosure of information or authorises the withholding of information',
    '186A(3)': 'so far as there is a contrary intention, whether express or implied',
  },
  of: 'item',
  effect: 'exempt',
  burden: 'not stated',
  displaces: [...everyElement, 'dpa-2018/section-186/2/a'],
  confidence: 'medium',
  unsure: 'How section 186A(3) works with particular older enactments is untested; a lawyer must make the finding.',
  inForce: [
    {
      windows: { continuous: { from: '2024-01-01' } },
      citableFrom: '2025-06-19',
      when: all(limb('186A(1)(a)', 'disclosure.barred', 'other enactment'), limb('186A(3)', 'olderEnactment.prevails')),
    },
  ],
  duties: ['uk-gdpr/article-12/4', 'practice/ask-a-lawyer'],
});
