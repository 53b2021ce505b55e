import { duty } from '../../../reasoning/index.ts';
import { all, limb, provision } from '../facts.ts';
import { since } from '../families.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2018/12/section/94';

/** The right of access to what is processed by or with an intelligence service. */
export const accessInPart4 = provision({
  cite: 'dpa-2018/section-94',
  title: 'Right of access under Part 4',
  source,
  limbs: { '94(1)': 'An individual is entitled to obtain from a controller' },
  of: 'request',
  effect: 'owed',
  inForce: [{ windows: since.dataProtection, when: all(limb('94(1)', 'ask.for', 'information')) }],
  duties: ['practice/acknowledge-request', 'dpa-2018/section-94/10', 'dpa-2018/section-173'],
});

/** Under Part 4 nothing need be given until information reasonably required to be satisfied of identity has come. */
export const identityInPart4 = provision({
  cite: 'dpa-2018/section-94/5',
  title: 'Confirming identity under Part 4',
  source,
  limbs: {
    '94(5)(a)(i)': 'in order that the controller be satisfied as to the identity of the individual making a request',
    '94(5)': 'the controller is not obliged to comply with the request unless the controller is supplied with that further information',
  },
  of: 'request',
  effect: 'paused for identity',
  power: 'may',
  inForce: [
    { windows: since.dataProtection, when: all(limb('94(5)(a)(i)', 'identity.doubted'), limb('94(5)', 'identity.confirmed', 'no')) },
  ],
  duties: ['practice/ask-who-they-are'],
});

/** Under Part 4 the answer is given promptly, and by the end of its own month. */
export const timeInPart4 = duty({
  cite: 'dpa-2018/section-94/10',
  title: 'Answering under Part 4 in time',
  source,
  limbs: {
    '94(10)': 'a controller must comply with a request under subsection (1)',
    '94(10)(b)': 'in any event before the end of the',
  },
  does: 'answer',
  inForce: [
    {
      windows: since.dataProtection,
      laidDown: ['94(10)', '94(10)(b)'],
      contains: [],
      due: 'without undue delay, and by the last day',
    },
  ],
});
