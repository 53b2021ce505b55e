import type { BlockName, EnvironmentalLetterKind, Template } from '../letter-parts.ts';

/** What every letter under the Environmental Information Regulations opens with. */
const asked =
  'We received your request for information on {received}. So far as it is about the environment, we have dealt with it under a law made for that.';
const why = 'This letter tells you why, and what you can do if you are not happy with that.';
const sorry = 'We have decided not to go on with it, and we are sorry if this is not the answer you hoped for.';

type Blocks = Readonly<Partial<Record<BlockName, Template>>>;

/** What is said otherwise in these letters than in those about a person's own data. */
const ofTheRegulations: Blocks = {
  whatYouGet: {
    heading: 'What you are getting',
    body: ['{informationGiven}', 'What we give under this law we would give to anybody who asked for it.'],
  },
  heldBack: {
    heading: 'What we have held back, and why',
    body: ['{heldBack}', '{sections}', '{whySections}', '{publicInterest}', '{finishing}'],
  },
  unconfirmed: {
    heading: 'What we cannot confirm or deny',
    body: ['{unconfirmedInformation}', '{whyUnconfirmed}', '{publicInterestInSaying}'],
  },
  restToFollow: { heading: 'What happens next', body: ['{unfinished}'] },
  otherLaw: { heading: 'What we will answer under another law', body: ['{otherLaw}'] },
  yourRights: { heading: 'If you are not happy with our answer', body: ['{review}', '{askRegulator}'] },
  closing: {
    body: [
      'Where this letter names a regulation, it is one of the Environmental Information Regulations 2004.',
      'Yours sincerely',
      '{signature}',
    ],
  },
};

const opened = (...body: readonly string[]): Blocks => ({ ...ofTheRegulations, opening: { body: [asked, ...body] } });
const refused: Template = { heading: 'Why', body: ['{relied}', '{whySections}', '{publicInterest}'] };

/** Blocks that each kind of letter under the Environmental Information Regulations words for itself. */
export const ofEnvironmental: Readonly<Record<EnvironmentalLetterKind, Blocks>> = {
  'environmental disclosure': opened('{held}', 'This letter tells you what you are getting.'),
  'environmental in part': opened('{held}', `We are giving you some of it, and we have held some of it back. ${why}`),
  'environmental refusal': opened('{held}', `We have decided that we cannot give it to you. ${why}`),
  'environmental to follow': opened('{held}', 'This letter tells you what we have decided so far.'),
  'environmental not held': {
    ...opened('{notHeld}', '{holder}'),
    why: { heading: 'The part of the law that we rely on', body: ['{relied}', '{publicInterest}'] },
  },
  'environmental unconfirmed': opened('This letter is our answer, and it tells you what you can do if you are not happy with it.'),
  'own data as environmental': opened('This letter tells you how you will get your answer.'),
  'manifestly unreasonable': { ...opened(sorry), why: refused },
  'too general': { ...opened(sorry), why: refused },
  'environmental clarification': {
    ...opened('We cannot tell from it just what you want, so we need you to tell us more before we can look for it.'),
    whatWeNeed: { heading: 'What we need to know', body: ['{question}'] },
    whatHappensNext: { heading: 'What happens next', body: ['{startsAgain}'] },
  },
  'environmental charge': {
    ...opened('We will go on with it once you have paid a fee.'),
    whatWeNeed: { heading: 'What to pay, and how', body: ['{fee}', '{charges}'] },
    whatHappensNext: { heading: 'What happens next', body: ['{advancePayment}'] },
  },
  'environmental extension': {
    ...opened('We need more time to answer it, and we are sorry for the delay.'),
    why: {
      heading: 'Why we need more time',
      body: ['{reasons}', 'The law lets us take up to 40 working days for a request like that (regulation 7).'],
    },
    whatHappensNext: { heading: 'What happens next', body: ['We will answer you by {lastDay} at the latest, and sooner if we can.'] },
  },
  'environmental lifted': {
    ...ofTheRegulations,
    opening: {
      body: [
        'We have looked again at the answer we sent you on {answeredOn}.',
        'There is information about the environment that we did not give you then, and that we can give you now.',
      ],
    },
  },
  'not environmental': {
    ...ofTheRegulations,
    opening: { body: ['We received your request for information on {received}.'] },
    otherLaw: { heading: 'How we will answer it', body: ['{otherLaw}'] },
  },
  representations: {
    ...ofTheRegulations,
    opening: { body: ['{acknowledged}'] },
    whatHappensNext: { heading: 'What happens next', body: ['{reviewing}'] },
    yourRights: { heading: 'What else you can do', body: ['{askRegulator}'] },
  },
};

const reply = 'Our reply to your request for information';
const yours = 'Your request for information';

/** What a letter under the Environmental Information Regulations is headed. */
export const environmentalTitles: Readonly<Record<EnvironmentalLetterKind, string>> = {
  'environmental disclosure': reply,
  'environmental in part': reply,
  'environmental refusal': reply,
  'environmental to follow': reply,
  'environmental not held': reply,
  'environmental unconfirmed': reply,
  'own data as environmental': reply,
  'manifestly unreasonable': reply,
  'too general': reply,
  'environmental clarification': `${yours}: please tell us more`,
  'environmental charge': `${yours}: a fee to pay`,
  'environmental extension': `${yours}: we need more time`,
  'environmental lifted': 'More of the information you asked for',
  'not environmental': yours,
  representations: 'Your letter about our answer',
};
