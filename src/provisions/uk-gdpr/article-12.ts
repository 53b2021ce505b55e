import { duty } from '../../reasoning/index.ts';

const source = 'https://www.legislation.gov.uk/eur/2016/679/article/12';

/** How an answer is given: clear, in writing or by other means, free, and with help to use the right. */
export const formOfAnswer = duty({
  cite: 'uk-gdpr/article-12',
  title: 'Form, cost and help',
  source,
  limbs: {
    '12(1)': 'in a concise, transparent, intelligible and easily accessible form, using clear and plain language',
    '12(1) writing': 'The information shall be provided in writing, or by other means, including, where appropriate, by electronic means',
    '12(1) orally':
      'When requested by the data subject, the information may be provided orally, provided that the identity of the data subject is proven by other means',
    '12(2)': 'The controller shall facilitate the exercise of data subject rights',
    '12(5)': 'shall be provided free of charge',
  },
  does: 'answer',
  inForce: [
    {
      windows: { decision: { from: '2020-12-31' } },
      laidDown: ['12(1)', '12(2)'],
      contains: ['12(1) writing', '12(1) orally', '12(5)'],
      due: 'without undue delay, and by the last day',
      note: 'Codes and jargon are explained; nothing need be translated or deciphered. No form of request is needed, and naming the wrong law changes nothing.',
    },
  ],
});
