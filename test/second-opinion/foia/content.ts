import type { Days } from '../law/days.ts';
import type { Facts, Opinion } from '../law/opinion.ts';

/** The citation of a unit of the Act. */
export const act = (unit: string) => `foia-2000/section-${unit}`;

/** The Act gives a right from 1 January 2005; section 40 has its present form for what is dealt with from 25 May 2018. */
export const since2005 = ({ receipt }: Days) => receipt >= '2005-01-01';
export const since2018 = (days: Days) => since2005(days) && days.decision >= '2018-05-25';

const notice = act('17/1');
const withReasons = [notice, act('17/3/b')];
const proved = [...withReasons, 'practice/foi-record-the-harm'];

/** What is so of every exemption for content, unless said: it takes away the right to have information communicated. */
const content = {
  effect: 'exempt',
  of: 'part',
  inForce: since2005,
  power: 'may',
  burden: 'controller',
  elements: [act('1/1/b')],
  prevailsOver: [],
} as const;

const claimed = (facts: Facts, name: string) => facts[`${name}.exercise`] === 'restrict';
const outweighs = (facts: Facts, name: string) => facts[`${name}.publicInterest`] === 'maintaining outweighs';
const publicInterest = (name: string) => ({ [`${name}.publicInterest`]: '2(2)(b)' });

/** Three steps, a balance and a claim (Hogan; section 2(2)(b)). */
function prejudice(
  name: string,
  number: string,
  harm: string,
  likely: string,
  protects?: string,
  more: (facts: Facts) => boolean = () => true,
) {
  return {
    ...content,
    ...(protects === undefined ? {} : { protects }),
    duties: proved,
    turnsOn: ['interest', 'prejudice', 'likelihood', 'publicInterest'].map((step) => `${name}.${step}`),
    words: { [`${name}.interest`]: number, [`${name}.prejudice`]: harm, [`${name}.likelihood`]: likely, ...publicInterest(name) },
    applies: (facts: Facts) =>
      facts[`${name}.interest`] === 'yes' &&
      facts[`${name}.prejudice`] === 'real and caused by it' &&
      facts[`${name}.likelihood`] !== 'no' &&
      outweighs(facts, name) &&
      claimed(facts, name) &&
      more(facts),
  };
}

const underSection31 = (name: string, letter: string, protects?: string) =>
  prejudice(name, `31(1)(${letter})`, '31(1)', '31(1) likely', protects);

const purposes = [
  'failure to comply with the law',
  'improper conduct',
  'regulatory action',
  'fitness or competence',
  'cause of an accident',
  'protecting charities',
  'property of charities',
  'recovering property of charities',
  'safety of persons at work',
  'safety from the work of others',
];
const underG = prejudice(
  'foi.functions',
  '31(1)(g)',
  '31(1)',
  '31(1) likely',
  'inquiry',
  (facts) => facts['foi.functions.purpose'] !== 'none of them',
);

const heldFor = {
  'foi.investigation.heldFor: whether to charge': '30(1)(a)(i)',
  'foi.investigation.heldFor: whether guilty': '30(1)(a)(ii)',
  'foi.investigation.heldFor: may lead to proceedings': '30(1)(b)',
  'foi.investigation.heldFor: criminal proceedings': '30(1)(c)',
};
const obtainedFor = {
  'foi.source.obtainedFor: such investigations': '30(2)(a)(i)',
  'foi.source.obtainedFor: criminal proceedings': '30(2)(a)(ii)',
  'foi.source.obtainedFor: other investigations': '30(2)(a)(iii)',
  'foi.source.obtainedFor: civil proceedings': '30(2)(a)(iv)',
  'foi.source.confidential': '30(2)(b)',
};
const inSection30 = {
  one: (facts: Facts) => facts['foi.investigation.heldFor'] !== 'none of them',
  two: (facts: Facts) => facts['foi.source.obtainedFor'] !== 'none of them' && facts['foi.source.confidential'] === 'yes',
};

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const person = (facts: Facts, step: string) => facts[`foi.person.${step}`];

