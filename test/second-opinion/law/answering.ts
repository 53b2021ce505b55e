import { part3Begins } from './days.ts';
import type { Facts, Opinion } from './opinion.ts';

const manifestly = (facts: Facts) => facts['request.unfounded'] === 'yes' || facts['request.excessive'] === 'yes';

/** Section 53(1): the two things that may be done with a manifestly unfounded or excessive request, as the controller chooses. */
const refusable = {
  effect: 'refusable',
  of: 'request',
  inForce: ({ decision }) => decision >= part3Begins,
  turnsOn: ['request.unfounded', 'request.excessive', 'request.choice'],
  words: { 'request.unfounded': '53(1)', 'request.excessive': '53(1)' },
  power: 'may',
  burden: 'controller',
  elements: [],
  prevailsOver: [],
} as const satisfies Partial<Opinion>;

/** What may be done with the request itself: identity (s52(4)), and refusing or charging (s53). */
export const answering: Readonly<Record<string, Opinion>> = {
  'dpa-2018/section-52/4': {
    effect: 'paused for identity',
    of: 'request',
    inForce: ({ receipt }) => receipt >= part3Begins,
    // The words are of identity. Authority to ask for another goes to whether a data subject asks at all (s45(1)).
    applies: (facts) => facts['identity.doubted'] === 'yes' && facts['identity.confirmed'] === 'no',
    turnsOn: ['identity.doubted', 'identity.confirmed'],
    power: 'may',
    burden: 'controller',
    elements: [],
    prevailsOver: [],
    duties: ['dpa-2018/section-52/4/a'],
  },
  'dpa-2018/section-53/1/b': {
    ...refusable,
    applies: (facts) => manifestly(facts) && facts['request.choice'] === 'refuse',
    duties: ['dpa-2018/section-53/6'],
  },
  'dpa-2018/section-53/1/a': {
    ...refusable,
    applies: (facts) => manifestly(facts) && facts['request.choice'] === 'charge a fee',
    duties: ['practice/fee-notice'],
  },
};
