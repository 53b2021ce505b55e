import { duty } from '../../../reasoning/index.ts';
import { all, limb, provision } from '../facts.ts';

const source = 'https://www.legislation.gov.uk/eur/2016/679/article/12';
const doubts = 'where the controller has reasonable doubts concerning the identity of the natural person making the request';
const asked = 'request the provision of additional information necessary to confirm the identity of the data subject';

/** Dealing with a request may wait while there are reasonable doubts about who is asking. */
export const identity = provision({
  cite: 'uk-gdpr/article-12/6',
  title: 'Confirming identity',
  source,
  limbs: { '12(6)': doubts, '12(6) asked': asked, '12(6)(b)': 'delay dealing with the request until the identity is confirmed' },
  of: 'request',
  effect: 'paused for identity',
  power: 'may',
  tell: ['requester', 'commissioner', 'file', 'officer'],
  inForce: [
    {
      windows: { receipt: { from: '2020-12-31', to: '2026-02-04' } },
      note: 'The paragraph allowed further information to be asked for; that dealing with the request might wait was the regulator’s reading.',
      when: all(limb('12(6)', 'identity.doubted'), limb('12(6) asked', 'identity.confirmed', 'no')),
    },
    {
      windows: { receipt: { from: '2026-02-05' } },
      when: all(limb('12(6)', 'identity.doubted'), limb('12(6)(b)', 'identity.confirmed', 'no')),
    },
  ],
  duties: ['uk-gdpr/article-12/6/a'],
});

/** Asking is for what would confirm the identity and no more, promptly, and not where it is obvious. */
export const askIdentity = duty({
  cite: 'uk-gdpr/article-12/6/a',
  title: 'Asking for proof of identity',
  source,
  limbs: { '12(6)': asked },
  does: 'ask',
  inForce: [{ windows: { receipt: { from: '2020-12-31' } }, laidDown: ['12(6)'], contains: [], due: 'without undue delay' }],
  unsure:
    'Proof of authority to act for somebody is not in Article 12A: until it is shown there is taken to be no valid request, which is an inference.',
});
