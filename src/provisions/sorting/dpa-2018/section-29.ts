import { all, limb, provision } from '../facts.ts';
import { rightsInPart3, since } from '../families.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2018/12/section/29';

/** Where all that is asked for is paper in no filing system, Part 3 does not reach it; the regulator says the UK GDPR does. */
export const onlyLoosePaper = provision({
  cite: 'dpa-2018/section-29/1',
  title: 'Processing outside Part 3: neither automated nor in a filing system',
  source,
  limbs: { '29(1)(b)': 'forms part of a filing system or is intended to form part of a filing system' },
  of: 'request',
  effect: 'routed elsewhere',
  displaces: rightsInPart3,
  confidence: 'low',
  unsure:
    'The regulator says requests for manual unstructured records are handled under the UK GDPR. How that fits with Article 2(2) of the UK GDPR, which leaves out law-enforcement processing, is not clear.',
  inForce: [{ windows: since.dataProtection, when: all(limb('29(1)(b)', 'records.loose', 'all')) }],
});

/** Joint processing with an intelligence service under a designation notice leaves Part 3 for Part 4. */
export const onlyDesignated = provision({
  cite: 'dpa-2018/section-29/1A',
  title: 'Designated joint processing with an intelligence service',
  source,
  limbs: { '29(1A)': 'This Part does not apply to processing to which Part 4 applies by virtue of a designation notice' },
  of: 'request',
  effect: 'routed elsewhere',
  displaces: rightsInPart3,
  inForce: [{ windows: { receipt: { from: '2025-11-17' } }, when: all(limb('29(1A)', 'records.designated', 'all')) }],
});
