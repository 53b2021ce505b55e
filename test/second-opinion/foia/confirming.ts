import type { Facts, Opinion } from '../law/opinion.ts';
import { act, since2005, since2018 } from './content.ts';

const notice = act('17/1');
const withReasons = [notice, act('17/3/a')];

/** What is so of every power to neither confirm nor deny, unless said: it takes away the right to be told whether information is held. */
const silence = {
  effect: 'exempt',
  of: 'request',
  inForce: since2005,
  power: 'may',
  burden: 'controller',
  elements: [act('1/1/a')],
  prevailsOver: [],
} as const;

const claimed = (facts: Facts, name: string) => facts[`${name}.exercise`] === 'restrict';
const outweighs = (facts: Facts, name: string) => facts[`${name}.publicInterest`] === 'maintaining outweighs';

function absolute(name: string, number: string, protects: string) {
  return {
    ...silence,
    protects,
    duties: [notice],
    turnsOn: [name],
    words: { [name]: number },
    applies: (facts: Facts) => facts[name] === 'yes' && claimed(facts, name),
  };
}

function qualified(name: string, number: string, protects: string) {
  return {
    ...silence,
    protects,
    duties: withReasons,
    turnsOn: [name, `${name}.publicInterest`],
    words: { [name]: number, [`${name}.publicInterest`]: '2(1)(b)' },
    applies: (facts: Facts) => facts[name] === 'yes' && outweighs(facts, name) && claimed(facts, name),
  };
}

function prejudice(
  name: string,
  harm: string,
  likely: string,
  matter?: { readonly number: string; readonly none: string },
  protects?: string,
) {
  return {
    ...silence,
    ...(protects === undefined ? {} : { protects }),
    duties: withReasons,
    turnsOn: [...(matter === undefined ? [] : ['matter']), 'prejudice', 'likelihood', 'publicInterest'].map((step) => `${name}.${step}`),
    words: {
      ...(matter === undefined ? {} : { [`${name}.matter`]: matter.number }),
      [`${name}.prejudice`]: harm,
      [`${name}.likelihood`]: likely,
      [`${name}.publicInterest`]: '2(1)(b)',
    },
    applies: (facts: Facts) =>
      (matter === undefined || facts[`${name}.matter`] !== matter.none) &&
      facts[`${name}.prejudice`] === 'real and caused by it' &&
      facts[`${name}.likelihood`] !== 'no' &&
      outweighs(facts, name) &&
      claimed(facts, name),
  };
}

/** What the Act is taken to say of each power to neither confirm nor deny. */
export const exclusions: Readonly<Record<string, Opinion>> = {
  [act('23/5')]: absolute('foi.silence.securityBody', '23(5)', 'nation'),
  [act('24/2')]: qualified('foi.silence.nationalSecurity', '24(2)', 'nation'),
  [act('30/3')]: qualified('foi.silence.investigation', '30(3)', 'inquiry'),
  [act('31/3')]: prejudice(
    'foi.silence.lawEnforcement',
    '31(3)',
    '31(3) likely',
    { number: '31(3) matters', none: 'none of them' },
    'crime',
  ),
  [act('32/3')]: absolute('foi.silence.court', '32(3)', 'court'),
  [act('38/2')]: prejudice('foi.silence.endanger', '38(2) harm', '38(2) likely', { number: '38(2)', none: 'neither' }, 'person'),
  [act('40/5A')]: {
    ...silence,
    inForce: since2018,
    power: 'must',
    protects: 'person',
    prevailsOver: ['a', 'b', 'c', 'd'].map((letter) => act(`40/5B/${letter}`)),
    duties: ['practice/foi-answer-as-subject-access', 'practice/foi-own-data-notice'],
    turnsOn: ['foi.silence.own'],
    applies: (facts) => facts['foi.silence.own'] === 'yes',
  },
  [act('40/5B/a')]: {
    ...silence,
    inForce: since2018,
    power: 'must',
    protects: 'person',
    duties: [notice],
    turnsOn: ['foi.silence.person.contravenes'],
    words: {
      'foi.silence.person.contravenes: a principle': '40(5B)(a)(i)',
      'foi.silence.person.contravenes: a principle, leaving section 24(1) aside': '40(5B)(a)(ii)',
    },
    applies: (facts) => facts['foi.silence.person.contravenes'] !== 'no',
  },
  [act('40/5B/b')]: { ...qualified('foi.silence.objection', '40(5B)(b)', 'person'), inForce: since2018 },
  [act('40/5B/c')]: { ...qualified('foi.silence.accessUkGdpr', '40(5B)(c)', 'person'), inForce: since2018 },
  [act('40/5B/d')]: {
    ...qualified('foi.silence.accessPart3', '40(5B)(d)', 'person'),
    inForce: since2018,
    words: { 'foi.silence.accessPart3.publicInterest': '2(1)(b)' },
  },
  [act('41/2')]: absolute('foi.silence.confidence', '41(2)', 'person'),
  [act('42/2')]: qualified('foi.silence.privilege', '42(2)', 'adviser'),
  [act('43/3')]: prejudice('foi.silence.commerce', '43(3)', '43(3) likely'),
  [act('44/2')]: {
    ...silence,
    power: 'must',
    duties: [notice],
    turnsOn: ['foi.silence.prohibited'],
    applies: (facts) => facts['foi.silence.prohibited'] !== 'no',
  },
};
