import { duty } from '../../reasoning/index.ts';
import { all, any, limb, provision } from './facts.ts';
import { at, exceptions, inForce, right } from './regulations.ts';

const source = at('5');
const told = ['requester', 'commissioner', 'file', 'officer'] as const;

/** The right. It may be asked for by word of mouth; whether information is held is itself information (regulation 12(7)). */
export const available = provision({
  cite: right,
  title: 'Right to environmental information',
  source,
  limbs: { '5(1)': 'a public authority that holds environmental information shall make it available on request' },
  of: 'part',
  effect: 'owed',
  burden: 'not stated',
  tell: told,
  inForce: [{ windows: inForce, when: all(limb('5(1)', 'eir.held', 'when received')) }],
  duties: ['eir-2004/regulation-5/2', 'eir-2004/regulation-9'],
});

/** The applicant's own data is outside: it is asked for, and given, under data protection law, and no refusal under the Regulations is due. */
export const ownData = provision({
  cite: 'eir-2004/regulation-5/3',
  title: "The applicant's own personal data",
  source,
  limbs: { '5(3)': 'To the extent that the information requested includes personal data of which the applicant is the data subject' },
  of: 'part',
  effect: 'out of scope',
  displaces: [right, ...exceptions],
  tell: told,
  inForce: [{ windows: inForce, when: any(limb('5(3)', 'eir.own')) }],
  duties: ['practice/eir-answer-as-subject-access'],
});

/** As soon as possible, and by the twentieth working day. */
export const time = duty({
  cite: 'eir-2004/regulation-5/2',
  title: 'Time for making information available',
  source,
  limbs: { time: 'as soon as possible and no later than twenty working days after the date of receipt of the request' },
  words: 'ours',
  does: 'answer',
  arises: 'with any request',
  inForce: [{ windows: inForce, laidDown: [], contains: ['time'], due: 'without undue delay, and by the last day' }],
});

/** Own data is dealt with as a subject access request. */
export const answerAsSubjectAccess = duty({
  cite: 'practice/eir-answer-as-subject-access',
  title: 'Dealing with own data as a subject access request',
  source,
  limbs: { route: 'that the applicant’s own data is outside the Regulations and is dealt with as a subject access request' },
  words: 'ours',
  does: 'route',
  confidence: 'medium',
  inForce: [{ windows: inForce, laidDown: [], contains: ['route'], due: 'without undue delay' }],
});
