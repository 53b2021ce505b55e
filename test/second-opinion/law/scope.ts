import { deemed, designationBegins, part3Begins, royalAssent } from './days.ts';
import type { Opinion } from './opinion.ts';

const every = ['dpa-2018/section-45/1/*', 'dpa-2018/section-45/2/*'];

/** Part 3 is the law for this processing, or it is not: then no right under it, and nothing that answers one (s29, s43(2)). */
const outsidePart3 = {
  effect: 'routed elsewhere',
  inForce: ({ decision }) => decision >= part3Begins,
  power: 'must',
  burden: 'controller',
  elements: every,
  // The request's own rules (s52(4), s53) go by the order in which the request is dealt with, not item by item.
  prevailsOver: [
    'dpa-2018/section-3',
    'dpa-2018/section-43/3',
    'dpa-2018/section-45/*',
    'dpa-2018/section-45A',
    'dpa-2018/section-45A/*',
    'dpa-2018/section-52/1',
    'dpa-2018/section-78A',
    'dpa-2018/section-186A',
    'case-law/reasonable-search',
    'common-law/privilege',
  ],
} as const satisfies Partial<Opinion>;

/** Sections 29 to 31: whether Part 3 applies at all. */
export const scope: Readonly<Record<string, Opinion>> = {
  // s29(1): automated, or in a filing system. What is in neither is not within Part 3.
  'dpa-2018/section-29/1': {
    ...outsidePart3,
    of: 'item',
    applies: (facts) => facts['processing.mode'] === 'manual unstructured',
    turnsOn: ['processing.mode'],
    duties: ['uk-gdpr/article-15'],
  },
  // s29(1A): processing under a designation notice is within Part 4.
  'dpa-2018/section-29/1A': {
    ...outsidePart3,
    of: 'item',
    inForce: ({ decision }) => decision >= designationBegins,
    applies: (facts) => facts['processing.designated'] === 'yes',
    turnsOn: ['processing.designated'],
    duties: ['dpa-2018/section-94', 'practice/part-4-in-outline'],
  },
  // s30(1): listed in Schedule 7, or with statutory functions for a law enforcement purpose.
  'dpa-2018/section-30': {
    ...outsidePart3,
    of: 'request',
    applies: (facts) => facts['controller.competentAuthority'] === 'no',
    turnsOn: ['controller.competentAuthority'],
    duties: ['uk-gdpr/article-15'],
  },
  // s30(2): an intelligence service is never a competent authority; Part 4 is its law.
  'dpa-2018/section-30/2': {
    ...outsidePart3,
    of: 'request',
    applies: (facts) => facts['controller.competentAuthority'] === 'intelligence service',
    turnsOn: ['controller.competentAuthority'],
    duties: ['dpa-2018/section-94', 'practice/part-4-in-outline'],
  },
  // s31: what is held for a law enforcement purpose among others is still held for one.
  'dpa-2018/section-31': {
    ...outsidePart3,
    of: 'item',
    applies: (facts) => !['law enforcement', 'mixed'].includes(facts['processing.purpose'] ?? ''),
    turnsOn: ['processing.purpose'],
    duties: ['uk-gdpr/article-15'],
  },
  // s186(1): no marking, contract or other enactment takes the right away. It gives nothing and refuses nothing of itself.
  'dpa-2018/section-186': {
    effect: 'never a reason',
    of: 'item',
    inForce: ({ decision }) => decision >= part3Begins,
    applies: (facts) => facts['disclosure.barred'] !== 'nothing',
    turnsOn: ['disclosure.barred'],
    power: 'must',
    burden: 'not stated',
    elements: [],
    prevailsOver: [],
    duties: [],
  },
  // s186A(3): an older enactment that shows the contrary intention prevails over the right; only an enactment can.
  'dpa-2018/section-186A': {
    effect: 'exempt',
    of: 'item',
    inForce: ({ decision }) => decision >= deemed,
    citableFrom: royalAssent,
    applies: (facts) => facts['disclosure.barred'] === 'other enactment' && facts['enactment.contraryIntention'] === 'yes',
    turnsOn: ['disclosure.barred', 'enactment.contraryIntention'],
    power: 'must',
    burden: 'not stated',
    elements: every,
    prevailsOver: ['dpa-2018/section-186'],
    duties: ['practice/ask-a-lawyer'],
  },
};
