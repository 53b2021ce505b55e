import { duty } from '../../../reasoning/index.ts';
import { since } from '../families.ts';

const dpa = 'https://www.legislation.gov.uk/ukpga/2018/12/section/52';
const foia = 'https://www.legislation.gov.uk/ukpga/2000/36/section/10';
const noEnactment = 'No enactment asks that it be acknowledged. To do so, and to say when an answer is due, is good practice.';

/** What somebody who uses a right over their own data is told first. */
export const acknowledgeRequest = duty({
  cite: 'practice/acknowledge-request',
  title: 'Acknowledging a request about own data',
  source: dpa,
  limbs: {
    received: 'that it was received, and on which day',
    right: 'which right it is dealt with under, and under which law',
    day: 'the day by which an answer is due',
    wanted: 'anything that is wanted first, and why: who they are, authority to act, or what they are looking for',
  },
  words: 'ours',
  does: 'acknowledge',
  inForce: [
    {
      windows: since.dataProtection,
      laidDown: [],
      contains: ['received', 'right', 'day', 'wanted'],
      due: 'without undue delay',
    },
  ],
  unsure: noEnactment,
});

/** What somebody who asks for information is told first. */
export const acknowledgeInformationRequest = duty({
  cite: 'practice/acknowledge-information-request',
  title: 'Acknowledging a request for information',
  source: foia,
  limbs: {
    received: 'that it was received, and on which day',
    law: 'which law on information it is dealt with under',
    day: 'the day by which an answer is due',
  },
  words: 'ours',
  does: 'acknowledge',
  inForce: [{ windows: since.information, laidDown: [], contains: ['received', 'law', 'day'], due: 'without undue delay' }],
  unsure: noEnactment,
});

/** What somebody whose request is not yet one is told, so that it can become one. */
export const sayWhatIsMissing = duty({
  cite: 'practice/say-what-is-missing',
  title: 'Saying what a request for information still needs',
  source: 'https://www.legislation.gov.uk/ukpga/2000/36/section/8',
  limbs: {
    missing: 'what it still needs: to be in writing, a name and an address, or what is wanted',
    time: 'that time runs from when it has them',
  },
  words: 'ours',
  does: 'acknowledge',
  inForce: [{ windows: since.information, laidDown: [], contains: ['missing', 'time'], due: 'without undue delay' }],
});

/** What an insurer who asks under the memorandum is told first. */
export const acknowledgeMemorandum = duty({
  cite: 'practice/acknowledge-memorandum',
  title: 'Acknowledging a request under the memorandum',
  source: 'https://www.abi.org.uk/',
  limbs: {
    received: 'that it was received, and what the memorandum asks of whoever uses it',
    right: 'that nothing is owed under it, and that the person insured may use their own right of access',
  },
  words: 'ours',
  does: 'acknowledge',
  inForce: [{ windows: since.information, laidDown: [], contains: ['received', 'right'], due: 'without undue delay' }],
  confidence: 'low',
  unsure: 'The memorandum is known from general knowledge; what it asks, its fees and its times were not read.',
});

/** What somebody who complains, where no enactment lays down how, is told first. */
export const acknowledgeOtherComplaint = duty({
  cite: 'practice/acknowledge-complaint',
  title: 'Acknowledging a complaint or a request for review',
  source: 'https://www.legislation.gov.uk/ukpga/2000/36/section/17',
  limbs: {
    received: 'that it was received, and on which day',
    looked: 'who will look at it again, and by when',
    regulator: 'that they may go to the regulator afterwards',
  },
  words: 'ours',
  does: 'acknowledge',
  inForce: [{ windows: since.information, laidDown: [], contains: ['received', 'looked', 'regulator'], due: 'without undue delay' }],
  unsure: noEnactment,
});

/** What somebody is told whose message is for another office. */
export const tellWhereToGo = duty({
  cite: 'practice/tell-where-to-go',
  title: 'Telling the sender where to go',
  source: 'https://www.legislation.gov.uk/ukpga/2000/36/section/16',
  limbs: {
    route: 'which route is made for it, where it is, and how to use it',
    rights: 'that it takes away no right: they may ask for their own data, or ask for the information all the same',
  },
  words: 'ours',
  does: 'acknowledge',
  inForce: [{ windows: since.information, laidDown: [], contains: ['route', 'rights'], due: 'without undue delay' }],
});

/** What somebody is told whose request another controller must answer. */
export const tellWhoMustAnswer = duty({
  cite: 'practice/tell-who-must-answer',
  title: 'Telling the sender who must answer',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/59',
  limbs: {
    controller: 'who the controller is, and that the request has been passed on, and on which day',
    time: 'that the controller answers, in a time of its own',
  },
  words: 'ours',
  does: 'acknowledge',
  inForce: [{ windows: since.dataProtection, laidDown: [], contains: ['controller', 'time'], due: 'without undue delay' }],
});

/** What somebody is told whose message is none of this. */
export const answerInTheOrdinaryCourse = duty({
  cite: 'practice/answer-in-the-ordinary-course',
  title: 'Answering in the ordinary course',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12',
  limbs: { who: 'who deals with it' },
  words: 'ours',
  does: 'acknowledge',
  inForce: [{ windows: since.information, laidDown: [], contains: ['who'], due: 'without undue delay' }],
});
