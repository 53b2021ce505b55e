import type { BlockName, LetterKind, Template } from '../letter-parts.ts';
import { environmentalTitles, ofEnvironmental } from './letter-blocks-environmental.ts';
import { informationBlocks, informationTitles, ofInformation } from './letter-blocks-information.ts';
import { ofUkGdpr, ukGdprBlocks, ukGdprTitles } from './letter-blocks-uk-gdpr.ts';

/** What every letter opens with, whatever it is about. */
const asked = 'We received your request for information about you on {received}.';

const given: Template = { heading: 'What you are getting', body: ['{given}'] };

/** Blocks that say the same in every kind of letter. */
const every: Readonly<Partial<Record<BlockName, Template>>> = {
  letterhead: { body: ['{office}', '{date}', 'Our reference: {reference}', '{greeting}'] },
  whatYouGet: given,
  whatIsWithheld: { heading: 'What we have held back, and why', body: ['{restricted}', '{reasons}', '{edited}'] },
  privilege: { heading: 'Legal advice', body: ['{privilege}', '{privilegeReason}'] },
  unconfirmed: { heading: 'What we cannot confirm or deny', body: ['{unconfirmed}'] },
  restToFollow: {
    heading: 'What happens next',
    body: [
      'We have not finished our work on your request. We will write to you again as soon as we have, whether or not there is more to give you.',
      '{late}',
    ],
  },
  otherLaw: { heading: 'What we will answer under another law', body: ['{otherLaw}'] },
  limits: {
    heading: 'What your right covers',
    body: [
      'Your right is to see information about you. Our records may also hold information about other people or other things, which is not part of what we send.',
      'Your right does not reach what a court decides in a criminal case, or papers made by the court or for it. If you want those, please ask the court (section 43).',
    ],
  },
  aboutYourData: {
    heading: 'More about the information we hold',
    body: ['{purposes}', '{categories}', '{recipients}', '{retention}', '{origin}', '{otherRights}'],
  },
  yourRights: {
    heading: 'If you do not agree with us',
    body: ['You can do any of these things, in any order.', '{complainToUs}', '{check}', '{complainToRegulator}', '{court}'],
  },
  contact: { heading: 'How to reach us', body: ['If anything in this letter is not clear, please ask us.', '{contact}'] },
  closing: {
    body: ['Where this letter names a section, it is a section of the Data Protection Act 2018.', 'Yours sincerely', '{signature}'],
  },
  ...informationBlocks,
  ...ukGdprBlocks,
};

