import { duty } from '../../../reasoning/index.ts';
import { since } from '../families.ts';

/** No more is asked for than would show who is asking. Time runs from when it comes. */
export const askWhoTheyAre = duty({
  cite: 'practice/ask-who-they-are',
  title: 'Asking who is asking',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/52',
  limbs: {
    needed: 'only what is needed to be satisfied of who they are, and why there is a doubt',
    time: 'that time runs from the day it comes',
  },
  words: 'ours',
  does: 'ask',
  inForce: [{ windows: since.dataProtection, laidDown: [], contains: ['needed', 'time'], due: 'without undue delay' }],
});

/** Nobody is answered for another until they show that they may act. */
export const askForAuthority = duty({
  cite: 'practice/ask-for-authority',
  title: 'Asking for authority to act',
  source: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/',
  limbs: {
    authority: 'evidence that they may act for the person, whom it is about',
    why: 'that nothing can be given, or confirmed, until it comes',
  },
  words: 'ours',
  does: 'ask',
  inForce: [{ windows: since.dataProtection, laidDown: [], contains: ['authority', 'why'], due: 'without undue delay' }],
});

/** Whoever holds data for another, or jointly, passes on what comes for them at once. */
export const passItOn = duty({
  cite: 'practice/pass-it-on',
  title: 'Passing a message to the controller',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/section/59',
  limbs: { pass: 'the message, the day it came, and help to answer it' },
  words: 'ours',
  does: 'route',
  inForce: [{ windows: since.dataProtection, laidDown: [], contains: ['pass'], due: 'without undue delay' }],
  unsure: 'How soon is not laid down: it is passed on at once, since the time may already be running.',
});

/** Where each of several controllers must answer, the others are told, so that one answer is not given twice or not at all. */
export const tellTheOtherController = duty({
  cite: 'practice/tell-the-other-controller',
  title: 'Telling the other joint controller',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/26',
  limbs: { tell: 'that the request came, and which of them will answer' },
  words: 'ours',
  does: 'route',
  inForce: [{ windows: since.dataProtection, laidDown: [], contains: ['tell'], due: 'without undue delay' }],
});
