import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2000/36/section/14';

/** A request made again is a request, with a time of its own. Whether it may be refused is judged by whoever deals with it. */
export const askedAgain = provision({
  cite: 'practice/asked-again',
  title: 'Asked again',
  source,
  limbs: { again: 'the same is asked for that was answered before' },
  words: 'ours',
  of: 'request',
  effect: 'explained',
  inForce: [{ windows: since.information, when: all(limb('again', 'earlier.relation', 'repeats')) }],
  duties: ['practice/consider-the-repeat'],
});

/** What was refused, or not understood, and is now put another way is a new request. The earlier answer does not answer it. */
export const putAnotherWay = provision({
  cite: 'practice/put-another-way',
  title: 'Put another way',
  source,
  limbs: { rephrased: 'what was refused or not understood is asked for in other words' },
  words: 'ours',
  of: 'request',
  effect: 'explained',
  confidence: 'medium',
  unsure: 'That it is a new request, with its own time, follows from there being no rule that joins it to the earlier one.',
  inForce: [{ windows: since.information, when: all(limb('rephrased', 'earlier.relation', 'rephrases')) }],
  duties: ['practice/begin-anew'],
});