/** Blocks that each kind of letter words for itself. */
const ofKind: Readonly<Record<LetterKind, Readonly<Partial<Record<BlockName, Template>>>>> = {
  ...ofInformation,
  ...ofEnvironmental,
  ...ofUkGdpr,
  disclosure: {
    opening: { body: [asked, '{confirmation}', 'This letter tells you what you are getting and what it means.'] },
  },
  partial: {
    opening: {
      body: [
        asked,
        '{confirmation}',
        'We are giving you some of it, and we have held some of it back. This letter tells you why, and what you can do if you do not agree.',
      ],
    },
  },
  withheld: {
    opening: {
      body: [
        asked,
        '{confirmation}',
        'There is no information that we can give you. This letter tells you more, and what you can do if you do not agree.',
      ],
    },
  },
  privilege: {
    opening: {
      body: [
        asked,
        '{confirmation}',
        'The law lets us hold back what has to do with legal advice. This letter tells you more, and what you can do if you do not agree.',
      ],
    },
  },
  'rest to follow': {
    opening: {
      body: [asked, '{confirmation}', 'This letter tells you what we have decided so far.'],
    },
  },
  lifted: {
    opening: {
      body: [
        'We have looked again at the reply we sent you on {answeredOn}.',
        'There is information about you that we did not give you then, and that we can give you now.',
      ],
    },
    whatYouGet: { heading: 'What you are getting now', body: ['{given}'] },
    limits: {
      heading: 'What your right covers',
      body: [
        'Your right is to see information about you. Our records may also hold information about other people or other things, which is not part of what we send.',
        '{courtPapers}',
      ],
    },
  },
  refusal: {
    opening: { body: [asked, 'We have decided not to act on it, and we are sorry if this is not the answer you hoped for.'] },
    why: {
      heading: 'Why',
      body: [
        'The law lets us refuse a request that is clearly without basis, or that asks far too much. In its own words, that is one that is “manifestly unfounded or excessive” (section 53).',
        '{reasons}',
      ],
    },
    whatHappensNext: {
      heading: 'What you can do now',
      body: ['You can ask us again at any time. It helps us to find what you want if you tell us a date, a place or an event.'],
    },
  },
  fee: {
    opening: { body: [asked, 'We will deal with it once you have paid a fee.'] },
    why: {
      heading: 'Why there is a fee',
      body: [
        'Most requests are free, but the law lets us charge for one that is clearly without basis, or that asks far too much. In its own words, that is one that is “manifestly unfounded or excessive” (section 53).',
        '{reasons}',
      ],
    },
    whatWeNeed: { heading: 'What to pay, and how', body: ['{fee}', '{feeTime}'] },
  },
  identity: {
    opening: { body: [asked, 'Before we can deal with it, we need to be sure that we know who you are.'] },
    why: {
      heading: 'Why we ask',
      body: ['We must not give one person’s information to somebody else, and from what we have we cannot yet be sure who is asking.'],
    },
    whatWeNeed: {
      heading: 'What we need from you',
      body: [
        'Please send us a copy of one of these, with your name on it:',
        '- a passport',
        '- a driving licence',
        '- a letter to you from a bank, a council or a government office',
        'If you have none of these, please tell us and we will find another way. You may cover up anything we do not need, as we will use the copy only to check who you are.',
      ],
    },
    whatHappensNext: {
      heading: 'What happens next',
      body: [
        'We will deal with your request once we know who you are. The time we have to answer runs from the day we get what we have asked for.',
      ],
    },
  },
  authority: {
    opening: {
      body: [
        'We received your request on {received}. Before we can deal with it, we need to see that you may act for the person you wrote about.',
      ],
    },
    why: {
      heading: 'Why we ask',
      body: [
        'The right to see information belongs to the person it is about. We can reply to somebody else only if that person, or the law, says so.',
      ],
    },
    whatWeNeed: {
      heading: 'What we need from you',
      body: [
        'Please send us one of these:',
        '- a letter signed by the person, which says that you may ask for them',
        '- a court order, a power of attorney or another paper that lets you act for them',
        '- if the person is your child, something that shows you are their parent or look after them by law',
      ],
    },
    whatHappensNext: { heading: 'What happens next', body: ['We will deal with the request once we have this.'] },
  },
  clarification: {
    opening: { body: [asked, 'We need you to tell us a little more, so that we can find the right information.'] },
    whatWeNeed: { heading: 'What we need to know', body: ['{question}'] },
    whatHappensNext: {
      heading: 'What happens next',
      body: [
        '{clockStops}',
        'If you cannot tell us more, or do not want to, please say so. We will then make a reasonable search with what you have told us.',
      ],
    },
  },
  extension: {
    opening: { body: [asked, 'We need more time to answer it, and we are sorry for the delay.'] },
    why: { heading: 'Why we need more time', body: ['{reasons}'] },
    whatHappensNext: {
      heading: 'What happens next',
      body: ['We will answer you by {lastDay} at the latest, and we will send you what we can before then.'],
    },
  },
  'never held': { opening: { body: [asked, '{confirmation}'] } },
  'not found': {
    opening: { body: [asked, '{confirmation}'] },
    whatHappensNext: {
      heading: 'What you can do now',
      body: ['If you can tell us more about where to look, such as a date, a place or a crime number, please do, and we will look again.'],
    },
  },
  deleted: { opening: { body: [asked, '{confirmation}'] } },
  lost: { opening: { body: [asked, '{confirmation}'] } },
  'not your data': { opening: { body: [asked, '{confirmation}'] } },
  'neither confirm nor deny': {
    opening: { body: [asked, 'This letter is our answer, and it tells you what you can do if you do not agree with it.'] },
  },
  'routed elsewhere': {
    opening: { body: [asked] },
    otherLaw: { heading: 'How we will answer it', body: ['{otherLaw}'] },
  },
  complaint: {
    opening: { body: ['{acknowledged}'] },
    whatHappensNext: {
      heading: 'What happens next',
      body: [
        'We will look into what you have told us, and we may ask you for more. We will keep you up to date, and we will tell you what we decide as soon as we can.',
      ],
    },
    yourRights: {
      heading: 'What else you can do',
      body: ['You do not have to wait for us before you do one of these things.', '{complainToRegulator}', '{court}'],
    },
  },
};

/** What a letter is headed. */
const reply = 'Our reply to your request for information about you';
const yours = 'Your request for information about you';
const titles: Readonly<Record<LetterKind, string>> = {
  ...informationTitles,
  ...environmentalTitles,
  ...ukGdprTitles,
  disclosure: reply,
  partial: reply,
  withheld: reply,
  privilege: reply,
  'rest to follow': reply,
  lifted: 'More information about you',
  refusal: reply,
  fee: `${yours}: a fee to pay`,
  identity: `${yours}: we need to know who you are`,
  authority: `${yours}: we need to see that you may act`,
  clarification: `${yours}: please tell us more`,
  extension: `${yours}: we need more time`,
  'never held': reply,
  'not found': reply,
  deleted: reply,
  lost: reply,
  'not your data': reply,
  'neither confirm nor deny': reply,
  'routed elsewhere': yours,
  complaint: 'Your complaint',
};

/** The blocks of every letter, as they stand until a controller puts its own in their place. */
export const letterBlocks = { titles, every, ofKind };
