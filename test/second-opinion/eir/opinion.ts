import type { Days } from '../law/days.ts';
import type { SecondOpinion } from '../law/disagreements.ts';
import type { DutyOpinion, Facts, Opinion } from '../law/opinion.ts';
import { informationBegins } from '../sorting/days.ts';

const regulation = (unit: string) => `eir-2004/regulation-${unit}`;
const inForce = ({ receipt }: Days) => receipt >= informationBegins;
const right = regulation('5/1');
/** Whether information is held, as itself information. */
const confirming = regulation('12/7');
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

/** Regulation 15(3)(a): a certificate settles both of its matters, and leaves the authority to refuse or not. */
const certifiable = (one: Opinion, name: string, unit: string): Opinion => ({
  ...one,
  turnsOn: [...(one.turnsOn ?? []), `eir.${name}.certified`],
  words: { ...one.words, [`eir.${name}.certified`]: unit },
  applies: (facts, days) =>
    one.applies(facts, days) || (facts[`eir.${name}.certified`] === 'yes' && facts[`eir.${name}.exercise`] === 'restrict'),
});

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
  regulation('13/2B'),
  regulation('13/3A'),
];

/** Regulation 13 as the Act of 2018 left it (Sch 19 para 307): it governs what is dealt with from then on, whenever it was asked for (Sch 20 para 60). */
const inPresentForm = (days: Days) => inForce(days) && days.decision >= '2018-05-25';
const outweighs = (facts: Facts, name: string) => facts[`${name}.publicInterest`] === 'maintaining outweighs';

/** Section 78A of the Act of 2018 is in the third condition from when that section is in force (DUAA s88(11) and (12)(c)). */
const and78A = (days: Days) => days.decision >= '2025-09-05';

/** Regulation 13(1)(b), (2B) and (3A): the authority must not disclose it, where the public interest in not doing so outweighs. */
const protectingSomebody: Readonly<Record<string, Opinion>> = {
  [regulation('13/2B')]: {
    ...exception,
    power: 'must',
    inForce: inPresentForm,
    protects: 'person',
    turnsOn: ['eir.personal.objection', 'eir.personal.objection.publicInterest'],
    words: {
      'eir.personal.objection: to general processing': '13(2B)(a)',
      'eir.personal.objection: to processing by an intelligence service': '13(2B)(b)',
      'eir.personal.objection.publicInterest': '13(1)(b)',
    },
    applies: (facts) => facts['eir.personal.objection'] !== 'no' && outweighs(facts, 'eir.personal.objection'),
  },
  [regulation('13/3A')]: {
    ...exception,
    power: 'must',
    inForce: inPresentForm,
    protects: 'person',
    turnsOn: ['eir.personal.withheldFromThem', 'eir.personal.withheldFromThem.publicInterest'],
    words: {
      'eir.personal.withheldFromThem: under Part 2 of the Act of 2018': '13(3A)(a)',
      'eir.personal.withheldFromThem: under section 45(4) or 78A': (day) => (and78A(day) ? '13(3A)(b)' : '13(3A)(b) to 2025'),
      'eir.personal.withheldFromThem: under Part 4 of the Act of 2018': '13(3A)(c)',
      'eir.personal.withheldFromThem.publicInterest': '13(1)(b)',
    },
    applies: (facts) => facts['eir.personal.withheldFromThem'] !== 'no' && outweighs(facts, 'eir.personal.withheldFromThem'),
  },
};

/** What is so of every response that neither confirms nor denies: it answers, with a refusal and its reasons, nothing but whether it is held. */
const silence = {
  ...rule,
  effect: 'exempt',
  of: 'request',
  power: 'may',
  elements: [confirming],
  duties: [regulation('14')],
} as const satisfies Partial<Opinion>;

/** Regulation 13(5A)(b): a condition of (5B)(b) to (e), and a public interest in saying nothing that outweighs. */
const unsaid = (name: string, letter: string, words: Opinion['words'] = {}): Opinion => ({
  ...silence,
  inForce: inPresentForm,
  protects: 'person',
  turnsOn: [`eir.silence.${name}`, `eir.silence.${name}.publicInterest`],
  words: { [`eir.silence.${name}`]: `13(5B)(${letter})`, [`eir.silence.${name}.publicInterest`]: '13(5A)(b)', ...words },
  applies: (facts) =>
    facts[`eir.silence.${name}`] === 'yes' &&
    outweighs(facts, `eir.silence.${name}`) &&
    facts[`eir.silence.${name}.exercise`] === 'restrict',
});

