import { timeLimitsChange } from '../law/days.ts';
import type { Facts, Opinion } from '../law/opinion.ts';
import { underDataProtection, underInformationLaw, withDesignation } from './days.ts';
import { rights, toInformation } from './routes.ts';

const is =
  (fact: string, ...values: readonly string[]) =>
  (facts: Facts) =>
    values.includes(facts[fact] ?? '');
const own = is('data.of', 'the person', 'the person and others, together');
const notTheirs = is('data.of', 'somebody who has died', 'others or nobody');
const wantsInformation = is('ask.for', 'information');
const [foia, help, eir, foisa] = toInformation as [string, string, string, string];

/** What stands in the way of a route: it is under another law, or outside one. */
const bar = {
  effect: 'out of scope',
  of: 'request',
  inForce: underDataProtection,
  power: 'must',
  burden: 'controller',
  elements: [],
  duties: [],
} as const satisfies Partial<Opinion>;

const elsewhere = { ...bar, effect: 'routed elsewhere' } as const;
const informationBar = { ...bar, inForce: underInformationLaw } as const;

/** What is explained beside a route: it displaces nothing. */
const explained = { ...bar, effect: 'explained', inForce: underInformationLaw, prevailsOver: [] } as const;

/** Dealing with a request waits until it is known who asks (GDPR-12-6, section 52(4), section 94(5)). */
const waits = {
  ...bar,
  effect: 'paused for identity',
  power: 'may',
  prevailsOver: [],
  turnsOn: ['identity.doubted', 'identity.confirmed'],
  applies: (facts) => facts['identity.doubted'] === 'yes' && facts['identity.confirmed'] === 'no',
  duties: ['practice/ask-who-they-are'],
} as const satisfies Partial<Opinion>;

