import { complaintsBegin, deemed, part3Begins, royalAssent } from './days.ts';
import type { Opinion } from './opinion.ts';

/** A right is owed by the fact of a data subject's own request: section 45(1) asks nothing more than that it is theirs. */
const owed = {
  effect: 'owed',
  of: 'request',
  applies: (facts) => facts['requester.standing'] !== 'not shown',
  turnsOn: ['requester.standing'],
  power: 'must',
  burden: 'not stated',
  elements: [],
  prevailsOver: [],
  duties: ['dpa-2018/section-45/3', 'dpa-2018/section-52'],
} as const satisfies Partial<Opinion>;

/** A request received before Part 3 began stays under the Act of 1998 (Sch 20); what a reply must hold goes by its own day. */
const information: Opinion = { ...owed, inForce: ({ receipt }) => receipt >= part3Begins };
const preserve = [...owed.duties, 'dpa-2018/section-173'];

/** What the search came to limits the entitlement, where it was limited and yet was all that could reasonably be asked. */
const search = {
  effect: 'limited by search',
  of: 'request',
  applies: (facts) => facts['search.limited'] === 'yes' && facts['search.sufficient'] === 'yes',
  turnsOn: ['search.limited', 'search.sufficient'],
  power: 'must',
  burden: 'controller',
  // It governs searching only: nothing that was found gives way to it.
  elements: [],
  prevailsOver: [],
  duties: ['practice/search-record'],
} as const satisfies Partial<Opinion>;

/** The right of access itself (s45(1) and (2)), and how far a search bounds it (s45(2A)). */
export const right: Readonly<Record<string, Opinion>> = {
  'dpa-2018/section-45/1/a': { ...information, duties: preserve },
  // "Where that is the case, access to the personal data": only what relates to them is.
  'dpa-2018/section-45/1/b': {
    ...information,
    of: 'part',
    applies: (facts) => facts['requester.standing'] !== 'not shown' && facts['data.relates'] === 'yes',
    turnsOn: ['requester.standing', 'data.relates'],
    duties: preserve,
  },
  'dpa-2018/section-45/2/a': information,
  'dpa-2018/section-45/2/b': information,
  'dpa-2018/section-45/2/c': information,
  'dpa-2018/section-45/2/d': information,
  'dpa-2018/section-45/2/e': information,
  'dpa-2018/section-45/2/ea': { ...information, inForce: ({ receipt, decision }) => receipt >= part3Begins && decision >= complaintsBegin },
  'dpa-2018/section-45/2/f': information,
  // Where each item's data came from is a question of the item.
  'dpa-2018/section-45/2/g': { ...information, of: 'part' },
  'dpa-2018/section-45/2A': { ...search, inForce: ({ decision }) => decision >= deemed, citableFrom: royalAssent },
  'case-law/reasonable-search': { ...search, inForce: ({ decision }) => decision >= part3Begins && decision < deemed },
};
