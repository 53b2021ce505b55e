import { duty } from '../../../reasoning/index.ts';
import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

const source = 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/5';

/** Environmental information is made available to whoever asks, in writing or by word of mouth. */
export const environmentalRequest = provision({
  cite: 'eir-2004/regulation-5',
  title: 'Right to environmental information',
  source,
  limbs: { request: 'an authority that holds environmental information makes it available on request, spoken or written' },
  words: 'ours',
  of: 'request',
  effect: 'owed',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  confidence: 'medium',
  unsure: 'The Regulations are encoded in outline: that a request may be spoken, and the time, are from memory.',
  inForce: [{ windows: since.information, when: all(limb('request', 'ask.for', 'information')) }],
  duties: ['practice/acknowledge-information-request', 'eir-2004/regulation-5/2'],
});

/** A person's own data is outside the Regulations: the request is one for subject access, and no refusal notice is owed. */
export const ownDataInTheEnvironment = provision({
  cite: 'eir-2004/regulation-5/3',
  title: "The applicant's own personal data",
  source,
  limbs: { own: 'the duty does not reach personal data of which the applicant is the data subject' },
  words: 'ours',
  of: 'request',
  effect: 'out of scope',
  displaces: ['eir-2004/regulation-5'],
  inForce: [{ windows: since.information, when: all(limb('own', 'data.of', 'the person', 'the person and others, together')) }],
});

/** Twenty working days, or forty where the request is both complex and voluminous. */
export const timeForEnvironmental = duty({
  cite: 'eir-2004/regulation-5/2',
  title: 'Making environmental information available in time',
  source,
  limbs: { time: 'as soon as possible, and no later than twenty working days after receipt' },
  words: 'ours',
  does: 'answer',
  inForce: [{ windows: since.information, laidDown: ['time'], contains: [], due: 'without undue delay, and by the last day' }],
  confidence: 'medium',
  unsure: 'The period is from memory.',
});
