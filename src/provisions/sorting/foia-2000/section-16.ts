import { duty } from '../../../reasoning/index.ts';
import { all, any, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2000/36/section/16';
const help =
  'to provide advice and assistance, so far as it would be reasonable to expect the authority to do so, to persons who propose to make, or have made, requests for information';

/** Somebody who asks for information in a way that is not yet a request is helped to make one. No time runs until they have. */
export const helpToAsk = provision({
  cite: 'foia-2000/section-16',
  title: 'Help to make a request for information',
  source,
  limbs: { '16(1)': help },
  of: 'request',
  effect: 'owed',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: since.information,
      when: all(
        limb('16(1)', 'ask.for', 'information'),
        any(limb('16(1)', 'request.written', 'no'), limb('16(1)', 'request.addressed', 'no'), limb('16(1)', 'request.described', 'no')),
      ),
    },
  ],
  duties: ['practice/say-what-is-missing', 'foia-2000/section-16/1'],
});

/** Advice and assistance, so far as reasonable. */
export const adviceAndAssistance = duty({
  cite: 'foia-2000/section-16/1',
  title: 'Advice and assistance',
  source,
  limbs: {
    '16(1)': help,
    '16(2)': 'conforms with the code of practice under section 45 is to be taken to comply with the duty',
  },
  does: 'allow',
  inForce: [{ windows: since.information, laidDown: ['16(1)'], contains: ['16(2)'], due: 'without undue delay' }],
});
