import { days } from './days.ts';
import { andList, capital } from './lists.ts';

const under = (numbers: readonly string[]): string =>
  andList([...new Set(numbers.map((number) => `regulation ${number.replace(/,.*$/u, '')}`))]);

/** What is said otherwise in the slots of a letter under the Environmental Information Regulations than in one under the Act of 2000. */
export const environmentalPhrases = {
  item: ({ item, out }: { readonly item: string; readonly out: readonly string[] }): string =>
    out.length === 0 ? item : `${item}, with some of it taken out under ${under(out)}`,
  exemption: ({ section, about }: { readonly section: string; readonly about: string }): string => `Regulation ${section}: ${about}.`,
  because: ({ section, reasons }: { readonly section: string; readonly reasons: readonly string[] }): string =>
    [`Regulation ${section}.`, ...reasons.map(capital)].join(' '),
  harm: ({ about }: { readonly about: string }): string => `To make it public would harm ${about}.`,
  harmOfSaying: ({ about }: { readonly about: string }): string => `To say that we hold it, or that we do not, would harm ${about}.`,
  publicInterestIntro:
    'The law tells us to start from the side of giving it to you. For each part of the law in this list, we then weighed what the public gains if it is known against what it gains if it is held back. We found that the second is greater.',
  publicInterestInSayingIntro:
    'The law tells us to start from the side of giving an answer. We then weighed what the public gains if we say whether we hold it against what the public gains if we do not say. We found that the second is greater.',
  unconfirmedUnder: (numbers: readonly string[]): string =>
    `The law lets us give this answer, and this is the part of it that we rely on: regulation ${andList(numbers)}.`,
  ownData:
    'An answer under the law on information about the environment is one that anybody may see. So far as you ask for information about you, that law does not reach it (regulation 5(3)).',
} as const;

/** What only such a letter says. */
export const environmentalOnly = {
  relied: {
    unreasonable: 'In the words of the law your request is “manifestly unreasonable”, and we rely on regulation 12(4)(b).',
    general:
      'In the words of the law your request is “formulated in too general a manner”, and we rely on regulation 12(4)(c). We asked you for more and tried to help you to give it, and we still cannot tell just what you want.',
    notHeld:
      'In the words of the law this is a refusal, since we cannot give what we do not hold. The part of it that we rely on is regulation 12(4)(a).',
  },
  someNotHeld: 'Some of what you asked for we did not hold on the day we received your request (regulation 12(4)(a)).',
  nothingToWeigh:
    'The law asks us to weigh what the public gains if something is known against what it gains if that is held back. Here there is nothing to weigh, as there is nothing that we could give.',
  holder: (who: string): string => `We think that somebody else may hold it (regulation 10): ${who}`,
  advancePayment: (chargedOn: string): readonly string[] => [
    `We ask you to pay before we give you the information (regulation 8). You have 60 working days to do so, counted from ${days.day(chargedOn)}. If you do not pay in that time, we do not have to go on with your request.`,
    'The days from then until you pay do not count towards the time we have to answer you. We have made sure that the fee is a reasonable one. It costs you nothing to look at a public register or list, or to come and read the information where we keep it for that.',
  ],
  charges: (where: string): string => `What we charge, and when we do or do not: ${where}`,
  certified: {
    harm: 'A government minister has certified that it would harm the safety of the country, and the law takes that as settled (regulation 15).',
    publicInterest:
      'A government minister has certified that it would not be in the public interest, and the law takes that as settled (regulation 15).',
  },
  finishing: (who: string): string => `Who is doing the work, and when we think that it will be finished (regulation 14(4)): ${who}`,
  helping: {
    'environmental not held': 'If you think that we have looked for the wrong thing, please ask us and we will help if we can.',
    'manifestly unreasonable':
      'You can ask us for less, or for something else, at any time. We can help you to word a request that we can answer.',
    'too general':
      'You can ask us again at any time. It helps us to find what you want if you tell us a place, a year or a kind of record.',
    'environmental clarification':
      'If you are not sure what to tell us, please ask. We can tell you what records we keep and how they can be searched.',
  },
  otherPart:
    'Some of what you asked for is not about the environment, and comes under the law on freedom of information. We will answer that part under that law, so you do not need to ask again.',
  blanks: {
    finishing: 'who is finishing the work and by when, or that we do not know',
    charges: 'where our charges are set out, and when we make or waive one',
  },
  review: {
    heading: 'Ask us to think again',
    text: ({ contact }: { readonly contact: string }): string =>
      `If you think that we have not kept to this law, you can tell us so and ask us to think again. It is free of charge. Write to us at ${contact} within 40 working days of the day on which you think we went wrong. We will answer as soon as we can, and within 40 working days (regulation 11).`,
  },
  regulator: ({ regulator }: { readonly regulator: string }): string =>
    `The ${regulator} makes sure that public bodies keep to this law, and it does not work for us. You can ask it to decide whether we have dealt with your request as the law says we must, and it can order us to. That is free of charge. If you do not agree with what it decides, you can appeal to a tribunal (sections 50 and 57 of the Freedom of Information Act 2000, as regulation 18 applies them). It will usually want you to have asked us to think again first.`,
  reviewing:
    'We will think again about what we did, and look at all that you have told us. We will tell you what we decide as soon as we can, and at the latest 40 working days after we had your letter (regulation 11).',
  reviewingOther:
    'So far as you wrote about information that is not about the environment, we will look at our answer again, and aim to tell you what we decide within 20 working days, or within 40 if it is complex.',
} as const;
