import { complaintsBegin, deemed, royalAssent, timeLimitsChange } from '../law/days.ts';
import type { Facts, Opinion } from '../law/opinion.ts';
import { always, forRequests } from './days.ts';
import { everyExemption, everything } from './scope.ts';

const asks = (facts: Facts) => facts['requester.standing'] !== 'not shown';

/** A right is owed by the fact of a data subject's own request: the requester shows nothing beyond the request and identity (GDPR-15-1). */
const owed = {
  effect: 'owed',
  of: 'request',
  inForce: forRequests,
  power: 'must',
  burden: 'not stated',
  elements: [],
  prevailsOver: [],
  turnsOn: ['requester.standing'],
  applies: asks,
  // s173(1) and (2)(a): information that the person would have been entitled to, which every line of Article 15 is.
  duties: ['uk-gdpr/article-12', 'uk-gdpr/article-12/3', 'dpa-2018/section-173'],
} as const satisfies Partial<Opinion>;

const manifestly = (facts: Facts) => facts['manifestly.unfounded'] === 'yes' || facts['manifestly.excessive'] === 'yes';

/** Article 12(5): refuse to act, or charge, as the controller chooses; the controller bears the burden. */
const refusable = {
  effect: 'refusable',
  of: 'request',
  inForce: forRequests,
  power: 'may',
  burden: 'controller',
  elements: [],
  prevailsOver: [],
  turnsOn: ['manifestly.unfounded', 'manifestly.excessive', 'manifestly.choice'],
} as const satisfies Partial<Opinion>;

/** Article 15(2): the safeguards are those of Article 46, so there are some to tell of only where a transfer relies on it, before 5 February 2026 as since. */
const transferred = (facts: Facts) => facts['transfer.abroad'] === 'in reliance on Article 46';

/** Articles 12(5), 12(6) and 15. */
export const right: Readonly<Record<string, Opinion>> = {
  'uk-gdpr/article-12/6': {
    effect: 'paused for identity',
    of: 'request',
    inForce: forRequests,
    applies: (facts) => facts['identity.doubted'] === 'yes' && facts['identity.confirmed'] === 'no',
    turnsOn: ['identity.doubted', 'identity.confirmed'],
    words: {
      'identity.doubted': '12(6)',
      'identity.confirmed': ({ receipt }) => (receipt >= timeLimitsChange ? '12(6)(b)' : '12(6) asked'),
    },
    power: 'may',
    burden: 'controller',
    elements: [],
    prevailsOver: [],
    duties: ['uk-gdpr/article-12/6/a'],
  },
  'uk-gdpr/article-12/5/b': {
    ...refusable,
    words: { 'manifestly.unfounded': '12(5)', 'manifestly.excessive': '12(5)', 'manifestly.choice': '12(5)(b)' },
    applies: (facts) => manifestly(facts) && facts['manifestly.choice'] === 'refuse',
    duties: ['uk-gdpr/article-12/4'],
  },
  'uk-gdpr/article-12/5/a': {
    ...refusable,
    words: { 'manifestly.unfounded': '12(5)', 'manifestly.excessive': '12(5)', 'manifestly.choice': '12(5)(a)' },
    applies: (facts) => manifestly(facts) && facts['manifestly.choice'] === 'charge a fee',
    duties: ['practice/notice-of-fee', 'dpa-2018/section-12'],
  },
  // GDPR-15-1A: entitled only to what such a search gives; treated as law from 1 January 2024, and citable from 19 June 2025.
  'uk-gdpr/article-15/1A': {
    effect: 'limited by search',
    of: 'request',
    inForce: ({ decision }) => decision >= deemed,
    citableFrom: royalAssent,
    applies: (facts) => facts['search.limited'] === 'yes' && facts['search.reasonable'] === 'yes',
    turnsOn: ['search.limited', 'search.reasonable'],
    power: 'must',
    burden: 'controller',
    elements: [],
    prevailsOver: [],
    duties: ['practice/record-of-search'],
  },
  'uk-gdpr/article-15/1': owed,
  // "Where that is the case, access to the personal data": it is owed of theirs.
  'uk-gdpr/article-15/3': {
    ...owed,
    of: 'part',
    turnsOn: ['requester.standing', 'data.relates'],
    words: { 'data.relates': ['15(1) access', '15(3)'] },
    applies: (facts) => asks(facts) && facts['data.relates'] === 'yes',
    duties: [...owed.duties, 'uk-gdpr/article-15/3/form'],
  },
  ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((line) => [`uk-gdpr/article-15/1/${line}`, owed])),
  'uk-gdpr/article-15/1/f': {
    ...owed,
    words: { 'requester.standing': ({ decision }) => (decision >= complaintsBegin ? '15(1)(f)' : '15(1)(f) to 2026') },
  },
  'uk-gdpr/article-15/1/h': {
    ...owed,
    words: { 'requester.standing': ({ decision }) => (decision >= timeLimitsChange ? '15(1)(h)' : '15(1)(h) to 2026') },
  },
  'uk-gdpr/article-15/1/ea': { ...owed, inForce: (days) => forRequests(days) && days.decision >= complaintsBegin },
  // The source is of each piece of data.
  'uk-gdpr/article-15/1/g': { ...owed, of: 'part' },
  'uk-gdpr/article-15/2': {
    ...owed,
    turnsOn: ['requester.standing', 'transfer.abroad'],
    words: {
      'requester.standing': '15(2) right',
      'transfer.abroad': ({ decision }) => (decision >= timeLimitsChange ? '15(2)' : '15(2) to 2026'),
    },
    applies: (facts) => asks(facts) && transferred(facts),
  },
  // GDPR-15-4: of the copy, and of nothing else.
  'uk-gdpr/article-15/4': {
    effect: 'exempt',
    of: 'part',
    inForce: always,
    power: 'must',
    burden: 'controller',
    elements: ['uk-gdpr/article-15/3'],
    prevailsOver: [],
    turnsOn: ['copy.othersFreedoms'],
    applies: (facts) => facts['copy.othersFreedoms'] === 'yes',
    duties: ['uk-gdpr/article-12/4', 'practice/exemption-record'],
  },
};

