import { duty } from '../../../reasoning/index.ts';
import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

/** Anybody may ask what a public authority holds, for any reason or none. What is given is given to the world. */
export const informationRequest = provision({
  cite: 'foia-2000/section-1',
  title: 'Right of access to information held by public authorities',
  source: 'https://www.legislation.gov.uk/ukpga/2000/36/section/1',
  limbs: { '1(1)': 'Any person making a request for information to a public authority is entitled' },
  of: 'request',
  effect: 'owed',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [{ windows: since.information, when: all(limb('1(1)', 'ask.for', 'information')) }],
  duties: ['practice/acknowledge-information-request', 'foia-2000/section-10', 'foia-2000/section-16/1'],
});

/** The answer is due promptly, and by the twentieth working day. */
export const timeForInformation = duty({
  cite: 'foia-2000/section-10',
  title: 'Answering an information request in time',
  source: 'https://www.legislation.gov.uk/ukpga/2000/36/section/10',
  limbs: {
    '10(1)':
      'must comply with section 1(1) promptly and in any event not later than the twentieth working day following the date of receipt',
  },
  does: 'answer',
  inForce: [{ windows: since.information, laidDown: ['10(1)'], contains: [], due: 'without undue delay, and by the last day' }],
});
