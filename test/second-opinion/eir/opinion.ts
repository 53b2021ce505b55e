import type { Days } from '../law/days.ts';
import type { SecondOpinion } from '../law/disagreements.ts';
import type { DutyOpinion, Facts, Opinion } from '../law/opinion.ts';
import { informationBegins } from '../sorting/days.ts';

const regulation = (unit: string) => `eir-2004/regulation-${unit}`;
const inForce = ({ receipt }: Days) => receipt >= informationBegins;
const right = regulation('5/1');
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

const rule = {
  of: 'part',
  inForce,
  power: 'must',
  burden: 'controller',
  elements: [right],
  prevailsOver: [],
  duties: [],
} as const satisfies Partial<Opinion>;

/** An exception: a choice, always with a public interest that must outweigh, disclosure being presumed (reg 12(1)(b) and (2)). */
const exception = { ...rule, effect: 'exempt', power: 'may', duties: [regulation('14')] } as const satisfies Partial<Opinion>;
const claimed = (facts: Facts, name: string) =>
  facts[`eir.${name}.publicInterest`] === 'maintaining outweighs' && facts[`eir.${name}.exercise`] === 'restrict';

function described(name: string, number: string): Opinion {
  return {
    ...exception,
    turnsOn: [`eir.${name}.is`, `eir.${name}.publicInterest`],
    words: { [`eir.${name}.is`]: number, [`eir.${name}.publicInterest`]: '12(1)(b)' },
    applies: (facts) => facts[`eir.${name}.is`] === 'yes' && claimed(facts, name),
  };
}

/** Regulation 12(5): "would adversely affect", more probable than not; that it would be likely to is not enough (law/uk-gdpr-foia.md 12.1). */
function adverse(name: string, letter: string): Opinion {
  return {
    ...exception,
    turnsOn: [`eir.${name}.effect`, `eir.${name}.publicInterest`],
    words: { [`eir.${name}.effect`]: `12(5)(${letter})`, [`eir.${name}.publicInterest`]: '12(1)(b)' },
    applies: (facts) => facts[`eir.${name}.effect`] === 'would adversely affect' && claimed(facts, name),
  };
}

const ofRequest = (one: Opinion): Opinion => ({
  ...one,
  of: 'request',
  effect: 'refusable',
  elements: [],
  duties: [regulation('14'), regulation('9')],
});

const names = ['security', 'justice', 'intellectualProperty', 'proceedings', 'commerce', 'volunteer', 'environment'];
/** Every exception for information, with the paragraph that takes emissions out of some of them: with nothing to refuse it has nothing to do. */
const partExceptions = [
  regulation('12/9'),
  regulation('12/4/d'),
  regulation('12/4/e'),
  ...letters.map((letter) => regulation(`12/5/${letter}`)),
  regulation('13'),
];

const provisions: Readonly<Record<string, Opinion>> = {
  [right]: {
    ...rule,
    effect: 'owed',
    burden: 'not stated',
    elements: [],
    turnsOn: ['eir.held'],
    applies: (facts) => facts['eir.held'] === 'when received',
    duties: [regulation('5/2'), regulation('9')],
  },
  [regulation('5/3')]: {
    ...rule,
    effect: 'out of scope',
    prevailsOver: partExceptions,
    turnsOn: ['eir.own'],
    applies: (facts) => facts['eir.own'] === 'yes',
    duties: ['practice/eir-answer-as-subject-access'],
  },
  [regulation('12/4/a')]: {
    ...rule,
    effect: 'out of scope',
    prevailsOver: partExceptions,
    turnsOn: ['eir.held'],
    applies: (facts) => facts['eir.held'] === 'no',
    duties: [regulation('14')],
  },
  [regulation('12/4/b')]: ofRequest(described('unreasonable', '12(4)(b)')),
  [regulation('12/4/c')]: {
    ...ofRequest(described('general', '12(4)(c)')),
    turnsOn: ['eir.general.is', 'eir.general.helped', 'eir.general.publicInterest'],
    words: { 'eir.general.is': '12(4)(c)', 'eir.general.helped': '12(4)(c) helped', 'eir.general.publicInterest': '12(1)(b)' },
    applies: (facts) => facts['eir.general.is'] === 'yes' && facts['eir.general.helped'] === 'yes' && claimed(facts, 'general'),
  },
  [regulation('12/4/d')]: described('unfinished', '12(4)(d)'),
  [regulation('12/4/e')]: described('internal', '12(4)(e)'),
  ...Object.fromEntries(letters.map((letter, index) => [regulation(`12/5/${letter}`), adverse(names[index] as string, letter)])),
  // Emissions are not kept back for confidences, for those who gave it, or for the environment (reg 12(9)).
  [regulation('12/9')]: {
    ...rule,
    effect: 'never a reason',
    burden: 'not stated',
    elements: [],
    prevailsOver: ['d', 'e', 'f', 'g'].map((letter) => regulation(`12/5/${letter}`)),
    turnsOn: ['eir.emissions'],
    applies: (facts) => facts['eir.emissions'] === 'yes',
  },
  [regulation('13')]: {
    ...rule,
    effect: 'restricted',
    of: 'person',
    inForce: (days) => inForce(days) && days.decision >= '2018-05-25',
    protects: 'person',
    turnsOn: ['eir.person.identifiable', 'eir.person.contravenes'],
    words: { 'eir.person.identifiable': 'personal', 'eir.person.contravenes': 'principles' },
    applies: (facts) => facts['eir.person.identifiable'] === 'yes' && facts['eir.person.contravenes'] === 'yes',
    duties: [regulation('14')],
  },
};

const inTime = 'without undue delay, and by the last day';

function duty(does: string, arises: string, due: string, contents: readonly string[], laidDown: readonly string[] = []): DutyOpinion {
  return { does, arises, inForce, contents: () => contents, laidDown: () => laidDown, due: () => due };
}

const duties: Readonly<Record<string, DutyOpinion>> = {
  [regulation('5/2')]: duty('answer', 'with any request', inTime, ['time']),
  [regulation('7')]: duty('notify', 'by choice', inTime, ['both', 'forty']),
  [regulation('9')]: duty('tell', 'with any request', inTime, ['help', 'more']),
  [regulation('11')]: duty('review', 'with a complaint', 'without undue delay', ['answered', 'made']),
  [regulation('12/2')]: duty('presume', 'with any request', 'continuing', [], ['12(2)']),
  [regulation('14')]: duty('notify', 'with a provision', inTime, ['14(3)(a)', '14(3)(b)', '14(5)(a)', '14(5)(b)'], ['14(1)', '14(2)']),
  'practice/eir-answer-as-subject-access': duty('route', 'with a provision', 'without undue delay', ['route']),
};

/** The second opinion on the Environmental Information Regulations, in outline as the notes have them, written with the pack in view. */
export const onEir: SecondOpinion = { provisions, duties };

const days = ['2004-12-31', informationBegins, '2018-05-24', '2018-05-25', '2026-11-22'];

/** Every request received on one of the days either side of a change, and decided on one of them, no earlier. */
export const everyPair: readonly Days[] = days.flatMap((receipt) =>
  days
    .filter((decision) => decision >= receipt)
    .map((decision) => ({ receipt, decision, complaint: decision, determination: decision, certificate: decision })),
);