const paper = (facts: Facts) => facts['processing.mode'] === 'manual unstructured';

/** What sections 24, 26, 186 and 186A take out of the right: controller bound, and nobody chooses. */
const taken = {
  effect: 'exempt',
  of: 'item',
  inForce: always,
  power: 'must',
  burden: 'controller',
  elements: everything,
  prevailsOver: [],
  duties: ['uk-gdpr/article-12/4', 'practice/exemption-record'],
} as const satisfies Partial<Opinion>;

/** Sections 24, 26, 186 and 186A of the Act. */
export const part2: Readonly<Record<string, Opinion>> = {
  // s24(3) and (4): the rest of Chapters II and III, Article 12 with it, so no notice of refusal is owed either.
  'dpa-2018/section-24/3': {
    ...taken,
    duties: ['practice/exemption-record'],
    turnsOn: ['processing.mode', 'personnel.matter'],
    words: { 'processing.mode': '24(3)', 'personnel.matter': '24(3) matters' },
    applies: (facts) => paper(facts) && facts['personnel.matter'] === 'yes',
  },
  // s24(5): "is not obliged", so what is given all the same is given lawfully. Only Article 15(1) to (3).
  'dpa-2018/section-24/5/a': {
    ...taken,
    turnsOn: ['processing.mode', 'unstructured.described'],
    words: { 'processing.mode': '24(5)', 'unstructured.described': '24(5)(a)' },
    applies: (facts) => paper(facts) && facts['unstructured.described'] === 'no',
  },
  'dpa-2018/section-24/5/b': {
    ...taken,
    // s24(6): not confirmation, unless confirming alone would cost as much.
    elements: everything.filter((one) => one !== 'uk-gdpr/article-15/1'),
    turnsOn: ['processing.mode', 'unstructured.cost'],
    words: { 'processing.mode': '24(5)', 'unstructured.cost': '24(5)(b)' },
    applies: (facts) => paper(facts) && facts['unstructured.cost'] !== 'neither would',
  },
  'dpa-2018/section-24/6': {
    ...taken,
    elements: ['uk-gdpr/article-15/1'],
    turnsOn: ['processing.mode', 'unstructured.cost'],
    words: { 'processing.mode': '24(6)', 'unstructured.cost': '24(6) unless' },
    applies: (facts) => paper(facts) && facts['unstructured.cost'] === 'confirming alone would exceed it',
  },
  // s26(2)(b): all of Chapter III, Article 12 with it; s27(1): a certificate is conclusive that it is required for national security.
  'dpa-2018/section-26': {
    ...taken,
    of: 'part',
    protects: 'nation',
    // With all of Chapter III gone there is nothing for another exemption to lift, and no Article 12(4) for it to bring about.
    prevailsOver: everyExemption,
    duties: ['practice/exemption-record', 'dpa-2018/section-27'],
    turnsOn: ['safeguard.nationalSecurity', 'safeguard.defence', 'safeguard.certified'],
    words: { 'safeguard.nationalSecurity': '26(1)(a)', 'safeguard.defence': '26(1)(b)', 'safeguard.certified': '27(1)' },
    applies: (facts) => ['safeguard.nationalSecurity', 'safeguard.defence', 'safeguard.certified'].some((fact) => facts[fact] === 'yes'),
  },
  // s186A(3): only an enactment, and an older one, can show the contrary intention.
  'dpa-2018/section-186A/3': {
    ...taken,
    inForce: ({ decision }) => decision >= deemed,
    citableFrom: royalAssent,
    burden: 'not stated',
    prevailsOver: ['dpa-2018/section-186/2/a'],
    turnsOn: ['disclosure.barred', 'olderEnactment.prevails'],
    words: { 'disclosure.barred': '186A(1)(a)', 'olderEnactment.prevails': '186A(3)' },
    applies: (facts) => facts['disclosure.barred'] === 'other enactment' && facts['olderEnactment.prevails'] === 'yes',
    // It is another Act that keeps it back, and no exemption of this one: what is recorded is on what footing.
    duties: ['uk-gdpr/article-12/4', 'practice/ask-a-lawyer'],
  },
  // s186(1) and (2)(a): it gives nothing and refuses nothing of itself.
  'dpa-2018/section-186/2/a': {
    ...taken,
    effect: 'never a reason',
    burden: 'not stated',
    elements: [],
    turnsOn: ['disclosure.barred'],
    words: { 'disclosure.barred': ['186(1)', '186(2)(a)'] },
    applies: (facts) => facts['disclosure.barred'] !== 'nothing',
    duties: [],
  },
};
