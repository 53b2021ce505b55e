import type { Facts, Opinion } from '../law/opinion.ts';
import { exclusions } from './confirming.ts';
import { act, exemptions, since2005 } from './content.ts';

const is =
  (fact: string, value = 'yes') =>
  (facts: Facts) =>
    facts[fact] === value;

/** A right: nothing is kept back by it, and the Act says nothing of who must show it. */
const owed = {
  effect: 'owed',
  inForce: since2005,
  power: 'must',
  burden: 'not stated',
  elements: [],
  prevailsOver: [],
  duties: ['10', '16', '77'].map(act),
} as const;

/** What the Act does not reach: with the right every exemption falls away, for there is nothing to be exempt from. */
const outside = {
  of: 'item',
  effect: 'out of scope',
  inForce: since2005,
  power: 'must',
  burden: 'controller',
  elements: [act('1/1/*')],
  prevailsOver: [...Object.keys(exemptions), ...Object.keys(exclusions)],
} as const;

/** What is not held: the exemptions for its content fall away. To be told so is still owed, and silence is for what is held and what is not. */
const notHeld = { ...outside, elements: [act('1/1/b')], prevailsOver: Object.keys(exemptions) } as const;

/** What relieves the authority of answering. */
const relief = {
  of: 'request',
  effect: 'refusable',
  inForce: since2005,
  power: 'may',
  burden: 'controller',
  elements: [],
  prevailsOver: [],
} as const;

const limit = ['3', '4', '5'].map((number) => `fees-regulations-2004/regulation-${number}`);
const claimed = is('foi.refusal.exercise', 'restrict');
const forCost = [act('17/5'), act('16'), 'practice/foi-what-fits-the-limit', ...limit];

