import { duty } from '../../../reasoning/index.ts';

/** Two further months, by a notice within the first that gives the reasons for the delay. */
export const extendPeriod = duty({
  cite: 'uk-gdpr/article-12A/3',
  title: 'Notice extending the time',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/12A',
  limbs: {
    '12A(3)': 'extend the applicable time period by two further months where that is necessary by reason of',
    '12A(3)(a)': 'the complexity of requests made by the data subject',
    '12A(3)(b)': 'the number of such requests',
    '12A(4)(a)': 'be given before the end of the period of one month beginning with the relevant time',
    '12A(4)(b)': 'state the reasons for the delay',
  },
  does: 'notify',
  arises: 'by choice',
  inForce: [
    {
      windows: { receipt: { from: '2026-02-05' } },
      laidDown: ['12A(3)', '12A(3)(a)', '12A(3)(b)', '12A(4)(a)'],
      contains: ['12A(4)(b)'],
      due: 'within one month',
      note: 'Needing clarification, or using a processor, does not by itself make a request complex; needing the opinion of a health professional may.',
    },
  ],
});