const silences: Readonly<Record<string, Opinion>> = {
  // Reg 12(7): whether it is held is itself information, so within the right, if it is environmental.
  [confirming]: {
    ...rule,
    effect: 'owed',
    of: 'request',
    burden: 'not stated',
    elements: [],
    turnsOn: ['eir.environmental'],
    applies: (facts) => facts['eir.environmental'] === 'yes',
    duties: [regulation('5/2'), regulation('9')],
  },
  // Reg 12(6): only the interests of (5)(a), would adversely affect and no less, and not in the public interest.
  [regulation('12/6')]: certifiable(
    {
      ...silence,
      turnsOn: ['eir.silence.security.effect', 'eir.silence.security.publicInterest'],
      words: { 'eir.silence.security.effect': '12(6)', 'eir.silence.security.publicInterest': '12(6) interest' },
      applies: (facts) => facts['eir.silence.security.effect'] === 'would adversely affect' && claimed(facts, 'silence.security'),
    },
    'silence.security',
    '15(2)(b)',
  ),
  // Reg 13(5A)(a): with no public interest to weigh.
  [regulation('13/5B/a')]: {
    ...silence,
    power: 'must',
    inForce: inPresentForm,
    protects: 'person',
    turnsOn: ['eir.silence.person.contravenes'],
    words: {
      'eir.silence.person.contravenes: a principle': '13(5B)(a)(i)',
      'eir.silence.person.contravenes: a principle, leaving section 24(1) aside': '13(5B)(a)(ii)',
    },
    applies: (facts) => facts['eir.silence.person.contravenes'] !== 'no',
  },
  [regulation('13/5B/b')]: unsaid('objection', 'b'),
  [regulation('13/5B/c')]: unsaid('accessUkGdpr', 'c'),
  [regulation('13/5B/d')]: unsaid('accessPart3', 'd', {
    'eir.silence.accessPart3': (day) => (and78A(day) ? '13(5B)(d)' : '13(5B)(d) to 2025'),
  }),
  [regulation('13/5B/e')]: unsaid('accessPart4', 'e'),
};

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
  // Nothing is owed while a lawful charge, told of in time, is unpaid (reg 8(2) to (5)).
  [regulation('8/5')]: {
    ...rule,
    of: 'request',
    effect: 'refusable',
    elements: [],
    turnsOn: ['eir.charge.notified', 'eir.charge.paid', 'eir.charge.for', 'eir.charge.reasonable'],
    words: {
      'eir.charge.notified': '8(4)',
      'eir.charge.paid': '8(5)',
      'eir.charge.for': '8(2)',
      'eir.charge.reasonable': '8(3)',
    },
    applies: (facts) =>
      facts['eir.charge.notified'] === 'yes' &&
      facts['eir.charge.paid'] === 'no' &&
      facts['eir.charge.for'] === 'making it available' &&
      facts['eir.charge.reasonable'] === 'yes',
    duties: [regulation('8/4'), regulation('8/8')],
  },
  [regulation('12/4/b')]: ofRequest(described('unreasonable', '12(4)(b)')),
  [regulation('12/4/c')]: {
    ...ofRequest(described('general', '12(4)(c)')),
    turnsOn: ['eir.general.is', 'eir.general.helped', 'eir.general.publicInterest'],
    words: { 'eir.general.is': '12(4)(c)', 'eir.general.helped': '12(4)(c) helped', 'eir.general.publicInterest': '12(1)(b)' },
    applies: (facts) => facts['eir.general.is'] === 'yes' && facts['eir.general.helped'] === 'yes' && claimed(facts, 'general'),
  },
  // What is unfinished is refused with who is preparing it and when it will be done, so far as known (reg 14(4)).
  [regulation('12/4/d')]: { ...described('unfinished', '12(4)(d)'), duties: [regulation('14'), regulation('14/4')] },
  [regulation('12/4/e')]: described('internal', '12(4)(e)'),
  ...Object.fromEntries(letters.map((letter, index) => [regulation(`12/5/${letter}`), adverse(names[index] as string, letter)])),
  [regulation('12/5/a')]: certifiable(adverse('security', 'a'), 'security', '15(3)(a)'),
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
    inForce: inPresentForm,
    protects: 'person',
    turnsOn: ['eir.person.identifiable', 'eir.person.contravenes'],
    words: {
      'eir.person.identifiable': '13(1)',
      'eir.person.contravenes: yes': '13(2A)(a)',
      'eir.person.contravenes: yes, leaving section 24(1) aside': '13(2A)(b)',
    },
    applies: (facts) => facts['eir.person.identifiable'] === 'yes' && facts['eir.person.contravenes'] !== 'no',
    duties: [regulation('14')],
  },
  ...protectingSomebody,
  ...silences,
  // What is not environmental information (reg 2(1)) has nothing to do with the Regulations at all.
  [regulation('2/1')]: {
    ...rule,
    effect: 'routed elsewhere',
    burden: 'not stated',
    elements: [right, confirming],
    prevailsOver: [
      ...partExceptions,
      regulation('5/3'),
      regulation('12/4/a'),
      ...Object.keys(silences).filter((cite) => cite !== confirming),
    ],
    turnsOn: ['eir.environmental'],
    applies: (facts) => facts['eir.environmental'] === 'no',
    duties: ['foia-2000/section-1'],
  },
};

