import { duty } from '../../reasoning/index.ts';

/**
 * A Minister's certificate is conclusive of what it certifies. Issued under the old section it certifies a restriction under
 * section 45(4)(d); under the new, exemption under section 78A. It speaks where the request and the certificate are under the same law.
 */
export const conclusiveCertificate = duty({
  cite: 'dpa-2018/section-79',
  title: "Minister's certificate",
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/79',
  limbs: {
    '79(1)': 'that a restriction is a necessary and proportionate measure to protect national security',
    '79(3)': 'a certificate issued under subsection (1) is conclusive evidence',
    '79(3A)': 'certifying that exemption from all or any of the provisions listed in section 78A(2) is, or at any time was, required',
    '79(3A) conclusive': 'for the purposes of safeguarding national security is conclusive evidence of that fact',
  },
  does: 'presume',
  arises: 'where it applies',
  inForce: [
    {
      windows: { receipt: { from: '2018-05-25', to: '2025-09-04' }, certificate: { from: '2018-05-25', to: '2025-09-04' } },
      laidDown: ['79(3)'],
      contains: ['79(1)'],
      due: 'continuing',
    },
    {
      windows: { receipt: { from: '2025-09-05' }, certificate: { from: '2025-09-05' } },
      laidDown: ['79(3A) conclusive'],
      contains: ['79(3A)'],
      due: 'continuing',
    },
  ],
  unsure:
    'That an old certificate does not certify exemption under section 78A is an inference from its words. Either kind may be appealed to the Tribunal.',
});
