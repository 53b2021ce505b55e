import { duty } from '../../reasoning/index.ts';
import { at, inForce } from './part-2.ts';

const ours = { words: 'ours', confidence: 'medium' } as const;
const once = 'without undue delay, and by the last day';

/** What is asked of the applicant, and why; the clock begins again when it comes. */
export const askWhatIsNeeded = duty({
  ...ours,
  cite: 'practice/foi-ask-what-is-needed',
  title: 'Asking for what identifies the information',
  source: at('1'),
  limbs: {
    needed: 'what further information is needed to identify and locate what is asked for, and why it cannot be found without it',
    help: 'help in giving it: what records there are, and how they can be searched',
    clock: 'that nothing is due until it comes, and that the twenty working days then begin again',
  },
  does: 'ask',
  inForce: [{ windows: inForce, laidDown: [], contains: ['needed', 'help', 'clock'], due: 'without undue delay' }],
});

/** What a message lacks to be a request, and how to put that right. */
export const helpMakeARequest = duty({
  ...ours,
  cite: 'practice/foi-help-make-a-request',
  title: 'Helping somebody to make a request',
  source: at('8'),
  limbs: { lacking: 'what the message lacks to be a request: writing, a name, an address, or a description', how: 'how to make one' },
  does: 'tell',
  inForce: [{ windows: inForce, laidDown: [], contains: ['lacking', 'how'], due: 'without undue delay' }],
});

/** Not held is an answer, and no refusal: no notice of an exemption is due for it. */
export const sayNotHeld = duty({
  ...ours,
  cite: 'practice/foi-say-not-held',
  title: 'Saying that information is not held',
  source: at('1'),
  limbs: { notHeld: 'that the information is not held', who: 'who may hold it, where that is known' },
  does: 'tell',
  inForce: [{ windows: inForce, laidDown: [], contains: ['notHeld', 'who'], due: once }],
});

/** Somebody who asks for an opinion or an explanation is told what recorded information there is instead. */
export const pointToWhatIsRecorded = duty({
  ...ours,
  cite: 'practice/foi-point-to-what-is-recorded',
  title: 'Pointing to recorded information',
  source: at('16'),
  limbs: { recorded: 'what recorded information there is on what was asked, and how to ask for it' },
  does: 'tell',
  inForce: [{ windows: inForce, laidDown: [], contains: ['recorded'], due: once }],
});

/** Nothing is given past the limit without saying what would fit within it: the most recent years until the limit is reached, say. */
export const whatFitsTheLimit = duty({
  ...ours,
  cite: 'practice/foi-what-fits-the-limit',
  title: 'Saying what could be given within the cost limit',
  source: at('16'),
  limbs: {
    estimate: 'how the estimate was arrived at, so that the applicant can see what takes the time',
    narrower: 'what narrower request could be answered: the most recent years until the limit is reached, one area, one kind of record',
    nothing: 'where nothing useful would fit, that it would not',
  },
  does: 'tell',
  inForce: [{ windows: inForce, laidDown: [], contains: ['estimate', 'narrower', 'nothing'], due: once }],
  unsure:
    'To search up to the limit and give what that finds is not required, and can deprive the applicant of choosing; to offer it is advice under section 16.',
});

/** Where it can be had, in terms that let the applicant find it. */
export const sayWhereItIs = duty({
  ...ours,
  cite: 'practice/foi-say-where-it-is',
  title: 'Saying where published information is',
  source: at('21'),
  limbs: { where: 'where the information is, precisely enough for the applicant to find all of it' },
  does: 'tell',
  inForce: [{ windows: inForce, laidDown: [], contains: ['where'], due: once }],
});

/** What shows the harm and not merely asserts it, and how the public interest was weighed. */
export const recordTheHarm = duty({
  ...ours,
  cite: 'practice/foi-record-the-harm',
  title: 'Record of the prejudice and public-interest tests',
  source: at('31'),
  limbs: {
    interest: 'which interest would be harmed',
    mechanism: 'how disclosure to the world would lead to the harm, and the evidence',
    likelihood: 'which is claimed, would or would be likely',
    balance: 'what was weighed on each side of the public interest, and what it came to',
  },
  does: 'record',
  inForce: [{ windows: inForce, laidDown: [], contains: ['interest', 'mechanism', 'likelihood', 'balance'], due: 'when decided' }],
});

/** A request for one's own data is a request for access to it, whichever law it names. It is dealt with as one, with no fresh request. */
export const answerAsSubjectAccess = duty({
  ...ours,
  cite: 'practice/foi-answer-as-subject-access',
  title: 'Dealing with own data as a subject access request',
  source: at('40'),
  limbs: { route: 'that what is asked for of the applicant themselves is dealt with as a subject access request, with the time that has' },
  does: 'route',
  inForce: [{ windows: inForce, laidDown: [], contains: ['route'], due: 'without undue delay' }],
});

/** The short notice, inside the twenty working days. */
export const ownDataNotice = duty({
  ...ours,
  cite: 'practice/foi-own-data-notice',
  title: 'Short notice that own data is not confirmed here',
  source: at('40'),
  limbs: {
    subsection: 'that section 40(5A) is relied on, so that under this Act it is neither confirmed nor denied that any is held',
    access: 'that the request is dealt with as a subject access request, and that one month runs for that',
    complaint: 'how to complain to the authority, and the right to apply under section 50',
  },
  does: 'notify',
  inForce: [
    { windows: { ...inForce, decision: { from: '2018-05-25' } }, laidDown: [], contains: ['subsection', 'access', 'complaint'], due: once },
  ],
  unsure:
    'The regulator’s guidance on access says a formal notice is strictly required but not expected; its guidance on section 40 says to give one that cites section 40(5A). A short notice meets both.',
});

/** A review by the authority itself: the code of practice gives forty working days to ask, and twenty to answer. */
export const internalReview = duty({
  ...ours,
  cite: 'practice/foi-internal-review',
  title: 'Internal review',
  source: at('45'),
  limbs: {
    asked: 'a review asked for within forty working days of the answer is dealt with',
    answered: 'it is answered within twenty working days, or forty where it is complex',
  },
  does: 'review',
  arises: 'with a complaint',
  inForce: [{ windows: inForce, laidDown: [], contains: ['asked', 'answered'], due: 'without undue delay' }],
  unsure: 'The figures are those of the code of practice of July 2018 under section 45, from memory; the code guides and does not bind.',
});
