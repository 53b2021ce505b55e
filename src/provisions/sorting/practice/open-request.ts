import { duty } from '../../../reasoning/index.ts';
import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2000/36/section/10';

/** An answer to a question of ours, or a reminder, belongs to the request that is already open. It is no new request. */
export const openRequest = provision({
  cite: 'practice/open-request',
  title: 'Part of a request that is already open',
  source,
  limbs: { belongs: 'the message answers what was asked about an open request, or asks what has become of it' },
  words: 'ours',
  of: 'request',
  effect: 'owed',
  burden: 'not stated',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [{ windows: since.information, when: all(limb('belongs', 'ask.for', 'answers a question', 'chases a request')) }],
  duties: ['practice/add-to-the-request'],
});

/** What comes in is put with the request it belongs to, and its day is recorded: it may end a pause, or begin the time again. */
export const addToTheRequest = duty({
  cite: 'practice/add-to-the-request',
  title: 'Adding to the open request',
  source,
  limbs: {
    day: 'the day it came, which ends a pause (section 54(3C), Article 12A(5)) or is a new date of receipt (section 10(6) of the Act of 2000)',
    standing: 'how the request stands',
  },
  words: 'ours',
  does: 'acknowledge',
  inForce: [{ windows: since.information, laidDown: [], contains: ['day', 'standing'], due: 'without undue delay' }],
});
