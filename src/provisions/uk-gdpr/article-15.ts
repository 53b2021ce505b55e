import { duty } from '../../reasoning/index.ts';

/** The right of access outside law enforcement. Named as a route; its rules are not encoded. */
export const articleFifteen = duty({
  cite: 'uk-gdpr/article-15',
  title: 'Right of access under the UK GDPR',
  source: 'https://www.legislation.gov.uk/eur/2016/679/article/15',
  limbs: {
    '15(1)':
      'The data subject shall have the right to obtain from the controller confirmation as to whether or not personal data concerning him or her are being processed',
  },
  does: 'route',
  inForce: [
    {
      windows: { continuous: { from: '2018-05-25' } },
      laidDown: ['15(1)'],
      contains: [],
      due: 'without undue delay',
      note: 'One letter may have to answer under both regimes.',
    },
  ],
});