/** What the Act is taken to say of each exemption for content, from its words and `law/uk-gdpr-foia.md` section 10. */
export const exemptions: Readonly<Record<string, Opinion>> = {
  [act('21')]: {
    ...content,
    duties: [notice, 'practice/foi-say-where-it-is'],
    turnsOn: ['foi.accessible'],
    words: { 'foi.accessible: on payment or free': '21(1)', 'foi.accessible: an enactment obliges it': '21(2)(b)' },
    applies: (facts) =>
      ['on payment or free', 'an enactment obliges it'].includes(facts['foi.accessible'] ?? '') && claimed(facts, 'foi.accessible'),
  },
  [act('23/1')]: {
    ...content,
    protects: 'nation',
    duties: [notice],
    turnsOn: ['foi.securityBody.relation', 'foi.securityBody.certified'],
    words: { 'foi.securityBody.relation': '23(1)', 'foi.securityBody.certified': '23(2)' },
    applies: (facts) =>
      (facts['foi.securityBody.relation'] !== 'no' || facts['foi.securityBody.certified'] === 'yes') && claimed(facts, 'foi.securityBody'),
  },
  [act('24/1')]: {
    ...content,
    protects: 'nation',
    duties: withReasons,
    turnsOn: [
      'foi.securityBody.relation',
      'foi.nationalSecurity.required',
      'foi.nationalSecurity.certified',
      'foi.nationalSecurity.publicInterest',
    ],
    words: {
      'foi.securityBody.relation': '24(1) not 23',
      'foi.nationalSecurity.required': '24(1)',
      'foi.nationalSecurity.certified': '24(3)',
      ...publicInterest('foi.nationalSecurity'),
    },
    applies: (facts) =>
      facts['foi.securityBody.relation'] === 'no' &&
      (facts['foi.nationalSecurity.required'] === 'yes' || facts['foi.nationalSecurity.certified'] === 'yes') &&
      outweighs(facts, 'foi.nationalSecurity') &&
      claimed(facts, 'foi.nationalSecurity'),
  },
  [act('30/1')]: {
    ...content,
    protects: 'inquiry',
    duties: withReasons,
    turnsOn: ['foi.investigation.heldFor', 'foi.investigation.publicInterest'],
    words: { ...heldFor, ...publicInterest('foi.investigation') },
    applies: (facts) => inSection30.one(facts) && outweighs(facts, 'foi.investigation') && claimed(facts, 'foi.investigation'),
  },
  [act('30/2')]: {
    ...content,
    protects: 'inquiry',
    duties: withReasons,
    turnsOn: ['foi.source.obtainedFor', 'foi.source.confidential', 'foi.source.publicInterest'],
    words: { ...obtainedFor, ...publicInterest('foi.source') },
    applies: (facts) => inSection30.two(facts) && outweighs(facts, 'foi.source') && claimed(facts, 'foi.source'),
  },
  [act('31/1')]: {
    ...content,
    effect: 'never a reason',
    power: 'must',
    burden: 'not stated',
    elements: [],
    prevailsOver: letters.map((letter) => act(`31/1/${letter}`)),
    duties: [],
    turnsOn: ['foi.investigation.heldFor', 'foi.source.obtainedFor', 'foi.source.confidential'],
    words: { ...heldFor, ...obtainedFor },
    applies: (facts) => inSection30.one(facts) || inSection30.two(facts),
  },
  [act('31/1/a')]: underSection31('foi.crime', 'a', 'crime'),
  [act('31/1/b')]: underSection31('foi.offenders', 'b', 'crime'),
  [act('31/1/c')]: underSection31('foi.justice', 'c', 'court'),
  [act('31/1/d')]: underSection31('foi.tax', 'd'),
  [act('31/1/e')]: underSection31('foi.immigration', 'e'),
  [act('31/1/f')]: underSection31('foi.custody', 'f', 'public'),
  [act('31/1/g')]: {
    ...underG,
    turnsOn: [...underG.turnsOn, 'foi.functions.purpose'],
    words: {
      ...underG.words,
      ...Object.fromEntries(purposes.map((purpose, index) => [`foi.functions.purpose: ${purpose}`, `31(2)(${'abcdefghij'[index]})`])),
    },
  },
  [act('31/1/h')]: underSection31('foi.civilProceedings', 'h', 'court'),
  [act('31/1/i')]: underSection31('foi.fatalAccident', 'i', 'inquiry'),
  [act('32')]: {
    ...content,
    protects: 'court',
    duties: [notice],
    turnsOn: ['foi.court.document'],
    words: {
      'foi.court.document: filed': '32(1)(a)',
      'foi.court.document: served': '32(1)(b)',
      'foi.court.document: created by the court': '32(1)(c)',
      'foi.court.document: placed with an inquiry': '32(2)(a)',
      'foi.court.document: created by an inquiry': '32(2)(b)',
    },
    applies: (facts) => facts['foi.court.document'] !== 'no' && claimed(facts, 'foi.court'),
  },
  [act('38/1/a')]: prejudice('foi.health', '38(1)(a)', '38(1)(a) endanger', '38(1)', 'person'),
  [act('38/1/b')]: prejudice('foi.safety', '38(1)(b)', '38(1)(b) endanger', '38(1)', 'person'),
  [act('40/1')]: {
    ...content,
    inForce: since2018,
    power: 'must',
    protects: 'person',
    prevailsOver: ['40/3A', '40/3B', '40/4A'].map(act),
    duties: ['practice/foi-answer-as-subject-access', 'practice/foi-own-data-notice'],
    turnsOn: ['foi.personal.own'],
    applies: (facts) => facts['foi.personal.own'] === 'yes',
  },
  [act('40/3A')]: {
    ...content,
    effect: 'restricted',
    of: 'person',
    inForce: since2018,
    power: 'must',
    protects: 'person',
    duties: [notice],
    turnsOn: ['identifiable', 'interest', 'necessary', 'balance', 'category', 'otherPrinciple'].map((step) => `foi.person.${step}`),
    words: {
      'foi.person.identifiable': '40(2)(a)',
      'foi.person.interest': '40(8) interest',
      'foi.person.necessary': '40(8) necessary',
      'foi.person.balance': '40(8) balance',
      'foi.person.category': '40(3A)(a)',
      'foi.person.otherPrinciple: yes': '40(3A)(a)',
      'foi.person.otherPrinciple: yes, leaving section 24(1) aside': '40(3A)(b)',
    },
    // Lawful only by all three questions, with a condition where one is needed, and with no other principle contravened.
    applies: (facts) => {
      const lawful =
        person(facts, 'interest') === 'yes' && person(facts, 'necessary') === 'yes' && person(facts, 'balance') === 'the interest prevails';
      const conditions = person(facts, 'category') !== 'special or criminal, and none is';
      return person(facts, 'identifiable') === 'yes' && !(lawful && conditions && person(facts, 'otherPrinciple') === 'no');
    },
  },
  [act('40/3B')]: {
    ...content,
    inForce: since2018,
    power: 'must',
    protects: 'person',
    duties: withReasons,
    turnsOn: ['foi.personal.objection', 'foi.personal.objection.publicInterest'],
    words: { 'foi.personal.objection': '40(3B)', ...publicInterest('foi.personal.objection') },
    applies: (facts) => facts['foi.personal.objection'] === 'yes' && outweighs(facts, 'foi.personal.objection'),
  },
  [act('40/4A')]: {
    ...content,
    inForce: since2018,
    protects: 'person',
    duties: withReasons,
    turnsOn: ['foi.personal.withheldFromThem', 'foi.personal.withheldFromThem.publicInterest'],
    words: {
      'foi.personal.withheldFromThem: under Part 2 of the Act of 2018': '40(4A)(a)',
      ...publicInterest('foi.personal.withheldFromThem'),
    },
    applies: (facts) =>
      facts['foi.personal.withheldFromThem'] !== 'no' &&
      outweighs(facts, 'foi.personal.withheldFromThem') &&
      claimed(facts, 'foi.personal.withheldFromThem'),
  },
  [act('41')]: {
    ...content,
    power: 'must',
    protects: 'person',
    duties: [notice],
    turnsOn: ['foi.confidence.obtained', 'foi.confidence.breach'],
    words: { 'foi.confidence.obtained': '41(1)(a)', 'foi.confidence.breach': '41(1)(b)' },
    applies: (facts) => facts['foi.confidence.obtained'] === 'yes' && facts['foi.confidence.breach'] === 'yes',
  },
  [act('42')]: {
    ...content,
    protects: 'adviser',
    duties: withReasons,
    turnsOn: ['foi.privilege.claim', 'foi.privilege.publicInterest'],
    words: { 'foi.privilege.claim': '42(1)', ...publicInterest('foi.privilege') },
    applies: (facts) => facts['foi.privilege.claim'] === 'yes' && outweighs(facts, 'foi.privilege') && claimed(facts, 'foi.privilege'),
  },
  [act('43/1')]: {
    ...content,
    duties: withReasons,
    turnsOn: ['foi.tradeSecret.is', 'foi.tradeSecret.publicInterest'],
    words: { 'foi.tradeSecret.is': '43(1)', ...publicInterest('foi.tradeSecret') },
    applies: (facts) => facts['foi.tradeSecret.is'] === 'yes' && outweighs(facts, 'foi.tradeSecret') && claimed(facts, 'foi.tradeSecret'),
  },
  [act('43/2')]: prejudice('foi.commerce', '43(2) interests', '43(2)', '43(2) likely'),
  [act('44')]: {
    ...content,
    power: 'must',
    duties: [notice],
    turnsOn: ['foi.prohibited'],
    words: {
      'foi.prohibited: by an enactment': '44(1)(a)',
      'foi.prohibited: by an assimilated obligation': '44(1)(b)',
      'foi.prohibited: contempt of court': '44(1)(c)',
    },
    applies: (facts) => facts['foi.prohibited'] !== 'no',
  },
};
