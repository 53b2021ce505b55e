import type { BlockName, Template, UkGdprLetterKind } from '../letter-parts.ts';

const asked = 'We received your request for information about you on {received}.';

type Blocks = Readonly<Partial<Record<BlockName, Template>>>;

/** Blocks that only letters under the UK GDPR have. */
export const ukGdprBlocks: Blocks = {
  otherGiven: { heading: 'What you are getting', body: ['{otherGiven}', '{otherNoneGiven}'] },
  otherWithheld: { heading: 'What we have held back, and why', body: ['{notGiven}', '{otherReasons}', '{otherEdited}'] },
  otherUnconfirmed: { heading: 'What we cannot confirm or deny', body: ['{otherUnconfirmed}', '{otherReasons}'] },
  otherAbout: {
    heading: 'More about the information we hold',
    body: [
      '{otherPurposes}',
      '{otherCategories}',
      '{otherRecipients}',
      '{otherRetention}',
      '{otherOrigin}',
      '{automated}',
      '{transfers}',
      '{objection}',
    ],
  },
};

const restToFollow: Template = { heading: 'What happens next', body: ['{stillOpen}'] };
const closing: Template = {
  body: [
    'Where this letter names a section or a schedule, it is one of the Data Protection Act 2018. An article is one of the UK GDPR.',
    'Yours sincerely',
    '{signature}',
  ],
};

/** Blocks that each kind of letter under the UK GDPR words for itself. */
export const ofUkGdpr: Readonly<Record<UkGdprLetterKind, Blocks>> = {
  'two laws': {
    opening: {
      body: [
        asked,
        '{confirmation}',
        'Two laws give you a right to it. One is for our work on crime, and the other is for the rest of our work. This letter answers you under each of them, one after the other.',
      ],
    },
    whatYouGet: { heading: 'Our work on crime: what you are getting', body: ['{given}', '{noneGiven}'] },
    whatIsWithheld: { heading: 'Our work on crime: what we have held back, and why', body: ['{restricted}', '{reasons}', '{edited}'] },
    privilege: { heading: 'Our work on crime: legal advice', body: ['{privilege}', '{privilegeReason}'] },
    aboutYourData: {
      heading: 'Our work on crime: more about the information we hold',
      body: ['{purposes}', '{categories}', '{recipients}', '{retention}', '{origin}', '{otherRights}'],
    },
    otherGiven: {
      heading: 'The rest of our work: what you are getting',
      body: ['{otherConfirmation}', '{otherGiven}', '{otherNoneGiven}'],
    },
    otherWithheld: {
      heading: 'The rest of our work: what we have held back, and why',
      body: ['{notGiven}', '{otherReasons}', '{otherEdited}'],
    },
    otherUnconfirmed: { heading: 'The rest of our work: what we cannot confirm or deny', body: ['{otherUnconfirmed}'] },
    otherAbout: { heading: 'The rest of our work: more about the information we hold', body: ukGdprBlocks.otherAbout?.body ?? [] },
    restToFollow,
    closing,
  },
  'uk gdpr reply': {
    opening: { body: [asked, '{otherConfirmation}', 'This letter tells you more, and what you can do if you do not agree with us.'] },
    otherUnconfirmed: { heading: 'What we cannot confirm or deny', body: ['{otherUnconfirmed}'] },
    restToFollow,
    limits: {
      heading: 'What your right covers',
      body: [
        'Your right is to see information about you. Our records may also hold information about other people or other things, which is not part of what we send.',
        '{courtPapers}',
      ],
    },
    closing,
  },
  'uk gdpr refusal': {
    opening: { body: [asked, 'We have decided not to act on it, and we are sorry if this is not the answer you hoped for.'] },
    why: {
      heading: 'Why',
      body: [
        'The law lets us refuse a request that is clearly without basis, or that asks far too much. In its own words, that is one that is “manifestly unfounded or excessive” (Article 12(5)).',
        '{otherReasons}',
      ],
    },
    whatHappensNext: {
      heading: 'What you can do now',
      body: ['You can ask us again at any time. It helps us to find what you want if you tell us a date, a place or an event.'],
    },
    closing,
  },
  'uk gdpr fee': {
    opening: { body: [asked, 'We will deal with it once you have paid a fee.'] },
    why: {
      heading: 'Why there is a fee',
      body: [
        'Most requests are free, but the law lets us charge for one that is clearly without basis, or that asks far too much. In its own words, that is one that is “manifestly unfounded or excessive” (Article 12(5)).',
        '{otherReasons}',
      ],
    },
    whatWeNeed: { heading: 'What to pay, and how', body: ['{fee}', '{feeTime}'] },
    closing,
  },
  'uk gdpr unconfirmed': {
    opening: { body: [asked, 'This letter is our answer, and it tells you what you can do if you do not agree with it.'] },
    closing,
  },
  'uk gdpr extension': {
    opening: {
      body: [
        asked,
        'Two laws may cover a request like yours: the law on police records, and a law called the UK GDPR. Under the UK GDPR we need more time, and we are sorry for the delay.',
      ],
    },
    why: { heading: 'Why we need more time', body: ['{reasons}'] },
    whatHappensNext: {
      heading: 'What happens next',
      body: [
        'Under the UK GDPR we may take two months more than the usual one, and we will send you what we can before then (Article 12(3)).',
        'The law on police records gives us no more time, so under that law we will answer you by {lastDay} at the latest.',
        'We would send you this letter whatever we hold, so you cannot tell from it that we hold anything under either law.',
      ],
    },
    closing,
  },
};

const reply = 'Our reply to your request for information about you';

/** What a letter under the UK GDPR is headed. */
export const ukGdprTitles: Readonly<Record<UkGdprLetterKind, string>> = {
  'two laws': reply,
  'uk gdpr reply': reply,
  'uk gdpr refusal': reply,
  'uk gdpr fee': 'Your request for information about you: a fee to pay',
  'uk gdpr unconfirmed': reply,
  'uk gdpr extension': 'Your request for information about you: we need more time',
};
