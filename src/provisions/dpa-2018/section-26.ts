import { any, limb, provision } from '../uk-gdpr/facts.ts';
import { everyElement, everyExemption } from '../uk-gdpr/rights-sets.ts';

/** National security and defence. It lifts the whole of Chapter III, Article 12 among it, so no notice is required; no certificate is needed. */
export const nationalSecurityAndDefence = provision({
  cite: 'dpa-2018/section-26',
  title: 'National security and defence',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/26',
  limbs: {
    '26(1)(a)': 'the purpose of safeguarding national security',
    '26(1)(b)': 'defence purposes',
    '27(1)':
      'certifying that exemption from all or any of the provisions listed in section 26(2) is, or at any time was, required in relation to any personal data for the purpose of safeguarding national security is conclusive evidence of that fact',
  },
  of: 'part',
  effect: 'exempt',
  displaces: [...everyElement, ...everyExemption],
  protects: 'nation',
  unsure: 'That a certificate is no precondition is an inference from section 27(1), which speaks only of evidence.',
  inForce: [
    {
      windows: { decision: { from: '2020-12-31' } },
      when: any(
        limb('26(1)(a)', 'safeguard.nationalSecurity'),
        limb('26(1)(b)', 'safeguard.defence'),
        limb('27(1)', 'safeguard.certified'),
      ),
    },
  ],
  duties: ['practice/exemption-record', 'dpa-2018/section-27'],
});
