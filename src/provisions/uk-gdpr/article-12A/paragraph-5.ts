import { duty } from '../../../reasoning/index.ts';

/** Asking what is sought, where that is reasonably required. The days from asking to receiving, both included, do not count. */
export const askWhatIsSought = duty({
  cite: 'uk-gdpr/article-12A/5',
  title: 'Asking for further information to identify what is sought',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/12A',
  limbs: {
    '12A(5)':
      'reasonably requires further information in order to identify the information or processing activities to which a request under Article 15 relates',
    '12A(5)(a)': 'the controller may ask the data subject to provide the further information',
    '12A(5)(b)':
      'the period beginning with the day on which the controller makes the request and ending with the day on which the controller receives the information does not count',
    '12A(6)': 'where the controller processes a large amount of information concerning the data subject',
  },
  does: 'ask',
  arises: 'by choice',
  inForce: [
    {
      windows: { receipt: { from: '2026-02-05' } },
      laidDown: ['12A(5)', '12A(5)(a)', '12A(5)(b)', '12A(6)'],
      contains: [],
      due: 'without undue delay',
      note: 'It is for what is wanted, and not for its form. What can be given without it is still due within the month.',
    },
  ],
  unsure: 'Where the reply comes on the day of asking, the words leave out that day and the regulator leaves out none.',
});
