import { any, limb, provision } from '../facts.ts';
import { everythingInPart3 } from './chapter-3.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2018/12/section/29';

/** Paper in no filing system is outside Part 3; the regulator handles such requests under the UK GDPR. */
export const manualUnstructured = provision({
  cite: 'dpa-2018/section-29/1',
  title: 'Processing outside Part 3: neither automated nor in a filing system',
  source,
  limbs: { '29(1)(b)': 'forms part of a filing system or is intended to form part of a filing system' },
  of: 'item',
  effect: 'routed elsewhere',
  displaces: everythingInPart3,
  confidence: 'low',
  unsure:
    'The regulator says requests for manual unstructured records are handled under the UK GDPR. How that fits with Article 2(2) of the UK GDPR, which leaves out law-enforcement processing, is not clear.',
  inForce: [{ windows: { continuous: { from: '2018-05-25' } }, when: any(limb('29(1)(b)', 'processing.mode', 'manual unstructured')) }],
  duties: ['uk-gdpr/article-15'],
});

/** Joint processing with an intelligence service under a designation notice leaves Part 3 for Part 4. */
export const designatedProcessing = provision({
  cite: 'dpa-2018/section-29/1A',
  title: 'Designated joint processing with an intelligence service',
  source,
  limbs: { '29(1A)': 'This Part does not apply to processing to which Part 4 applies by virtue of a designation notice' },
  of: 'item',
  effect: 'routed elsewhere',
  displaces: everythingInPart3,
  inForce: [{ windows: { continuous: { from: '2025-11-17' } }, when: any(limb('29(1A)', 'processing.designated')) }],
  duties: ['dpa-2018/section-94', 'practice/part-4-in-outline'],
});
