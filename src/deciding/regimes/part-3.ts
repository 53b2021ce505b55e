import { part3 } from '../../provisions/part-3/index.ts';
import { lastDayOfAccess } from '../last-day.ts';
import type { Regime } from '../regime.ts';
import { grounds } from './part-3/grounds.ts';
import { ofItem } from './part-3/item.ts';

/** Part 3 of the Data Protection Act 2018, as a request for access is answered under it. */
export const partThree: Regime = {
  name: 'part 3',
  pack: part3,
  whose: 'data.relates',
  confirmation: 'dpa-2018/section-45/1/a',
  data: 'dpa-2018/section-45/1/b',
  information: ['a', 'b', 'c', 'd', 'e', 'ea', 'f'].map((letter) => `dpa-2018/section-45/2/${letter}`),
  source: 'dpa-2018/section-45/2/g',
  others: {
    provision: 'dpa-2018/section-45/4/e',
    closed: ['rightsOfOthers.atRisk', 'no'],
    exercise: 'rightsOfOthers.exercise',
  },
  // A restriction's finding of necessity names the least means that would do.
  means: {
    'dpa-2018/section-45/4/a': { fact: 'inquiry.necessary', value: 'yes' },
    'dpa-2018/section-45/4/b': { fact: 'crime.necessary', value: 'yes' },
    'dpa-2018/section-45/4/c': { fact: 'publicSecurity.necessary', value: 'yes' },
    'dpa-2018/section-45/4/d': { fact: 'nationalSecurity.necessary', value: 'yes' },
    'dpa-2018/section-45/4/e': { fact: 'rightsOfOthers.necessary', value: 'yes' },
  },
  grounds,
  gate: {
    routes: [
      { kind: 'route elsewhere', to: 'UK GDPR' },
      { kind: 'route elsewhere', to: 'Part 4' },
    ],
    routeTells: true,
    sentElsewhere: [
      ['no', 0],
      ['intelligence service', 1],
    ],
    provisions: [
      'dpa-2018/section-30',
      'dpa-2018/section-30/2',
      'dpa-2018/section-52/4',
      'dpa-2018/section-53/1/b',
      'dpa-2018/section-53/1/a',
      'dpa-2018/section-45/2A',
      'case-law/reasonable-search',
    ],
    reached: [['controller.competentAuthority', ['schedule 7', 'statutory function']]],
    outside: 'not their data',
    unconfirmed: ['restrict', 'exempt'],
    comesTo: {
      'dpa-2018/section-30': 'ordinary route',
      'dpa-2018/section-30/2': 'other route',
      'dpa-2018/section-52/4': 'identity',
      'dpa-2018/section-53/1/b': 'refuse',
      'dpa-2018/section-53/1/a': 'charge a fee',
      'dpa-2018/section-45/2A': 'limits the search',
      'case-law/reasonable-search': 'limits the search',
    },
    search: { sufficient: 'search.sufficient', judgedUnder: 'dpa-2018/section-45/2A' },
    refusing: {
      judgedUnder: ['dpa-2018/section-53'],
      tests: ['request.unfounded', 'request.excessive'],
      choice: 'request.choice',
    },
  },
  designation: 'dpa-2018/section-29/1A',
  review: 'dpa-2018/section-45/4',
  brings: { enforced: 'dpa-2018/section-184', joint: 'dpa-2018/section-58', childInScotland: 'dpa-2018/section-208' },
  // An element other than the data is decided as it would be if the request were answered under this Part.
  answered: [
    ['requester.standing', ['data subject', 'authorised']],
    ['controller.competentAuthority', ['schedule 7', 'statutory function']],
    ['processing.purpose', ['law enforcement', 'mixed']],
    ['processing.mode', ['automated', 'filing system']],
    ['processing.designated', ['no']],
    ['dataSubject.living', ['yes']],
    ['data.relates', ['yes']],
  ],
  lastDay: (case_) => lastDayOfAccess('part 3', case_),
  ofRequest: () => undefined,
  ofItem,
  ofPerson: () => undefined,
};
