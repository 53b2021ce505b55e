import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** Somebody who says that a request for environmental information was not dealt with as it should be is owed a second look. */
export const environmentalReview = provision({
  cite: 'eir-2004/regulation-11',
  title: 'Representations about an environmental request',
  source: 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/11',
  limbs: {
    complains: 'an applicant may say that a requirement of the Regulations was not complied with',
    about: 'in relation to a request for environmental information',
  },
  words: 'ours',
  of: 'request',
  effect: 'owed',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  confidence: 'medium',
  unsure: 'That the answer is due within forty working days is from memory.',
  inForce: [
    {
      windows: since.information,
      when: all(limb('complains', 'ask.for', 'complaint'), limb('about', 'complaint.about', 'an environmental request')),
    },
  ],
  duties: ['practice/acknowledge-complaint'],
});
