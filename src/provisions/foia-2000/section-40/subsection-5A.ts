import { all, limb, provision } from '../facts.ts';
import { at, confirming, exclusion, since2018 } from '../part-2.ts';

const source = at('40');

/** Neither confirm nor deny to the world that the applicant's own data is held: they are told under another law. */
export const ownDataUnconfirmed = provision({
  ...exclusion,
  cite: 'foia-2000/section-40/5A',
  title: "Neither confirm nor deny: the applicant's own personal data",
  source,
  limbs: {
    '40(5A)':
      'in relation to information which is (or if it were held by the public authority would be) exempt information by virtue of subsection (1)',
  },
  power: 'must',
  displaces: [confirming, 'foia-2000/section-40/5B/*'],
  protects: 'person',
  inForce: [{ windows: since2018, when: all(limb('40(5A)', 'foi.silence.own')) }],
  duties: ['practice/foi-answer-as-subject-access', 'practice/foi-own-data-notice'],
});
