import type { BlockName, InformationLetterKind, Template } from '../letter-parts.ts';

/** What every letter under the Freedom of Information Act opens with. */
const asked = 'We received your request for information on {received}. We have dealt with it under the law on freedom of information.';

type Blocks = Readonly<Partial<Record<BlockName, Template>>>;

/** Blocks that only letters under the Freedom of Information Act have. */
export const informationBlocks: Blocks = {
  heldBack: {
    heading: 'What we have held back, and why',
    body: ['{heldBack}', '{sections}', '{whySections}', '{publicInterest}'],
  },
  whereItIs: { heading: 'What you can get in another way', body: ['{whereItIs}'] },
  ownData: { heading: 'Information about you', body: ['{ownData}', '{ownDataRoute}'] },
  weighing: { heading: 'What we have still to decide', body: ['{weighing}', '{expected}'] },
  notHeld: { heading: 'What we do not hold', body: ['{notHeld}'] },
  advice: { heading: 'How we can help', body: ['{advice}'] },
};

/** What is said otherwise in these letters than in those about a person's own data. */
const ofTheAct: Blocks = {
  whatYouGet: {
    heading: 'What you are getting',
    body: ['{informationGiven}', 'What we give under this law we would give to anybody who asked for it.'],
  },
  unconfirmed: {
    heading: 'What we cannot confirm or deny',
    body: ['{unconfirmedInformation}', '{whyUnconfirmed}', '{publicInterestInSaying}'],
  },
  restToFollow: { heading: 'What happens next', body: ['{unfinished}'] },
  otherLaw: { heading: 'Information about the environment', body: ['{environmental}'] },
  yourRights: {
    heading: 'If you are not happy with our answer',
    body: ['{review}', '{askRegulator}'],
  },
  closing: {
    body: ['Where this letter names a section, it is a section of the Freedom of Information Act 2000.', 'Yours sincerely', '{signature}'],
  },
};

/** Blocks that each kind of letter under the Freedom of Information Act words for itself. */
export const ofInformation: Readonly<Record<InformationLetterKind, Blocks>> = {
  information: { ...ofTheAct, opening: { body: [asked, '{held}', 'This letter tells you what you are getting.'] } },
  'information in part': {
    ...ofTheAct,
    opening: {
      body: [
        asked,
        '{held}',
        'We are giving you some of it, and we have held some of it back. This letter tells you why, and what you can do if you are not happy with that.',
      ],
    },
  },
  'information refused': {
    ...ofTheAct,
    opening: {
      body: [
        asked,
        '{held}',
        'We have decided that we cannot give it to you. This letter tells you why, and what you can do if you are not happy with that.',
      ],
    },
  },
  'information to follow': { ...ofTheAct, opening: { body: [asked, '{held}', 'This letter tells you what we have decided so far.'] } },
  'public interest': {
    ...ofTheAct,
    opening: { body: [asked, '{held}', 'We need more time to decide about some of it, and we are sorry for the delay.'] },
  },
  'information not held': { ...ofTheAct, opening: { body: [asked, '{notHeld}'] } },
  'information unconfirmed': {
    ...ofTheAct,
    opening: { body: [asked, 'This letter is our answer, and it tells you what you can do if you are not happy with it.'] },
  },
  'own data as information': { ...ofTheAct, opening: { body: [asked, 'This letter tells you how you will get your answer.'] } },
  'over the cost limit': {
    ...ofTheAct,
    opening: { body: [asked, 'We have decided not to go on with it, and we are sorry if this is not the answer you hoped for.'] },
    why: { heading: 'Why', body: ['{relied}', '{held}', '{estimate}'] },
  },
  vexatious: {
    ...ofTheAct,
    opening: { body: [asked, 'We have decided not to go on with it, and we are sorry if this is not the answer you hoped for.'] },
    why: { heading: 'Why', body: ['{relied}'] },
  },
  repeated: {
    ...ofTheAct,
    opening: { body: [asked, 'We have decided not to go on with it, and we are sorry if this is not the answer you hoped for.'] },
    why: { heading: 'Why', body: ['{relied}'] },
  },
  'not yet a request': {
    ...ofTheAct,
    opening: {
      body: [
        'We received your message on {received}. Before we can deal with it under the law on freedom of information, we need a little more.',
      ],
    },
    whatWeNeed: { heading: 'What we need from you', body: ['{lacking}'] },
    whatHappensNext: {
      heading: 'What happens next',
      body: ['Once we have this we will deal with your request, and we will have 20 working days to answer it.'],
    },
  },
  'information clarification': {
    ...ofTheAct,
    opening: { body: [asked, 'We cannot tell from it just what you want, so we need you to tell us more before we can look for it.'] },
    whatWeNeed: { heading: 'What we need to know', body: ['{question}'] },
    whatHappensNext: { heading: 'What happens next', body: ['{startsAgain}'] },
  },
  'fees notice': {
    ...ofTheAct,
    opening: { body: [asked, 'We will go on with it once you have paid a fee.'] },
    whatWeNeed: { heading: 'What to pay, and how', body: ['{fee}', '{feesNotice}'] },
  },
  'environmental information': {
    ...ofTheAct,
    opening: { body: ['We received your request for information on {received}.'] },
    otherLaw: { heading: 'How we will answer it', body: ['{environmental}'] },
  },
  'internal review': {
    ...ofTheAct,
    opening: { body: ['{acknowledged}'] },
    whatHappensNext: { heading: 'What happens next', body: ['{reviewing}'] },
    yourRights: { heading: 'What else you can do', body: ['{askRegulator}'] },
  },
  'information lifted': {
    ...ofTheAct,
    opening: {
      body: [
        'We have looked again at the answer we sent you on {answeredOn}.',
        'There is information that we did not give you then, and that we can give you now.',
      ],
    },
  },
};

const reply = 'Our reply to your request for information';
const yours = 'Your request for information';

/** What a letter under the Freedom of Information Act is headed. */
export const informationTitles: Readonly<Record<InformationLetterKind, string>> = {
  information: reply,
  'information in part': reply,
  'information refused': reply,
  'information to follow': reply,
  'public interest': `${yours}: we need more time`,
  'information not held': reply,
  'information unconfirmed': reply,
  'own data as information': reply,
  'over the cost limit': reply,
  vexatious: reply,
  repeated: reply,
  'not yet a request': 'Your message to us: please tell us more',
  'information clarification': `${yours}: please tell us more`,
  'fees notice': `${yours}: a fee to pay`,
  'environmental information': yours,
  'internal review': 'Your letter about our answer',
  'information lifted': 'More of the information you asked for',
};
