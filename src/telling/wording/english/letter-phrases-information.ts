import { days } from './days.ts';
import { andList, capital } from './lists.ts';

/** What a message may lack to be a request for information. */
const lacking = {
  'foi.request.inWriting': 'your request in writing, such as an email or a letter',
  'foi.request.named': 'your name',
  'foi.request.addressed': 'an address we can write to, which can be an email address',
  'foi.request.describes': 'what it is that you want to know, so that we can look for it',
} as const;

/** What is put into the slots of a letter under the Freedom of Information Act. */
export const informationPhrases = {
  held: 'Yes, we hold information that you asked for.',
  item: ({ item, out }: { readonly item: string; readonly out: readonly string[] }): string =>
    out.length === 0
      ? item
      : `${item}, with some of it taken out under ${andList([...new Set(out.map((section) => `section ${section.replace(/,.*$/u, '')}`))])}`,
  givenIntro: 'With this letter you are getting:',
  notHeld: {
    'never held': 'We have checked. We do not hold the information you asked for, and we have never held it.',
    'not found': 'We have made a search for the information you asked for. We have not found any, and we do not think that we hold it.',
    'deleted before the request':
      'We do not hold the information you asked for now, because it was deleted before we received your request.',
    lost: 'We should hold the information you asked for, but we cannot find it and we believe it has been lost. We are sorry about this.',
    'not their data': 'We have checked. We did not hold the information you asked for on the day we received your request.',
    'their own data':
      'What you asked for is information about yourself. The law on the environment does not cover that, but data protection law does.',
    some: 'Some of what you asked for we did not hold on the day we received your request.',
  },
  exempted: {
    some: 'The law lets us hold some information back, and we have relied on it for some of what you asked for.',
    whole: 'The law lets us hold some information back, and we have relied on it for what you asked for.',
  },
  exemptionsIntro: 'These are the parts of the law that we rely on:',
  exemption: ({ section, about }: { readonly section: string; readonly about: string }): string => `Section ${section}: ${about}.`,
  whyIntro: 'This is why each of them applies:',
  whyIntroSaying: 'This is why:',
  because: ({ section, reasons }: { readonly section: string; readonly reasons: readonly string[] }): string =>
    [`Section ${section}.`, ...reasons.map(capital)].join(' '),
  harm: ({ about, likely }: { readonly about: string; readonly likely: string }): string => `To make it public ${likely} harm ${about}.`,
  harmOfSaying: ({ about, likely }: { readonly about: string; readonly likely: string }): string =>
    `To say that we hold it, or that we do not, ${likely} harm ${about}.`,
  likelihood: { would: 'would', 'would be likely': 'would be likely to', either: 'would, or would be likely to,' },
  publicInterestIntro:
    'For each part of the law in this list, we weighed what the public gains if it is known against what the public gains if it is held back. We found that the second is greater.',
  publicInterestInSayingIntro:
    'We weighed what the public gains if we say whether we hold it against what the public gains if we do not say. We found that the second is greater.',
  sameReasons: 'The reasons we give above are our reasons for this too.',
  where: (where: string): string => `We do not send you what you can get in another way. This is where it is: ${where}`,
  unconfirmed: (class_: string): string => `We neither confirm nor deny that we hold this: ${class_}.`,
  unconfirmedAll: 'We neither confirm nor deny that we hold the information you asked for.',
  unconfirmedUnder: (sections: readonly string[]): string =>
    `The law lets us give this answer, and this is the part of it that we rely on: section ${andList(sections)}.`,
  sameEitherWay: 'We give this answer whether or not we hold any such thing, so you cannot tell from it that we do, or that we do not.',
  ownData:
    'An answer under the law on freedom of information is one that anybody may see. So far as you ask for information about you, we neither confirm nor deny under that law that we hold any. The part of the law that we rely on for this is section 40(5A).',
  ownDataRoute:
    'You have a right of your own to see information about you, under the law on data protection. We are dealing with that part as a request under that law, so you do not need to ask again. We have one month to answer it from the day we received it.',
  weighing:
    'Some of what you asked for comes under the parts of the law in this list, for the reasons it gives. For each, we must still weigh what the public gains if it is known against what the public gains if it is held back. We have not yet decided that.',
  expected: (day: string): string => `We think that we will have decided by ${day}, and we will write to you again then.`,
  unfinished: {
    weighing: 'We will write to you again as soon as we have decided about the rest.',
    open: ({ lastDay, late }: { readonly lastDay: string | undefined; readonly late: boolean }): string =>
      [
        'We have not finished our work on your request. We will write to you again as soon as we have, whether or not there is more to give you.',
        ...(lastDay === undefined
          ? []
          : [
              late
                ? `We should have finished by ${days.day(lastDay)}, and we are sorry that we have not.`
                : `We plan to finish by ${days.day(lastDay)}.`,
            ]),
      ].join(' '),
  },
  relied: {
    cost: 'We have worked out what it would cost to answer you. It is more than the most that the law asks us to spend on one request, so we rely on section 12.',
    confirming:
      'We have worked out what it would cost only to find out whether we hold what you asked for. It is more than the most that the law asks us to spend on one request, so we rely on section 12, and we cannot tell you whether we hold it.',
    vexatious:
      'In the words of the law your request is “vexatious”, and we rely on section 14(1). That is about the request, and not about you.',
    repeated:
      'We have answered the same request from you before, or one much like it, and not enough time has gone by since. We rely on section 14(2).',
  },
  estimate: (words: string): string => `How we worked it out: ${words}`,
  helping: {
    'not held':
      'If you think that we have looked for the wrong thing, or that somebody else may hold it, please ask us and we will help if we can.',
    cost: 'You can ask again for less, such as fewer years, one place or one kind of record. We can help you to do that before you send us a new request.',
    refused: 'You can ask us for something else at any time, and we can help you to word a request that we can answer.',
    asking: 'If you are not sure what to tell us, please ask. We can tell you what records we keep and how they can be searched.',
  },
  lackingIntro: 'Please send us:',
  lacking,
  startsAgain:
    'We do not have to go on until we have your reply. From the day it comes we will have 20 working days to answer you, counted from the start.',
  feesNotice: (chargedOn: string): string =>
    `You have three months to pay, which began on ${days.day(chargedOn)}. If you do not pay in that time, we will not go on with your request (section 9).`,
  environmental: {
    all: 'What you asked for is about the environment, which has a law of its own. We will answer you under that law, so you do not need to ask again.',
    part: 'Some of what you asked for is about the environment, which has a law of its own. We will answer that part under that law, so you do not need to ask again.',
  },
  reviewAsked: (day: string): string => `Thank you for your letter about our answer, which we received on ${days.day(day)}.`,
  reviewing: {
    text: 'We will look at our answer again, and at everything that you have told us. Somebody who did not decide it the first time will do so, where we can arrange that. We aim to tell you what we decide within 20 working days, and if it is complex within 40.',
    environmental:
      'So far as you wrote about information on the environment, we will answer you within 40 working days at the latest (regulation 11 of the Environmental Information Regulations 2004).',
  },
  blanks: {
    where: 'where to find it, so that the person can find all of it',
    expected: 'the day by which you think you will have decided',
    smaller: 'what smaller request would fit within the limit, or that none would',
    publicInterest: 'why the public interest is in holding it back, in words that are safe to make public',
  },
  routes: {
    review: {
      heading: 'Ask us to look again',
      text: ({ contact }: { readonly contact: string }): string =>
        `You can ask us to look at our answer again, within 40 working days of the day you get it. Write to us at ${contact}, and tell us what you think is wrong. Somebody else will look at it where we can arrange that, and we will aim to write to you within 20 working days.`,
      none: 'We have no procedure of our own for complaints about how we deal with requests.',
    },
    regulator: {
      heading: (regulator: string): string => `Ask the ${regulator} to decide`,
      text: ({ regulator, review }: { readonly regulator: string; readonly review: boolean }): string =>
        [
          `The ${regulator} makes sure that public bodies keep to this law, and it does not work for us. You can ask it to decide whether we have dealt with your request as the law says we must, and it is free of charge (section 50).`,
          ...(review ? ['It will usually want you to have asked us to look again first.'] : []),
        ].join(' '),
    },
  },
};
