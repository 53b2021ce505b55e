import type { Facts, Opinion } from '../law/opinion.ts';
import { underDataProtection, underInformationLaw, withComplaints, withDesignation } from './days.ts';

const asked = (facts: Facts, ...those: readonly string[]) => those.includes(facts['ask.for'] ?? '');
const ofOthers = ['the person and others, apart', 'somebody who has died', 'others or nobody'];
const aboutOthers = (facts: Facts) => ofOthers.includes(facts['data.of'] ?? '');
const competent = (facts: Facts) => ['schedule 7', 'statutory function'].includes(facts['controller.competentAuthority'] ?? '');

/** A place a message can go: what is wanted decides, and never the law it names (GDPR-12-2). */
const route = {
  effect: 'owed',
  of: 'request',
  inForce: underDataProtection,
  power: 'must',
  burden: 'controller',
  elements: [],
  prevailsOver: [],
  turnsOn: ['ask.for'],
} as const satisfies Partial<Opinion>;

/** What a person may have done with their own data; the request is acknowledged, and a duty says by when it is answered. */
function right(words: string, wants: readonly string[], ...duties: readonly string[]): Opinion {
  return {
    ...route,
    words: { 'ask.for': words },
    applies: (facts) => asked(facts, ...wants),
    duties: ['practice/acknowledge-request', ...duties],
  };
}

const inPart3 = ['dpa-2018/section-45/1', 'dpa-2018/section-46', 'dpa-2018/section-47', 'dpa-2018/section-58/3'];
const inUkGdpr = ['15', '16', '17', '18', '21'].map((article) => `uk-gdpr/article-${article}`);
const inPart4 = ['94', '99', '100'].map((section) => `dpa-2018/section-${section}`);

/** The rights over one's own data, by law. */
export const rights = { inPart3, inUkGdpr, inPart4, all: [...inPart3, ...inUkGdpr, ...inPart4, 'practice/objection-without-a-right'] };
/** The rights to information that is disclosed to the world. */
export const toInformation = ['foia-2000/section-1', 'foia-2000/section-16', 'eir-2004/regulation-5', 'foisa-2002/section-1'];

/** A right to information, for anyone who asks (FOIA-1, section 11). */
function information(words: string, ...duties: readonly string[]): Opinion {
  return {
    ...route,
    inForce: underInformationLaw,
    words: { 'ask.for': words },
    applies: (facts) => asked(facts, 'information'),
    duties,
  };
}

/** A complaint, to whoever it is for: it is of one thing or another. */
function complaint(
  of: string,
  effect: string,
  burden: Opinion['burden'],
  words: readonly [string, string],
  ...duties: readonly string[]
): Opinion {
  return {
    ...route,
    effect,
    burden,
    turnsOn: ['ask.for', 'complaint.about'],
    words: { 'ask.for': words[0], 'complaint.about': words[1] },
    applies: (facts) => asked(facts, 'complaint') && facts['complaint.about'] === of,
    duties,
  };
}

/**
 * A scheme of its own, for a question about others: it takes nothing from access to one's own data, and yields to somebody who asks for
 * the information all the same (issue: a named public route that is not for this office).
 */
function scheme(sought: string, notice = 'practice/tell-where-to-go'): Opinion {
  return {
    ...route,
    effect: 'routed elsewhere',
    inForce: underInformationLaw,
    burden: 'not stated',
    prevailsOver: [...toInformation, 'practice/other-business'],
    turnsOn: ['information.sought', 'ask.for', 'data.of', 'ask.persists'],
    words: { 'information.sought': 'scheme', 'ask.for': 'asked', 'data.of': 'others', 'ask.persists': 'told' },
    applies: (facts) =>
      facts['information.sought'] === sought && asked(facts, 'information') && aboutOthers(facts) && facts['ask.persists'] === 'no',
    duties: [notice],
  };
}

const changing = ['rectification', 'erasure', 'restriction', 'objection'];

