import type { Days } from '../law/days.ts';
import { designationBegins } from '../law/days.ts';
import type { Facts, Opinion } from '../law/opinion.ts';
import { always } from './days.ts';

/** Every element of the right: confirmation, the copy, each line of what goes with it, the safeguards of a transfer. */
export const everything = ['uk-gdpr/article-15/1', 'uk-gdpr/article-15/1/*', 'uk-gdpr/article-15/2', 'uk-gdpr/article-15/3'];

/** Whatever is there to take something out of the right has nothing to do where there is no right. */
export const everyExemption = [
  'dpa-2018/schedule-2/*',
  'dpa-2018/schedule-3/*',
  'dpa-2018/schedule-4/*',
  'dpa-2018/section-24/*',
  'dpa-2018/section-26',
  'dpa-2018/section-186A/3',
  'uk-gdpr/article-15/4',
];

/** Another law's processing, or no law's (section 2, RT-1 to RT-6): then no right under Article 15, and nothing that answers one. */
const outside = {
  of: 'item',
  effect: 'out of scope',
  inForce: always,
  power: 'must',
  burden: 'controller',
  elements: everything,
  prevailsOver: [...everyExemption, 'uk-gdpr/article-4/1', 'uk-gdpr/article-12/1'],
  duties: [],
} as const satisfies Partial<Opinion>;

const competent = (facts: Facts) => ['schedule 7', 'statutory function'].includes(facts['controller.competentAuthority'] ?? '');
/** RT-2 and RT-9: an intelligence service, or whoever processes under a designation notice, once there were such notices. */
export const underPart4 = (facts: Facts, { decision }: Days) =>
  facts['controller.competentAuthority'] === 'intelligence service' ||
  (decision >= designationBegins && facts['processing.designated'] === 'yes');
/** RT-1: a competent authority, for a law enforcement purpose and no other, by automated means or in a filing system. */
export const underPart3 = (facts: Facts) =>
  competent(facts) && facts['processing.purpose'] === 'law enforcement' && facts['processing.mode'] !== 'manual unstructured';
/** RT-4 and RT-5: paper in no filing system is within the UK GDPR only where a public authority holds it. */
export const paperOutside = (facts: Facts) =>
  facts['processing.mode'] === 'manual unstructured' && facts['controller.publicAuthority'] === 'no';
/** GDPR-4-1: information relating to a living individual. */
export const notTheirs = (facts: Facts) => facts['data.relates'] === 'no' || facts['dataSubject.living'] === 'no';
/** GDPR-12-1: what is given must be intelligible; the dead have nothing to be given. */
export const forSense = (facts: Facts) => facts['context.intelligible'] === 'yes' && facts['dataSubject.living'] === 'yes';

/** What is not within the UK GDPR at all, and what is not the person's own. */
export const scope: Readonly<Record<string, Opinion>> = {
  'uk-gdpr/article-2/1A': {
    ...outside,
    turnsOn: ['processing.mode', 'controller.publicAuthority'],
    words: { 'processing.mode': 'unstructured', 'controller.publicAuthority': 'authority' },
    applies: paperOutside,
  },
  'uk-gdpr/article-2/2/a': {
    ...outside,
    turnsOn: ['processing.household'],
    applies: (facts) => facts['processing.household'] === 'yes',
  },
  'uk-gdpr/article-2/2/b': {
    ...outside,
    effect: 'routed elsewhere',
    turnsOn: ['controller.competentAuthority', 'processing.purpose', 'processing.mode'],
    words: { 'controller.competentAuthority': 'authority', 'processing.purpose': 'purpose', 'processing.mode': 'mode' },
    applies: underPart3,
    duties: ['dpa-2018/section-45'],
  },
  'uk-gdpr/article-2/2/c': {
    ...outside,
    effect: 'routed elsewhere',
    // An intelligence service is not a competent authority (RT-2), and a designation takes the processing out of Part 3 (RT-9).
    prevailsOver: [...outside.prevailsOver, 'uk-gdpr/article-2/2/b'],
    turnsOn: ['controller.competentAuthority', 'processing.designated'],
    words: { 'controller.competentAuthority': 'service', 'processing.designated': 'designated' },
    applies: underPart4,
    duties: ['dpa-2018/section-94', 'practice/part-4-in-outline'],
  },
  'uk-gdpr/article-4/1': {
    ...outside,
    of: 'part',
    prevailsOver: everyExemption,
    turnsOn: ['data.relates', 'dataSubject.living'],
    words: { 'data.relates': '4(1)(1)', 'dataSubject.living': '4(1)(1) identified' },
    applies: notTheirs,
  },
  'uk-gdpr/article-12/1': {
    ...outside,
    of: 'part',
    effect: 'given for sense',
    burden: 'not stated',
    elements: [],
    prevailsOver: ['uk-gdpr/article-4/1'],
    turnsOn: ['context.intelligible', 'dataSubject.living'],
    words: { 'context.intelligible': '12(1)', 'dataSubject.living': '12(1) subject' },
    applies: forSense,
  },
};
