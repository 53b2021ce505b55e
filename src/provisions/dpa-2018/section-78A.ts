import { any, limb, provision } from '../facts.ts';
import { everyElement } from './chapter-3.ts';

/** National security, for requests received from 5 September 2025: an exemption, with no notice or record required by the Act. */
export const nationalSecurity = provision({
  cite: 'dpa-2018/section-78A',
  title: 'National security exemption',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/78A',
  limbs: {
    '78A(1)': 'if exemption from the provision is required for the purposes of safeguarding national security',
    '79(3A)': 'is conclusive evidence of that fact',
  },
  of: 'part',
  effect: 'exempt',
  displaces: [...everyElement, 'dpa-2018/section-45/4/*', 'dpa-2018/section-45A', 'dpa-2018/section-45A/*'],
  protects: 'nation',
  unsure: 'A certificate issued under the old section 79, before 5 September 2025, does not in terms certify that exemption is required.',
  inForce: [
    {
      windows: { receipt: { from: '2025-09-05' } },
      // A certificate is not needed; where there is one it is conclusive.
      when: any(limb('78A(1)', 'nationalSecurity.required'), limb('79(3A)', 'nationalSecurity.certified')),
    },
  ],
  duties: ['practice/internal-record'],
});
