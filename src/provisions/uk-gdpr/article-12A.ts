import { duty } from '../../reasoning/index.ts';

/** What the period is, for a request received from 5 February 2026. Counting it is the clock's. */
export const timePeriod = duty({
  cite: 'uk-gdpr/article-12A',
  title: 'The applicable time period',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/12A',
  limbs: {
    '12A(1)': 'the period of one month beginning with the relevant time',
    '12A(2)(a)': 'when the controller receives the request in question',
    '12A(2)(b)': 'when the controller receives the information (if any) requested in connection with a request under Article 12(6)',
    '12A(2)(c)': 'when the fee (if any) charged in connection with the request under Article 12(5) is paid',
  },
  does: 'answer',
  arises: 'with any request',
  inForce: [
    {
      windows: { receipt: { from: '2026-02-05' } },
      laidDown: ['12A(1)', '12A(2)(a)', '12A(2)(b)', '12A(2)(c)'],
      contains: [],
      due: 'without undue delay, and by the last day',
    },
  ],
});