const inTime = 'without undue delay, and by the last day';

function duty(does: string, arises: string, due: string, contents: readonly string[], laidDown: readonly string[] = []): DutyOpinion {
  return { does, arises, inForce, contents: () => contents, laidDown: () => laidDown, due: () => due };
}

const duties: Readonly<Record<string, DutyOpinion>> = {
  [regulation('5/2')]: duty('answer', 'with any request', inTime, ['time']),
  [regulation('7')]: duty('notify', 'by choice', inTime, ['both', 'forty']),
  [regulation('8')]: duty('presume', 'where it applies', 'continuing', ['charge', 'days', 'free']),
  [regulation('8/4')]: duty('notify', 'with a provision', inTime, ['amount', 'required', 'time']),
  [regulation('8/8')]: duty('tell', 'with a provision', 'continuing', ['circumstances', 'schedule']),
  [regulation('9')]: duty('tell', 'with any request', inTime, ['help', 'more']),
  [regulation('11')]: duty('review', 'with a complaint', 'without undue delay', ['answered', 'made']),
  [regulation('12/2')]: duty('presume', 'with any request', 'continuing', [], ['12(2)']),
  [regulation('14')]: duty('notify', 'with a provision', inTime, ['14(3)(a)', '14(3)(b)', '14(5)(a)', '14(5)(b)'], ['14(1)', '14(2)']),
  [regulation('14/4')]: duty('notify', 'with a provision', inTime, ['14(4) authority', '14(4) time'], ['14(4)']),
  [regulation('15')]: duty(
    'presume',
    'where it applies',
    'continuing',
    ['15(1)(a)', '15(1)(b)', '15(2)(b)', '15(3)(b)'],
    ['15(1)', '15(3)(a)'],
  ),
  // How lawfulness is asked: by legitimate interests, and from 5 February 2026 not by recognised ones (DUAA s70(8) and (9)(c)).
  [regulation('13/6')]: {
    ...duty('presume', 'where it applies', 'continuing', []),
    inForce: inPresentForm,
    laidDown: () => ['13(6)'],
    contents: (days) => [days.decision >= '2026-02-05' ? '13(6) recognised' : '13(6) to 2026'],
  },
  'foia-2000/section-1': duty('route', 'with a provision', 'without undue delay', ['right']),
  'practice/eir-answer-as-subject-access': duty('route', 'with a provision', 'without undue delay', ['route']),
};

/** The second opinion on the Environmental Information Regulations, in outline as the notes have them, written with the pack in view. */
export const onEir: SecondOpinion = { provisions, duties };

const days = [
  ...['2004-12-31', informationBegins, '2018-05-24', '2018-05-25'],
  ...['2025-09-04', '2025-09-05', '2026-02-04', '2026-02-05', '2026-11-22'],
];

/** Every request received on one of the days either side of a change, and decided on one of them, no earlier. */
export const everyPair: readonly Days[] = days.flatMap((receipt) =>
  days
    .filter((decision) => decision >= receipt)
    .map((decision) => ({ receipt, decision, complaint: decision, determination: decision, certificate: decision })),
);
