import { all, limb, provision } from '../../facts.ts';

/** The right reaches what a reasonable and proportionate search finds. It limits searching, never what has been found. */
export const reasonableSearch = provision({
  cite: 'dpa-2018/section-45/2A',
  title: 'Limit of a reasonable and proportionate search',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/45',
  limbs: { '45(2A)': 'based on a reasonable and proportionate search for the personal data and other information' },
  of: 'request',
  effect: 'limited by search',
  unsure: 'The burden is not stated; earlier case law puts it on the controller, by evidence and not assertion.',
  inForce: [
    {
      windows: { decision: { from: '2024-01-01' } },
      citableFrom: '2025-06-19',
      when: all(limb('45(2A)', 'search.limited'), limb('45(2A)', 'search.sufficient')),
    },
  ],
  duties: ['practice/search-record'],
});
