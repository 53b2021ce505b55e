import { any, limb, provision } from '../facts.ts';
import { everythingInPart3 } from './chapter-3.ts';

/** Processing for anything but a law enforcement purpose is answered under the UK GDPR, item by item. */
export const notLawEnforcement = provision({
  cite: 'dpa-2018/section-31',
  title: 'Not processed for a law enforcement purpose',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/31',
  limbs: { '31': 'the prevention, investigation, detection or prosecution of criminal offences or the execution of criminal penalties' },
  of: 'item',
  effect: 'routed elsewhere',
  displaces: everythingInPart3,
  confidence: 'medium',
  unsure: 'The regulator looks to the primary purpose where purposes are mixed; the Act has no such words.',
  inForce: [
    {
      windows: { continuous: { from: '2018-05-25' } },
      // Section 43(2) confines Chapter 3 to processing for a law enforcement purpose, so the rights fail with the purpose.
      when: any(limb('31', 'processing.purpose', 'general', 'staff', 'complaints', 'civil litigation')),
    },
  ],
  duties: ['uk-gdpr/article-15'],
});
