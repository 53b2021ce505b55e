import { all, limb, provision } from '../../uk-gdpr/facts.ts';
import { everyElement } from '../../uk-gdpr/rights-sets.ts';

/** Paper in no filing system about personnel matters is outside the right altogether: a class. */
export const personnelMatters = provision({
  cite: 'dpa-2018/section-24/3',
  title: 'Manual unstructured data about personnel matters',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/24',
  limbs: {
    '24(3)': 'personal data to which the UK GDPR applies by virtue of Article 2(1A)',
    '24(3) matters': 'relates to appointments, removals, pay, discipline, superannuation or other personnel matters',
  },
  of: 'item',
  effect: 'exempt',
  displaces: everyElement,
  inForce: [
    {
      windows: { decision: { from: '2020-12-31' } },
      when: all(limb('24(3)', 'processing.mode', 'manual unstructured'), limb('24(3) matters', 'personnel.matter')),
    },
  ],
  duties: ['practice/exemption-record'],
});
