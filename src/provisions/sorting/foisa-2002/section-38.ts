import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** A person's own data is exempt under the Scottish Act too, and is a matter for subject access (Gilroy v SIC [2016] CSIH 18). */
export const ownDataInScotland = provision({
  cite: 'foisa-2002/section-38',
  title: "The applicant's own personal data",
  source: 'https://www.legislation.gov.uk/asp/2002/13/section/38',
  limbs: { own: 'information is exempt where it is personal data of which the applicant is the data subject' },
  words: 'ours',
  of: 'request',
  effect: 'exempt',
  displaces: ['foisa-2002/section-1'],
  inForce: [{ windows: since.information, when: all(limb('own', 'data.of', 'the person', 'the person and others, together')) }],
});