/** Everything that stands in the way of a route, makes it wait, or is explained beside it. */
export const bars: Readonly<Record<string, Opinion>> = {
  // s3(2) and (5): a living individual's own data, whoever's law it is under.
  'dpa-2018/section-3': {
    ...bar,
    prevailsOver: [...rights.all, 'practice/another-controller'],
    turnsOn: ['data.of'],
    words: { 'data.of': ['3(2)', '3(5)'] },
    applies: notTheirs,
  },
  // RT-4: nothing but paper in no filing system is not within Part 3.
  'dpa-2018/section-29/1': {
    ...elsewhere,
    prevailsOver: rights.inPart3,
    turnsOn: ['records.loose'],
    applies: is('records.loose', 'all'),
  },
  // RT-9.
  'dpa-2018/section-29/1A': {
    ...elsewhere,
    inForce: withDesignation,
    prevailsOver: rights.inPart3,
    turnsOn: ['records.designated'],
    applies: is('records.designated', 'all'),
  },
  'dpa-2018/section-30': {
    ...elsewhere,
    prevailsOver: rights.inPart3,
    turnsOn: ['controller.competentAuthority'],
    words: { 'controller.competentAuthority': ['30(1)(a)', '30(1)(b)'] },
    applies: is('controller.competentAuthority', 'no'),
  },
  // RT-2.
  'dpa-2018/section-30/2': {
    ...elsewhere,
    prevailsOver: rights.inPart3,
    turnsOn: ['controller.competentAuthority'],
    applies: is('controller.competentAuthority', 'intelligence service'),
  },
  // RT-1 and RT-3: what is kept for both purposes is under both.
  'dpa-2018/section-31': {
    ...elsewhere,
    prevailsOver: rights.inPart3,
    turnsOn: ['records.kept'],
    words: { 'records.kept': ['31', '43(2)'] },
    applies: is('records.kept', 'for something else'),
  },
  'uk-gdpr/article-2/2/b': {
    ...elsewhere,
    prevailsOver: rights.inUkGdpr,
    turnsOn: ['records.kept', 'controller.competentAuthority', 'records.loose'],
    words: { 'records.kept': 'purpose', 'controller.competentAuthority': 'authority', 'records.loose': 'filed' },
    // RT-4: some loose paper among it is under the UK GDPR still.
    applies: (facts) =>
      facts['records.kept'] === 'for law enforcement' &&
      is('controller.competentAuthority', 'schedule 7', 'statutory function')(facts) &&
      facts['records.loose'] === 'none',
  },
  'uk-gdpr/article-2/2/c': {
    ...elsewhere,
    prevailsOver: rights.inUkGdpr,
    turnsOn: ['controller.competentAuthority'],
    applies: is('controller.competentAuthority', 'intelligence service'),
  },
  'uk-gdpr/article-2/2/d': {
    ...elsewhere,
    inForce: withDesignation,
    prevailsOver: rights.inUkGdpr,
    turnsOn: ['records.designated'],
    applies: is('records.designated', 'all'),
  },
  // s82: an intelligence service, or joint processing under a notice once there were any.
  'dpa-2018/section-82': {
    ...bar,
    prevailsOver: rights.inPart4,
    turnsOn: ['controller.competentAuthority', 'records.designated'],
    words: { 'controller.competentAuthority': 'service', 'records.designated': 'notice' },
    applies: (facts, days) =>
      facts['controller.competentAuthority'] !== 'intelligence service' &&
      !(withDesignation(days) && facts['records.designated'] !== 'none'),
  },
  // s24(2)(b)(iv): no objection to paper in no filing system. Access to it is not lifted (DPA-24-2).
  'dpa-2018/section-24/2': {
    ...bar,
    prevailsOver: ['uk-gdpr/article-21'],
    turnsOn: ['records.loose', 'ask.for'],
    words: { 'records.loose': '24(1)', 'ask.for': '24(2)(b)(iv)' },
    applies: (facts) => facts['records.loose'] === 'all' && facts['ask.for'] === 'objection',
  },
  // 12.2(2) and (3): own data, and others' that cannot be told apart from it.
  'foia-2000/section-40/5A': {
    ...bar,
    effect: 'exempt',
    inForce: underInformationLaw,
    prevailsOver: [foia, help],
    turnsOn: ['data.of'],
    // Section 40(5A) is of 2018; before it the duty to confirm or deny was lifted by section 40(5)(a).
    words: { 'data.of': (days) => (underDataProtection(days) ? ['40(1)', '40(5A)'] : '40(1)') },
    applies: own,
  },
  'foisa-2002/section-38': { ...informationBar, effect: 'exempt', prevailsOver: [foisa], turnsOn: ['data.of'], applies: own },
  'eir-2004/regulation-5/3': { ...informationBar, prevailsOver: [eir], turnsOn: ['data.of'], applies: own },
  // Section 11: where it is environmental, FOIA steps aside.
  'foia-2000/section-39': {
    ...informationBar,
    effect: 'routed elsewhere',
    prevailsOver: [foia, help],
    turnsOn: ['information.environmental'],
    applies: is('information.environmental', 'yes'),
  },
  'eir-2004/regulation-2': {
    ...informationBar,
    prevailsOver: [eir],
    turnsOn: ['information.environmental'],
    applies: is('information.environmental', 'no'),
  },
  // FOIA-1: Scottish authorities have an Act of their own.
  'foia-2000/section-3': {
    ...informationBar,
    prevailsOver: [foia, help],
    turnsOn: ['office.publicAuthority'],
    applies: is('office.publicAuthority', 'foisa', 'no'),
  },
  'eir-2004/regulation-3': {
    ...informationBar,
    prevailsOver: [eir],
    turnsOn: ['office.publicAuthority'],
    applies: is('office.publicAuthority', 'foisa', 'no'),
  },
  'foisa-2002/section-3': {
    ...informationBar,
    prevailsOver: [foisa],
    turnsOn: ['office.publicAuthority'],
    applies: is('office.publicAuthority', 'foia', 'no'),
  },
  // FOIA-8; an environmental request may be spoken (section 11).
  'foia-2000/section-8': {
    ...informationBar,
    prevailsOver: [foia],
    turnsOn: ['request.written', 'request.addressed', 'request.described'],
    words: { 'request.written': '8(1)(a)', 'request.addressed': '8(1)(b)', 'request.described': '8(1)(c)' },
    applies: (facts) => ['written', 'addressed', 'described'].some((part) => facts[`request.${part}`] === 'no'),
  },
  'dpa-2018/section-52/4': { ...waits, words: { 'identity.doubted': '52(4)', 'identity.confirmed': '52(4)(b)' } },
  'uk-gdpr/article-12/6': {
    ...waits,
    words: {
      'identity.doubted': '12(6)',
      'identity.confirmed': ({ receipt }) => (receipt >= timeLimitsChange ? '12(6)(b)' : '12(6) before'),
    },
  },
  'dpa-2018/section-94/5': { ...waits, words: { 'identity.doubted': '94(5)(a)(i)', 'identity.confirmed': '94(5)' } },
  // GDPR-12-6: without evidence of authority there is no valid request yet; it is for whoever asks to show it.
  'practice/authority-to-act': {
    ...waits,
    power: 'must',
    burden: 'requester',
    turnsOn: ['requester.standing'],
    applies: is('requester.standing', 'not shown'),
    duties: ['practice/ask-for-authority'],
  },
  'practice/law-named': {
    ...explained,
    turnsOn: ['law.named'],
    applies: (facts) => facts['law.named'] !== 'none',
    duties: ['practice/say-which-law'],
  },
  // 12.2(2) to (4): told within twenty working days that it is dealt with as subject access, by the short notice under section 17.
  'practice/own-data-is-subject-access': {
    ...explained,
    inForce: underDataProtection,
    turnsOn: ['ask.for', 'data.of', 'law.named', 'message.asksForOther', 'request.written', 'office.publicAuthority'],
    words: {
      'ask.for': 'asked',
      'data.of: the person': 'asked',
      'data.of: the person and others, apart': 'beside',
      'law.named': 'named',
      'message.asksForOther': 'beside',
      'request.written': 'written',
      'office.publicAuthority': 'authority',
    },
    applies: (facts) => {
      const request = wantsInformation(facts) && facts['office.publicAuthority'] === 'foia' && facts['request.written'] === 'yes';
      const ownAlone =
        facts['data.of'] === 'the person' &&
        (is('law.named', 'freedom of information', 'several')(facts) || facts['message.asksForOther'] === 'yes');
      const mixed = is('data.of', 'the person and others, apart', 'the person and others, together')(facts);
      return request && (ownAlone || mixed);
    },
    duties: ['foia-2000/section-17/1'],
  },
  'practice/made-in-public': {
    ...explained,
    turnsOn: ['message.public'],
    applies: is('message.public', 'yes'),
    duties: ['practice/answer-in-private'],
  },
  'practice/scheme-beside-access': {
    ...explained,
    inForce: underDataProtection,
    turnsOn: ['data.of', 'ask.for', 'information.sought'],
    words: { 'data.of': 'own', 'ask.for': 'asked', 'information.sought': 'route' },
    applies: (facts) => wantsInformation(facts) && !notTheirs(facts) && facts['information.sought'] !== 'anything else',
    duties: ['practice/tell-of-the-other-route'],
  },
  // Article 26(3): each of them, whatever the arrangement says.
  'uk-gdpr/article-26/3': {
    ...explained,
    inForce: underDataProtection,
    turnsOn: ['controller.holds', 'ask.for', 'records.kept'],
    words: { 'controller.holds': 'each', 'ask.for': 'rights', 'records.kept': 'reached' },
    applies: (facts) =>
      is('controller.holds', 'jointly, answered here', 'jointly, answered elsewhere')(facts) &&
      is('ask.for', 'information', 'rectification', 'erasure', 'restriction', 'objection')(facts) &&
      facts['records.kept'] !== 'for law enforcement',
    duties: ['practice/tell-the-other-controller'],
  },
  'practice/wants-an-opinion': {
    ...explained,
    turnsOn: ['information.recorded', 'ask.for'],
    words: { 'information.recorded': 'opinion', 'ask.for': 'asked' },
    applies: (facts) => facts['information.recorded'] === 'no' && wantsInformation(facts),
    duties: ['foia-2000/section-16/1'],
  },
  'practice/asked-again': {
    ...explained,
    turnsOn: ['earlier.relation'],
    applies: is('earlier.relation', 'repeats'),
    duties: ['practice/consider-the-repeat'],
  },
  'practice/put-another-way': {
    ...explained,
    turnsOn: ['earlier.relation'],
    applies: is('earlier.relation', 'rephrases'),
    duties: ['practice/begin-anew'],
  },
};
