import type { Controller, ItemKind, TrackKind } from '../../../case/index.ts';
import { days } from './days.ts';
import { andList, capital, orList } from './lists.ts';

const kinds: Readonly<Record<ItemKind, string>> = {
  'body-worn video': 'body-worn video',
  cctv: 'CCTV',
  '999 call': 'a 999 call',
  interview: 'an interview',
  email: 'an email',
  report: 'a report',
  statement: 'a statement',
  record: 'a record',
  spreadsheet: 'a spreadsheet',
  image: 'an image',
  other: 'a record',
};

const streams: Readonly<Record<TrackKind, string>> = {
  picture: 'the pictures',
  sound: 'the sound',
  text: 'the words',
  metadata: 'the details kept with it',
};

/** Why rights may be restricted under section 45(4), so that the requester can follow it. */
const grounds: Readonly<Record<string, string>> = {
  a: 'To keep from getting in the way of an official or legal inquiry or investigation, or of a case',
  b: 'To keep from harming work to prevent, detect, look into or prosecute crime, or to carry out sentences',
  c: 'To protect public security',
  d: 'To protect national security',
  e: 'To protect the rights and freedoms of other people',
};

/** What is put into the slots of a letter. */
export const letterPhrases = {
  language: 'en-GB',
  draft: 'DRAFT: not signed. Do not send.',
  blank: (what: string): string => `[Write here: ${what}]`,
  day: days.day,
  greeting: (name: string | undefined): string => (name === undefined ? 'Hello,' : `Dear ${name},`),
  behalf: (name: string | undefined): string =>
    `You wrote to us for ${name ?? 'somebody else'}. In this letter, “you” means ${name === undefined ? 'that person' : name}.`,
  signed: ({ by, role, on }: { readonly by: string; readonly role: string; readonly on: string }): readonly string[] => [
    by,
    role,
    `Signed on ${days.day(on)}`,
  ],
  blanks: {
    office: 'the name and address of the office',
    contact: 'an email address or a telephone number',
    signature: 'the name and role of whoever signs',
    purposes: 'what the information is used for, and the law that allows it',
    categories: 'what kinds of information it is',
    recipients: 'who it has been given to, or what kinds of people',
    retention: 'how long it is kept, or how that is decided',
    origin: (number: number): string => `where item ${number} came from`,
    held: 'whether it is held',
    reasons: 'the reasons, in words that are safe for the person to read',
    question: 'what we need to know',
    fee: 'how much the fee is',
    working: 'how the fee was worked out',
    payment: 'how to pay it',
    words: 'these words again, with nothing in them that is held back',
  },
  reach: {
    email: (email: string): string => `Email: ${email}`,
    telephone: (telephone: string): string => `Telephone: ${telephone}`,
    officer: (officer: string): string => `Data protection officer: ${officer}`,
  },
  confirmation: {
    held: 'Yes, we hold information about you.',
    'never held': 'We have checked. We do not hold the information you asked for, and we have never held it.',
    'not found': 'We have made a reasonable search, and we have found no information about you.',
    deleted: 'We do not hold the information you asked for now, because it was deleted before we received your request.',
    lost: 'We should hold the information you asked for, but we cannot find it and we believe it has been lost. We are sorry about this.',
    'not your data':
      'We have looked at what we found, and it is not about you. Your right is to see information about you, so there is nothing for us to give you, and we have not held back anything that is about you.',
  },
  givenIntro: 'With this letter you are getting:',
  item: ({
    number,
    kind,
    madeOn,
    of,
  }: {
    readonly number: number;
    readonly kind: ItemKind;
    readonly madeOn?: string;
    readonly of: readonly TrackKind[];
  }): string => {
    const made = madeOn === undefined ? '' : `, made on ${days.day(madeOn)}`;
    const parts = of.length === 1 && of[0] === 'text' ? '' : ` (${andList(of.map((one) => streams[one]))})`;
    return `Item ${number}: ${kinds[kind]}${made}${parts}`;
  },
  restricted:
    'We have restricted your right to see some of the information about you. We have done so only as far as we think is needed and fair, and we have thought about your rights too.',
  restrictedWhole:
    'We have restricted your right to see the information about you. We have done so only as far as we think is needed and fair, and we have thought about your rights too.',
  reasonsIntro: 'These are our reasons:',
  /** By the paragraph of section 45(4), or privilege as it was before section 45A. */
  ground: (letter: string): string =>
    letter === 'privilege'
      ? 'The information is covered by legal professional privilege'
      : `${grounds[letter] ?? 'As the law allows'} (section 45(4)(${letter}))`,
  groundWith: ({ ground, reasons }: { readonly ground: string; readonly reasons: readonly string[] }): string =>
    [`${ground}.`, ...reasons.map(capital)].join(' '),
  reason: (reason: string): string => `Our reasons: ${reason}`,
  editedIntro: 'For the same reasons, we have changed some of what you are getting:',
  edits: {
    blur: 'some of the pictures are blurred',
    mask: 'some of the pictures are covered',
    'picture withheld': 'some of the pictures are taken out',
    alter: 'some of the voices are changed',
    mute: 'some of the sound is taken out',
    'names out': 'some names are taken out',
    summary: 'some of the words are given as a summary',
    'words withheld': 'some of the words are taken out',
  },
  privilege: (jurisdiction: Controller['jurisdiction']): string =>
    `We have decided to rely on the law that protects legal advice, which is called ${
      jurisdiction === 'scotland' ? 'confidentiality of communications' : 'legal professional privilege'
    } (section 45A). We do not have to give you the information it covers.`,
  privilegeReason: (written: readonly string[]): string =>
    `Our reason: ${
      written.length === 0
        ? 'the information passed in confidence between a lawyer and a client, or was made for a court case.'
        : written.join(' ')
    }`,
  unconfirmed: (class_: string): string => `We neither confirm nor deny that we hold this: ${class_}.`,
  unconfirmedAll: 'We neither confirm nor deny that we hold the information you asked for.',
  sameEitherWay: 'We give this answer whether or not we hold any such thing, so you cannot tell from it that we do, or that we do not.',
  confirmationRestricted: 'We have restricted your right to be told whether we hold it.',
  nothingElse: 'There is nothing else that we can give you.',
  stillOpen:
    'We have not finished our work on your request. We will write to you again as soon as we have, whether or not there is more to give you.',
  late: (lastDay: string): string => `We should have finished by ${days.day(lastDay)}, and we are sorry that we have not.`,
  followsBy: (lastDay: string): string => `We plan to finish by ${days.day(lastDay)}.`,
  otherLaw: {
    part: 'Some of what you asked for has nothing to do with our work on crime, and comes under another law, called the UK GDPR. We will answer that part under that law, so you do not need to ask again.',
    'UK GDPR':
      'The law on police records does not cover what you asked for, but another law does, called the UK GDPR. We will answer you under that law, so you do not need to ask again.',
    'Part 3':
      'The law called the UK GDPR does not cover what you asked for, but the law on police records does. We will answer you under that law, so you do not need to ask again.',
    EIR: 'What you asked for is about the environment, which has a law of its own. We will answer you under that law, so you do not need to ask again.',
    FOIA: 'What you asked for is not about the environment, and comes under the Freedom of Information Act. We will answer you under that law, so you do not need to ask again.',
    'Part 4':
      'What you asked for comes under Part 4 of the Data Protection Act 2018. We will answer you under that Part, so you do not need to ask again.',
  },
  processing: {
    purposes: (text: string): string => `What we use it for, and the law that allows it: ${text}`,
    categories: (text: string): string => `What kinds of information it is: ${text}`,
    recipients: (text: string): string => `Who we have given it to: ${text}`,
    retention: (text: string): string => `How long we keep it: ${text}`,
  },
  originIntro: 'Where it came from:',
  origin: ({ number, source }: { readonly number: number; readonly source: string }): string => `Item ${number}: ${source}`,
  originYou: 'you',
  originOfficial: {
    'police officer': 'a police officer',
    'police staff': 'a member of police staff',
    official: 'a public official',
  },
  otherRights:
    'You can ask us to put right information that is wrong and, in some cases, to delete it or to limit how we use it. To do so, write to us (sections 46 and 47).',
  routes: {
    us: {
      heading: 'Complain to us',
      text: ({ contact }: { readonly contact: string }): string =>
        `If you think we have broken data protection law, you can complain to us at ${contact}. Tell us what is wrong, and what you want us to do. We will tell you within 30 days that we have your complaint, and we will look into it and tell you what we decide. It is often quickest to start with us (section 164A).`,
    },
    check: {
      heading: (regulator: string): string => `Ask the ${regulator} to check`,
      text: ({ regulator }: { readonly regulator: string }): string =>
        `If we have held anything back, you can ask the ${regulator} to check that the law let us do so. It will look at what we did and tell you if it is satisfied, but it cannot tell you what we hold. Write to it at the address below, and send a copy of this letter (section 51).`,
    },
    regulator: {
      heading: (regulator: string): string => `Complain to the ${regulator}`,
      text: ({ regulator }: { readonly regulator: string }): string =>
        `The ${regulator} makes sure that people’s information is used by the rules, and it does not work for us. You can complain to it, free of charge, about what we have done with your information or your request (section 165).`,
    },
    court: {
      heading: 'Go to court',
      text: ({ jurisdiction }: { readonly jurisdiction: Controller['jurisdiction'] }): string =>
        `You can ask a court to order us to keep to the law: ${
          jurisdiction === 'scotland'
            ? 'in Scotland, the Court of Session or the sheriff court'
            : `in ${jurisdiction === 'northern ireland' ? 'Northern Ireland' : 'England and Wales'}, the High Court or a county court`
        }. A court may charge a fee, and you may want to get legal advice first (section 167).`,
    },
  },
  contactAt: (ways: readonly string[]): string => orList(ways),
  fee: ({
    pounds,
    working,
    payment,
  }: {
    readonly pounds: string;
    readonly working: string;
    readonly payment: string;
  }): readonly string[] => [`The fee is ${pounds}.`, `How we worked it out: ${working}`, `How to pay: ${payment}`],
  pounds: (pounds: number): string => `£${pounds.toFixed(2)}`,
  feeTime: 'The time we have to answer starts on the day you pay. If you do not pay, we will not go on with your request.',
  question: (text: string): string => `Our question is: ${text}`,
  clockStops: (askedOn: string): string =>
    `The time we have to answer stopped on ${days.day(askedOn)}, when we asked you this, and starts again when we have your reply.`,
  clockRuns: 'We will go on with your request while we wait for your reply.',
  extension: {
    complexity: 'Your request is complex, so it takes more time to find what you asked for and to decide what we can give you.',
    'complexity and volume': 'Your request is complex, and there is much to go through, so it takes more time to answer.',
    'number of requests': 'You have made a number of requests, so it takes more time to answer them all.',
  },
  acknowledged: (day: string): string => `Thank you for your complaint, which we received on ${days.day(day)}.`,
};

/** Who regulates, by what it has been called, and how to reach it. */
export const letterRegulator = {
  commissioner: 'Information Commissioner',
  commission: 'Information Commission',
  contact: ['Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF', 'Telephone: 0303 123 1113', 'Website: ico.org.uk'],
};