/** Every place a message can go. */
export const routes: Readonly<Record<string, Opinion>> = {
  'dpa-2018/section-45/1': right('45(1)', ['information'], 'dpa-2018/section-54', 'dpa-2018/section-173'),
  'dpa-2018/section-46': right('46(1)', ['rectification'], 'dpa-2018/section-48'),
  // s47(4): "to erase personal data or to restrict its processing".
  'dpa-2018/section-47': right('47(4)', ['erasure', 'restriction'], 'dpa-2018/section-48'),
  'uk-gdpr/article-15': right('15(1)', ['information'], 'uk-gdpr/article-12/3', 'dpa-2018/section-173'),
  'uk-gdpr/article-16': right('correct', ['rectification'], 'uk-gdpr/article-12/3'),
  'uk-gdpr/article-17': right('erase', ['erasure'], 'uk-gdpr/article-12/3'),
  'uk-gdpr/article-18': right('restrict', ['restriction'], 'uk-gdpr/article-12/3'),
  'uk-gdpr/article-21': right('object', ['objection'], 'uk-gdpr/article-12/3'),
  'dpa-2018/section-94': right('94(1)', ['information'], 'dpa-2018/section-94/10', 'dpa-2018/section-173'),
  'dpa-2018/section-99': right('stop', ['objection', 'restriction']),
  'dpa-2018/section-100': right('correct', ['rectification', 'erasure']),
  // Part 3 gives no right to object: what is wanted is that the processing stop, and it is dealt with as that (section 47(4)).
  'practice/objection-without-a-right': {
    ...route,
    turnsOn: ['ask.for', 'records.kept', 'controller.competentAuthority', 'records.loose', 'records.designated'],
    words: {
      'ask.for': 'objects',
      'records.kept': 'none',
      'records.loose': 'none',
      'controller.competentAuthority': 'authority',
      'records.designated': 'designated',
    },
    applies: (facts, days) => {
      // Under Part 4 there is section 99.
      const part4 = withDesignation(days) && facts['records.designated'] === 'all';
      const lawEnforcement = facts['records.kept'] !== 'for something else' && competent(facts);
      // s24(2)(b)(iv): nor to paper in no filing system, whoever but an intelligence service holds it.
      const loose = facts['records.loose'] === 'all' && facts['controller.competentAuthority'] !== 'intelligence service';
      return asked(facts, 'objection') && !part4 && (lawEnforcement || loose);
    },
    duties: ['practice/acknowledge-request'],
  },
  // P3.PROC: a processor passes it to the controller, whose it is to answer.
  'practice/another-controller': {
    ...route,
    effect: 'routed elsewhere',
    prevailsOver: rights.all,
    turnsOn: ['controller.holds', 'ask.for'],
    words: { 'controller.holds': 'holder', 'ask.for': 'right' },
    applies: (facts) => facts['controller.holds'] === 'for another' && asked(facts, 'information', ...changing),
    duties: ['practice/tell-who-must-answer', 'practice/pass-it-on'],
  },
  // P3.JOINT: the contact point answers; under Part 3 there is no right to go to each of them.
  'dpa-2018/section-58/3': {
    ...route,
    effect: 'routed elsewhere',
    prevailsOver: ['dpa-2018/section-45/1', 'dpa-2018/section-46', 'dpa-2018/section-47'],
    turnsOn: ['controller.holds', 'ask.for'],
    words: { 'controller.holds': '58(3)', 'ask.for': '58(1)' },
    applies: (facts) =>
      facts['controller.holds'] === 'jointly, answered elsewhere' && asked(facts, 'information', 'rectification', 'erasure', 'restriction'),
    duties: ['practice/tell-who-must-answer', 'practice/pass-it-on'],
  },
  'foia-2000/section-1': information('1(1)', 'practice/acknowledge-information-request', 'foia-2000/section-10', 'foia-2000/section-16/1'),
  'eir-2004/regulation-5': information('request', 'practice/acknowledge-information-request', 'eir-2004/regulation-5/2'),
  'foisa-2002/section-1': information('request', 'practice/acknowledge-information-request'),
  // FOIA-8: what is no valid request yet is helped to become one (s16).
  'foia-2000/section-16': {
    ...information('16(1)', 'practice/say-what-is-missing', 'foia-2000/section-16/1'),
    turnsOn: ['ask.for', 'request.written', 'request.addressed', 'request.described'],
    words: {},
    applies: (facts) =>
      asked(facts, 'information') && ['written', 'addressed', 'described'].some((part) => facts[`request.${part}`] === 'no'),
  },
  'practice/insurers-memorandum': scheme('an insurance claim', 'practice/acknowledge-memorandum'),
  'practice/collision-information': scheme('a collision'),
  'practice/child-sex-offender-disclosure': scheme('a risk to a child'),
  'practice/domestic-violence-disclosure': scheme("a partner's past"),
  'practice/family-court-disclosure': scheme('family proceedings'),
  'practice/criminal-record-certificate': scheme('a certificate of convictions'),
  'practice/publication-scheme': {
    ...route,
    effect: 'routed elsewhere',
    inForce: underInformationLaw,
    burden: 'not stated',
    turnsOn: ['information.published', 'ask.for', 'data.of'],
    words: { 'information.published': 'published', 'ask.for': 'asked', 'data.of': 'others' },
    applies: (facts) => facts['information.published'] === 'yes' && asked(facts, 'information') && aboutOthers(facts),
    duties: ['practice/tell-where-to-go'],
  },
  // ENF-164A: of the UK GDPR or Part 3, from 19 June 2026, and acknowledged within 30 days.
  'dpa-2018/section-164A/1': {
    ...complaint('personal data', 'owed', 'controller', ['164A(1)', '164A(1) about'], 'dpa-2018/section-164A', 'dpa-2018/section-164A/4'),
    inForce: withComplaints,
  },
  'practice/complaint-about-data': {
    ...complaint('personal data', 'owed', 'not stated', ['complains', 'about'], 'practice/acknowledge-complaint'),
    inForce: (days) => underDataProtection(days) && !withComplaints(days),
  },
  // s165(2) is of Part 4 too; s164A is not.
  'dpa-2018/section-165': complaint(
    'personal data under Part 4',
    'routed elsewhere',
    'controller',
    ['165(2)', '165(2) about'],
    'practice/tell-where-to-go',
  ),
  'practice/internal-review': {
    ...complaint('an information request', 'owed', 'not stated', ['complains', 'about'], 'practice/acknowledge-complaint'),
    inForce: underInformationLaw,
  },
  'eir-2004/regulation-11': {
    ...complaint('an environmental request', 'owed', 'controller', ['complains', 'about'], 'practice/acknowledge-complaint'),
    inForce: underInformationLaw,
  },
  'practice/police-complaint': {
    ...complaint('police conduct', 'routed elsewhere', 'not stated', ['complains', 'about'], 'practice/tell-where-to-go'),
    inForce: underInformationLaw,
  },
  'practice/open-request': {
    ...route,
    inForce: underInformationLaw,
    burden: 'not stated',
    applies: (facts) => asked(facts, 'answers a question', 'chases a request'),
    duties: ['practice/add-to-the-request'],
  },
  // Nothing asked is lost: what no law or scheme is about is dealt with all the same.
  'practice/other-business': {
    ...route,
    inForce: underInformationLaw,
    burden: 'not stated',
    turnsOn: ['ask.for', 'data.of', 'complaint.about', 'office.publicAuthority'],
    words: {
      'ask.for: other business': 'other',
      'ask.for: rectification': 'data',
      'ask.for: complaint': 'complaint',
      'ask.for: information': 'information',
      'data.of: somebody who has died': 'data',
      'data.of: the person and others, apart': 'information',
      'complaint.about': 'complaint',
      'office.publicAuthority': 'information',
    },
    applies: (facts) =>
      asked(facts, 'other business') ||
      (asked(facts, ...changing) && ['somebody who has died', 'others or nobody'].includes(facts['data.of'] ?? '')) ||
      (asked(facts, 'complaint') && facts['complaint.about'] === 'something else') ||
      (asked(facts, 'information') && aboutOthers(facts) && facts['office.publicAuthority'] === 'no'),
    duties: ['practice/answer-in-the-ordinary-course'],
  },
};
