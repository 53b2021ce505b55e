import { duty } from '../../../reasoning/index.ts';

/** The answer is given without undue delay and in time. For a request received before 5 February 2026 the time is in the paragraph itself. */
export const answerInTime = duty({
  cite: 'uk-gdpr/article-12/3',
  title: 'Answer without undue delay and in time',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/12',
  limbs: {
    '12(3) to 2026': 'without undue delay and in any event within one month of receipt of the request',
    '12(3) extension to 2026':
      'That period may be extended by two further months where necessary, taking into account the complexity and number of the requests',
    '12(3) notice to 2026':
      'The controller shall inform the data subject of any such extension within one month of receipt of the request, together with the reasons for the delay',
    '12(3)': 'without undue delay and in any event before the end of the applicable time period',
    '12(3) electronic':
      'Where the data subject makes the request by electronic form means, the information shall be provided by electronic means where possible',
  },
  does: 'answer',
  inForce: [
    {
      windows: { receipt: { from: '2020-12-31', to: '2026-02-04' } },
      laidDown: ['12(3) to 2026', '12(3) extension to 2026', '12(3) notice to 2026'],
      contains: ['12(3) electronic'],
      due: 'without undue delay, and by the last day',
      note: 'There is no pause for clarification. The saving for requests received before 5 February 2026 is known from its heading and from others.',
      confidence: 'medium',
    },
    {
      windows: { receipt: { from: '2026-02-05' } },
      laidDown: ['12(3)'],
      contains: ['12(3) electronic'],
      due: 'without undue delay, and by the last day',
    },
  ],
});
