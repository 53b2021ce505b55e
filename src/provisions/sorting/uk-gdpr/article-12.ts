import { duty } from '../../../reasoning/index.ts';
import { all, limb, provision } from '../facts.ts';

const source = 'https://www.legislation.gov.uk/eur/2016/679/article/12';

/** Under the UK GDPR, dealing with a request may wait while there are reasonable doubts about who is asking. */
export const identityInUkGdpr = provision({
  cite: 'uk-gdpr/article-12/6',
  title: 'Confirming identity under the UK GDPR',
  source,
  limbs: {
    '12(6)': 'where the controller has reasonable doubts concerning the identity of the natural person making the request',
    '12(6)(b)': 'delay dealing with the request until the identity is confirmed',
    '12(6) before':
      'the controller may request the provision of additional information necessary to confirm the identity of the data subject',
  },
  of: 'request',
  effect: 'paused for identity',
  power: 'may',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: { receipt: { from: '2018-05-25', to: '2026-02-04' } },
      note: 'The Article gave no express power to delay; the regulator counted the time from when the information came.',
      when: all(limb('12(6)', 'identity.doubted'), limb('12(6) before', 'identity.confirmed', 'no')),
    },
    {
      windows: { receipt: { from: '2026-02-05' } },
      when: all(limb('12(6)', 'identity.doubted'), limb('12(6)(b)', 'identity.confirmed', 'no')),
    },
  ],
  duties: ['practice/ask-who-they-are'],
});

/** What was done about a request is told in time: under Article 12A for what was received from 5 February 2026. */
export const timeInUkGdpr = duty({
  cite: 'uk-gdpr/article-12/3',
  title: 'Answering under the UK GDPR in time',
  source,
  limbs: {
    '12(3) before': 'without undue delay and in any event within one month of receipt of the request',
    '12(3)': 'without undue delay and in any event before the end of the applicable time period (see Article 12A)',
  },
  does: 'answer',
  inForce: [
    {
      windows: { receipt: { from: '2018-05-25', to: '2026-02-04' } },
      laidDown: ['12(3) before'],
      contains: [],
      due: 'without undue delay, and by the last day',
    },
    {
      windows: { receipt: { from: '2026-02-05' } },
      laidDown: ['12(3)'],
      contains: [],
      due: 'without undue delay, and by the last day',
    },
  ],
});