/** What the Act is taken to say of the right, of what it does not reach, and of what may be done with a request. */
export const requests: Readonly<Record<string, Opinion>> = {
  [act('1/1/a')]: { ...owed, of: 'request', turnsOn: ['foi.request.describes'], applies: is('foi.request.describes') },
  [act('1/1/b')]: {
    ...owed,
    of: 'part',
    turnsOn: ['foi.held.for', 'foi.held.when'],
    words: { 'foi.held.for': '1(1)(b)', 'foi.held.when': '1(4)' },
    applies: (facts) =>
      ['the authority', 'by another for the authority'].includes(facts['foi.held.for'] ?? '') &&
      facts['foi.held.when'] !== 'made or obtained since',
  },
  [act('8')]: {
    ...outside,
    of: 'request',
    duties: [act('16'), 'practice/foi-help-make-a-request'],
    turnsOn: ['inWriting', 'named', 'addressed', 'describes'].map((part) => `foi.request.${part}`),
    words: {
      'foi.request.inWriting': '8(1)(a)',
      'foi.request.named': '8(1)(b)',
      'foi.request.addressed': '8(1)(b)',
      'foi.request.describes': '8(1)(c)',
    },
    applies: (facts) => !['inWriting', 'named', 'addressed', 'describes'].every((part) => facts[`foi.request.${part}`] === 'yes'),
  },
  [act('84')]: {
    ...notHeld,
    duties: ['practice/foi-say-not-held', 'practice/foi-point-to-what-is-recorded'],
    turnsOn: ['foi.held.for'],
    applies: is('foi.held.for', 'nothing recorded'),
  },
  [act('3/2')]: {
    ...notHeld,
    duties: ['practice/foi-say-not-held'],
    turnsOn: ['foi.held.for'],
    applies: is('foi.held.for', 'by the authority for another only'),
  },
  [act('1/4')]: {
    ...notHeld,
    duties: ['practice/foi-say-not-held'],
    turnsOn: ['foi.held.when'],
    applies: is('foi.held.when', 'made or obtained since'),
  },
  [act('39')]: {
    ...outside,
    effect: 'routed elsewhere',
    duties: ['eir-2004/regulation-5'],
    turnsOn: ['foi.held.environmental'],
    applies: is('foi.held.environmental'),
  },
  [act('1/3')]: {
    ...relief,
    effect: 'paused for clarification',
    duties: ['practice/foi-ask-what-is-needed', act('16')],
    turnsOn: ['foi.clarification.required', 'foi.clarification.asked', 'clarification.awaited'],
    words: { 'foi.clarification.required': '1(3)(a)', 'foi.clarification.asked': '1(3)(b)', 'clarification.awaited': '1(3)' },
    applies: (facts) =>
      facts['foi.clarification.required'] === 'yes' &&
      facts['foi.clarification.asked'] === 'yes' &&
      facts['clarification.awaited'] === 'yes',
  },
  [act('9/2')]: {
    ...relief,
    power: 'must',
    duties: [act('16')],
    turnsOn: ['foi.fee.noticeGiven', 'foi.fee.paid'],
    words: { 'foi.fee.noticeGiven': '9(2)', 'foi.fee.paid': '9(2) unpaid' },
    applies: (facts) => facts['foi.fee.noticeGiven'] === 'yes' && facts['foi.fee.paid'] === 'no',
  },
  [act('12/1')]: {
    ...relief,
    duties: forCost,
    turnsOn: ['foi.cost.all'],
    applies: (facts) => facts['foi.cost.all'] === 'over the limit' && claimed(facts),
  },
  [act('12/2')]: {
    ...relief,
    duties: forCost,
    turnsOn: ['foi.cost.all', 'foi.cost.confirming'],
    words: { 'foi.cost.all': '12(1)', 'foi.cost.confirming': '12(2)' },
    applies: (facts) => facts['foi.cost.all'] === 'over the limit' && facts['foi.cost.confirming'] === 'over the limit' && claimed(facts),
  },
  [act('14/1')]: {
    ...relief,
    duties: [act('17/5'), act('16')],
    turnsOn: ['foi.request.vexatious'],
    applies: (facts) => facts['foi.request.vexatious'] === 'yes' && claimed(facts),
  },
  [act('14/2')]: {
    ...relief,
    duties: [act('17/5'), act('16')],
    turnsOn: ['foi.repeat.complied', 'foi.repeat.identical', 'foi.repeat.intervalElapsed'],
    words: { 'foi.repeat.complied': '14(2)', 'foi.repeat.identical': '14(2) similar', 'foi.repeat.intervalElapsed': '14(2) interval' },
    applies: (facts) =>
      facts['foi.repeat.complied'] === 'yes' &&
      facts['foi.repeat.identical'] === 'yes' &&
      facts['foi.repeat.intervalElapsed'] === 'no' &&
      claimed(facts),
  },
  [act('17/4/why')]: {
    ...relief,
    of: 'part',
    effect: 'silent',
    power: 'must',
    prevailsOver: [act('17/1/c')],
    duties: [],
    turnsOn: ['foi.reasons.why'],
    applies: is('foi.reasons.why'),
  },
  [act('17/4/balance')]: {
    ...relief,
    of: 'part',
    effect: 'silent',
    power: 'must',
    prevailsOver: [act('17/3/a'), act('17/3/b')],
    duties: [],
    turnsOn: ['foi.reasons.balance'],
    applies: is('foi.reasons.balance'),
  },
  [act('17/6')]: {
    ...relief,
    effect: 'silent',
    power: 'must',
    prevailsOver: [act('17/5'), act('17/7/a'), act('17/7/b')],
    duties: [],
    turnsOn: [
      'foi.request.vexatious',
      'foi.repeat.complied',
      'foi.repeat.identical',
      'foi.repeat.intervalElapsed',
      'foi.refusal.toldBefore',
      'foi.refusal.unreasonableToRepeat',
    ],
    words: {
      'foi.request.vexatious': '17(6)(a)',
      'foi.repeat.complied': '17(6)(a)',
      'foi.repeat.identical': '17(6)(a)',
      'foi.repeat.intervalElapsed': '17(6)(a)',
      'foi.refusal.toldBefore': '17(6)(b)',
      'foi.refusal.unreasonableToRepeat': '17(6)(c)',
    },
    applies: (facts) =>
      (facts['foi.request.vexatious'] === 'yes' ||
        (facts['foi.repeat.complied'] === 'yes' &&
          facts['foi.repeat.identical'] === 'yes' &&
          facts['foi.repeat.intervalElapsed'] === 'no')) &&
      facts['foi.refusal.toldBefore'] === 'yes' &&
      facts['foi.refusal.unreasonableToRepeat'] === 'yes',
  },
};
