import { capital } from './lists.ts';

/**
 * Exemptions whose name does no harm: what they are is the reason for relying on them. Of the others only what a named person wrote is
 * said, since to name them may itself do the harm they are there to prevent.
 */
const grounds = {
  'uk-gdpr/article-15/4': 'To give you a copy would harm the rights of somebody else (Article 15(4))',
  'dpa-2018/section-24/5/a':
    'It is in papers that are in no order, and your request does not say enough about it for us to find it (section 24(5))',
  'dpa-2018/section-24/5/b':
    'It is in papers that are in no order, and to find it would cost more than the most that the law asks us to spend (section 24(5))',
  'dpa-2018/section-24/6':
    'It could only be in papers that are in no order, and to look would cost more than the most that the law asks us to spend (section 24(6))',
  'dpa-2018/schedule-2/paragraph-14/1': 'It is about who should be made a judge (schedule 2, paragraph 14(1))',
  'dpa-2018/schedule-2/paragraph-15/1': 'It is about who should be given an honour (schedule 2, paragraph 15(1))',
  'dpa-2018/schedule-2/paragraph-15/2': 'It is about who should be given a post by the Crown (schedule 2, paragraph 15(2))',
  'dpa-2018/schedule-2/paragraph-16':
    'It has to do with somebody else as well as you, and we do not think it would be reasonable to give it to you (schedule 2, paragraph 16)',
  'dpa-2018/schedule-2/paragraph-19':
    'It passed in confidence between a lawyer and a client, or was made for a court case (schedule 2, paragraph 19)',
  'dpa-2018/schedule-2/paragraph-24': 'It is a reference that was given, or will be given, in confidence (schedule 2, paragraph 24)',
  'dpa-2018/schedule-2/paragraph-25/1': 'It is what you wrote in an exam (schedule 2, paragraph 25)',
  'dpa-2018/schedule-2/paragraph-27': 'It is used for research or to work out figures (schedule 2, paragraph 27)',
  'dpa-2018/schedule-2/paragraph-28': 'It is kept as a record for the future (schedule 2, paragraph 28)',
};

/** What is put into the slots of a letter under the UK GDPR. */
export const ukGdprPhrases = {
  grounds,
  groundWith: ({ ground, reasons }: { readonly ground: string; readonly reasons: readonly string[] }): string =>
    [`${ground}.`, ...reasons.map(capital)].join(' '),
  confirmation: {
    alone: 'Yes, we hold information about you.',
    beside: 'We hold information about you in records of the rest of our work too.',
  },
  noneGiven: 'There is no information from this work that we can give you.',
  noneGivenAlone: 'There is no information that we can give you.',
  notGiven: {
    some: 'The law says that we do not have to give you some of the information about you, and we have relied on that.',
    whole: 'The law says that we do not have to give you the information about you, and we have relied on that.',
  },
  reasonsIntro: 'These are our reasons:',
  unconfirmed: (class_: string): string => `We neither confirm nor deny that we hold this: ${class_}.`,
  unconfirmedAll: 'We neither confirm nor deny that we hold the information you asked for.',
  unconfirmedRest: 'We neither confirm nor deny that we hold any information about you for the rest of our work.',
  sameEitherWay: 'We give this answer whether or not we hold any such thing, so you cannot tell from it that we do, or that we do not.',
  automated: (text: string): string => `Decisions made by a computer alone: ${text}`,
  transfers: (text: string): string => `If it goes to another country: ${text}`,
  objection:
    'You can ask us to put right information that is wrong and, in some cases, to delete it or to limit how we use it. You can also object to how we use it. To do so, write to us (Articles 16 to 21).',
  courtPapers:
    'Your right does not reach what a court decides in a criminal case, or papers made by the court or for it. If you want those, please ask the court (section 43).',
  check: ({ regulator }: { readonly regulator: string }): string =>
    `If we have held anything back that comes from our work on crime, you can ask the ${regulator} to check that the law let us do so. It will look at what we did and tell you if it is satisfied, but it cannot tell you what we hold. Write to it at the address below, and send a copy of this letter (section 51).`,
  blanks: {
    automated: 'if any decision about the person is made by a computer alone, and how',
    transfers: 'if any of it goes abroad, and what keeps it safe there',
  },
};
