import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

const told = ['requester', 'commissioner', 'file', 'officer'] as const;

/** Before 19 June 2026 the Act laid no duty about complaints on a controller. They are dealt with all the same. */
export const complaintBeforeSection164A = provision({
  cite: 'practice/complaint-about-data',
  title: 'Complaint about personal data, received before section 164A',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/164A',
  limbs: { complains: 'the person complains', about: 'of how their data was dealt with' },
  words: 'ours',
  of: 'request',
  effect: 'owed',
  burden: 'not stated',
  unsure:
    'No enactment set a time for it. The transitional rule for complaints already made (SI 2026/82 reg 7) was read only in its effect.',
  tell: told,
  inForce: [
    {
      windows: { receipt: { from: '2018-05-25', to: '2026-06-18' } },
      when: all(limb('complains', 'ask.for', 'complaint'), limb('about', 'complaint.about', 'personal data')),
    },
  ],
  duties: ['practice/acknowledge-complaint'],
});

/** Somebody who says that a request for information was not dealt with as it should be asks for an internal review. */
export const internalReview = provision({
  cite: 'practice/internal-review',
  title: 'Internal review of an information request',
  source: 'https://www.legislation.gov.uk/ukpga/2000/36/section/17',
  limbs: { complains: 'the person complains', about: 'of how a request for information was dealt with' },
  words: 'ours',
  of: 'request',
  effect: 'owed',
  burden: 'not stated',
  confidence: 'medium',
  unsure:
    'The Act asks that any procedure be told of (section 17(7)(a)) and lays none down. That the code recommends a request within 40 working days, and an answer within 20 (or 40 where it is complex), is from memory.',
  tell: told,
  inForce: [
    {
      windows: since.information,
      when: all(limb('complains', 'ask.for', 'complaint'), limb('about', 'complaint.about', 'an information request')),
    },
  ],
  duties: ['practice/acknowledge-complaint'],
});

/** What an officer or the force did is for those who deal with complaints against the police, and not for this office. */
export const policeComplaint = provision({
  cite: 'practice/police-complaint',
  title: 'Complaint about the police',
  source: 'https://www.policeconduct.gov.uk/',
  limbs: { complains: 'the person complains', about: 'of what the police, or somebody in the police, did' },
  words: 'ours',
  of: 'request',
  effect: 'routed elsewhere',
  burden: 'not stated',
  confidence: 'low',
  unsure: 'Who deals with it, and the law about it, are from general knowledge and are not encoded.',
  tell: told,
  inForce: [
    {
      windows: since.information,
      when: all(limb('complains', 'ask.for', 'complaint'), limb('about', 'complaint.about', 'police conduct')),
    },
  ],
  duties: ['practice/tell-where-to-go'],
});
