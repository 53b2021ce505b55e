import { duty } from '../../../reasoning/index.ts';
import { since } from '../families.ts';

/** The law that governs is told to somebody who named a law, whichever it was. */
export const sayWhichLaw = duty({
  cite: 'practice/say-which-law',
  title: 'Saying which law it is dealt with under',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/12',
  limbs: { law: 'which law each part of it is dealt with under, and that no new request is needed' },
  words: 'ours',
  does: 'tell',
  inForce: [{ windows: since.information, laidDown: [], contains: ['law'], due: 'without undue delay' }],
});

/** A person who asks for what is held about them is told of any other route to it, and that they need not use it. */
export const tellOfTheOtherRoute = duty({
  cite: 'practice/tell-of-the-other-route',
  title: 'Telling of another route as well',
  source:
    'https://ico.org.uk/for-organisations/law-enforcement/guide-to-le-processing/the-right-of-access-part-3-of-the-dpa-2018/how-do-we-recognise-a-part-3-subject-access-request-sar',
  limbs: { route: 'the other route, what it may give that access does not, and that the request goes on all the same' },
  words: 'ours',
  does: 'tell',
  inForce: [{ windows: since.dataProtection, laidDown: [], contains: ['route'], due: 'without undue delay' }],
});

/** Where a message was made in public, what is personal is answered where nobody else can read it. */
export const answerInPrivate = duty({
  cite: 'practice/answer-in-private',
  title: 'Answering in private what was asked in public',
  source: 'https://caselaw.nationalarchives.gov.uk/ukftt/grc/2022/434',
  limbs: {
    nothing: 'there, nothing personal, and neither that anything is held nor that nothing is',
    address: 'a request for somewhere private to write to',
  },
  words: 'ours',
  does: 'warn',
  inForce: [{ windows: since.information, laidDown: [], contains: ['nothing', 'address'], due: 'continuing' }],
});

/** Somebody who deals with a request made again looks at whether anything has changed, and whether it may be refused. */
export const considerTheRepeat = duty({
  cite: 'practice/consider-the-repeat',
  title: 'Considering a request made again',
  source: 'https://www.legislation.gov.uk/ukpga/2000/36/section/14',
  limbs: {
    since: 'what was answered before, when, and what has changed since',
    refuse: 'whether it may be refused: section 14(2) of the Act of 2000, section 53, or Article 12(5)',
  },
  words: 'ours',
  does: 'review',
  inForce: [{ windows: since.information, laidDown: [], contains: ['since', 'refuse'], due: 'without undue delay' }],
});

/** What is put another way is begun anew: the earlier refusal is no answer to it. */
export const beginAnew = duty({
  cite: 'practice/begin-anew',
  title: 'Beginning a rephrased request anew',
  source: 'https://www.legislation.gov.uk/ukpga/2000/36/section/16',
  limbs: { anew: 'the day it came as the day of receipt, and the earlier request beside it' },
  words: 'ours',
  does: 'record',
  inForce: [{ windows: since.information, laidDown: [], contains: ['anew'], due: 'on receipt' }],
});
