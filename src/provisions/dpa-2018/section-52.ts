import { duty } from '../../reasoning/index.ts';
import { all, limb, provision } from '../facts.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2018/12/section/52';

/** Dealing with a request may wait while there are reasonable doubts about who is asking. */
export const identity = provision({
  cite: 'dpa-2018/section-52/4',
  title: 'Confirming identity',
  source,
  limbs: {
    '52(4)': 'reasonable doubts about the identity of an individual making a request',
    '52(4)(b)': 'delay dealing with the request until the identity is confirmed',
  },
  of: 'request',
  effect: 'paused for identity',
  power: 'may',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: { receipt: { from: '2018-05-25' } },
      when: all(limb('52(4)', 'identity.doubted'), limb('52(4)(b)', 'identity.confirmed', 'no')),
    },
  ],
  duties: ['dpa-2018/section-52/4/a'],
});

/**
 * What is given must be intelligible, so words that are not the person's own data may have to go with those that are.
 * Where the person is dead there are none of their own for the words to go with.
 */
export const intelligible = provision({
  cite: 'dpa-2018/section-52/1',
  title: 'Given for the data to make sense',
  source,
  limbs: {
    '52(1)': 'provided in a concise, intelligible and easily accessible form',
    '3(3)': 'a living individual who can be identified, directly or indirectly',
  },
  of: 'part',
  effect: 'given for sense',
  burden: 'not stated',
  displaces: ['dpa-2018/section-3'],
  confidence: 'medium',
  unsure:
    'That context may have to be given is an inference from section 52(1) and from Ashley v HMRC [2025] EWHC 134 (KB), decided under the UK GDPR.',
  inForce: [
    { windows: { decision: { from: '2018-05-25' } }, when: all(limb('52(1)', 'context.needed'), limb('3(3)', 'dataSubject.living')) },
  ],
});

/** How what is given is given: clear, in any form that serves, in the form of the request where that can be done, and free. */
export const formOfAnswer = duty({
  cite: 'dpa-2018/section-52',
  title: 'Form, cost and help',
  source,
  limbs: {
    '52(1)': 'The controller must take reasonable steps to ensure that any information',
    '52(1) how': 'provided in a concise, intelligible and easily accessible form, using clear and plain language',
    '52(2)': 'the information may be provided in any form, including electronic form',
    '52(3)': 'the controller must provide the information in the same form as the request where it is practicable to do so',
    '52(5)': 'must be provided free of charge',
    '52(6)': 'The controller must facilitate the exercise of the rights of the data subject',
  },
  does: 'answer',
  inForce: [
    {
      windows: { decision: { from: '2018-05-25' } },
      laidDown: ['52(1)', '52(6)'],
      contains: ['52(1) how', '52(2)', '52(3)', '52(5)'],
      due: 'without undue delay, and by the last day',
    },
  ],
  unsure:
    'How section 45(3), which asks for an answer in writing, fits with a recording is not settled: section 52(2) allows any form, and section 52(3) asks for the form of the request where practicable. A person must choose.',
});

/**
 * Asking is for what would confirm the identity and no more. Dealing with the request may wait until it is confirmed; the
 * time runs from when what was asked for is received.
 */
export const askIdentity = duty({
  cite: 'dpa-2018/section-52/4/a',
  title: 'Asking for proof of identity',
  source,
  limbs: { '52(4)(a)': 'request the provision of additional information to enable the controller to confirm the identity' },
  does: 'ask',
  inForce: [{ windows: { receipt: { from: '2018-05-25' } }, laidDown: ['52(4)(a)'], contains: [], due: 'without undue delay' }],
});
