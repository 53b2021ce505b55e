import { all, limb, provision } from '../facts.ts';

/** The right reaches what a reasonable and proportionate search finds. It limits searching, never what has been found. */
export const reasonableSearch = provision({
  cite: 'uk-gdpr/article-15/1A',
  title: 'Limit of a reasonable and proportionate search',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/15',
  limbs: { '15(1A)': 'based on a reasonable and proportionate search for the personal data and other information' },
  of: 'request',
  effect: 'limited by search',
  unsure: 'The burden is not stated in the Article; the regulator puts it on the controller.',
  inForce: [
    {
      windows: { decision: { from: '2024-01-01' } },
      citableFrom: '2025-06-19',
      when: all(limb('15(1A)', 'search.limited'), limb('15(1A)', 'search.reasonable')),
    },
  ],
  duties: ['practice/record-of-search'],
});
