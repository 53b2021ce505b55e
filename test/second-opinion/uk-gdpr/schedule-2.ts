import type { Days } from '../law/days.ts';
import { firstCommencement, timeLimitsChange } from '../law/days.ts';
import type { Facts, Opinion } from '../law/opinion.ts';
import { immigrationBegins, withSchedules } from './days.ts';
import { everything } from './scope.ts';

/**
 * What is so of every exemption of the Schedules, unless said: it lifts all of Article 15(1) to (3), it is relied on or not as the
 * controller chooses, the controller must be able to show it, and Article 12(4) is left standing (law/uk-gdpr-foia.md 0.2 and 5.1).
 */
export const lifted = {
  effect: 'exempt',
  of: 'part',
  inForce: withSchedules,
  power: 'may',
  burden: 'controller',
  elements: everything,
  prevailsOver: [],
  duties: ['uk-gdpr/article-12/4', 'practice/exemption-record'],
} as const satisfies Partial<Opinion>;

export const relied = (facts: Facts, name: string) => facts[`${name}.exercise`] === 'restrict';
const paragraph = (number: string) => `dpa-2018/schedule-2/paragraph-${number}`;

interface Test {
  /** The facts it asks about, each with the words that ask. */
  readonly asks: NonNullable<Opinion['words']>;
  readonly met: (facts: Facts, days: Days) => boolean;
  readonly protects?: string;
  /** Where the fact of reliance has another name than the first fact asked about. */
  readonly choice?: string;
}

function exemption({ asks, met, protects, choice }: Test): Opinion {
  const facts = [...new Set(Object.keys(asks).map((key) => key.split(': ')[0] as string))];
  const name = choice ?? ((facts[0] as string).split('.')[0] as string);
  return {
    ...lifted,
    ...(protects === undefined ? {} : { protects }),
    turnsOn: facts,
    words: asks,
    applies: (found, days) => met(found, days) && relied(found, name),
  };
}

const is =
  (fact: string, ...values: readonly string[]) =>
  (facts: Facts) =>
    values.includes(facts[fact] ?? '');
const both = (one: (facts: Facts) => boolean, other: (facts: Facts) => boolean) => (facts: Facts) => one(facts) && other(facts);

/** "Investigation" was added to paragraphs 2(1)(a) and 3(2)(b)(ii) on 20 August 2025; until then it was of detection or of prosecution, or of nothing. */
const investigationCounts = ({ decision }: Days) => decision >= firstCommencement;

/** The safeguards are those of Article 84B from 5 February 2026, and were those of Article 89(1) (DUAA ss86 and 87). */
const safeguardsMoved = ({ decision }: Days) => decision >= timeLimitsChange;

/** A function, and a likely prejudice to its proper discharge (paragraphs 7 to 11). */
const discharge = (name: string, functions: string, prejudice: string) =>
  exemption({
    asks: { [`${name}.function`]: functions, [`${name}.prejudice`]: prejudice },
    protects: 'public',
    met: both(is(`${name}.function`, 'yes'), is(`${name}.prejudice`, 'yes')),
  });

/** Paragraph 5: what is disclosed, by the words for each kind, and whether giving access would prevent that (the words for it last). */
const disclosure = (kinds: Readonly<Record<string, string>>, prevented: string) =>
  exemption({
    asks: {
      ...Object.fromEntries(Object.entries(kinds).map(([kind, words]) => [`legalDisclosure.of: ${kind}`, words])),
      'legalDisclosure.prevented': prevented,
    },
    met: both(is('legalDisclosure.of', ...Object.keys(kinds)), is('legalDisclosure.prevented', 'yes')),
  });

/** Paragraph 17(2) to (4): a worker whose information it is reasonable to disclose. Police officers and staff are not among them. */
function deemedReasonable(facts: Facts): boolean {
  const worker = facts['thirdParty.worker'];
  const official = facts['thirdParty.official'] === 'yes';
  const health = facts['thirdParty.healthRecord'] === 'yes' && worker === 'health professional who contributed or cared';
  const social = ["children's court officer", 'employed in social services functions', 'provided a similar service for reward'];
  const socialWork = social.includes(worker ?? '') && official;
  // An education-related worker by being one (17(4)(a)); an employee of a Scottish authority only in that capacity (17(4)(b)).
  const education = worker === 'education-related worker' || (worker === 'employed by a Scottish education authority' && official);
  return health || socialWork || education;
}

/** Paragraph 16: would giving it disclose information about another living individual, who can be identified, with neither way out of sub-paragraph (2)? */
export function othersProtected(facts: Facts): boolean {
  const involved =
    facts['thirdParty.information'] !== 'nothing' && facts['thirdParty.identifiable'] === 'yes' && facts['thirdParty.living'] === 'yes';
  const consented = facts['thirdParty.consent'] === 'given';
  const reasonable = facts['thirdParty.reasonable'] === 'yes' || deemedReasonable(facts);
  return involved && !consented && !reasonable;
}

/** The exemptions of Schedule 2 that bear on access, from their words and law/uk-gdpr-foia.md section 5. */
export const schedule2: Readonly<Record<string, Opinion>> = {
  [paragraph('2/1')]: exemption({
    asks: {
      'crimeTax.purpose: prevention or detection of crime': (days) => (investigationCounts(days) ? '2(1)(a)' : '2(1)(a) to 2025'),
      'crimeTax.purpose: investigation of crime': '2(1)(a)',
      'crimeTax.purpose: apprehension or prosecution of offenders': '2(1)(b)',
      'crimeTax.purpose: tax or duty': '2(1)(c)',
      'crimeTax.prejudice': '2(1)',
    },
    protects: 'crime',
    met: (facts, days) =>
      facts['crimeTax.prejudice'] === 'yes' &&
      facts['crimeTax.purpose'] !== 'none of these' &&
      (facts['crimeTax.purpose'] !== 'investigation of crime' || investigationCounts(days)),
  }),
  [paragraph('2/3')]: exemption({
    asks: { 'mirror.fromController1': '2(2)(a)', 'mirror.forStatutoryFunctions': '2(2)(b)', 'mirror.controller1Exempt': '2(3)' },
    protects: 'crime',
    met: (facts) => ['fromController1', 'forStatutoryFunctions', 'controller1Exempt'].every((step) => facts[`mirror.${step}`] === 'yes'),
  }),
  [paragraph('3')]: exemption({
    asks: {
      'riskSystem.classification': '3(1)',
      'riskSystem.operator': '3(2)(a)',
      'riskSystem.purpose: tax or duty': '3(2)(b)(i)',
      'riskSystem.purpose: prevention or detection of crime, or offenders': (days) =>
        investigationCounts(days) ? '3(2)(b)(ii)' : '3(2)(b)(ii) to 2025',
      'riskSystem.purpose: investigation of crime': '3(2)(b)(ii)',
      'riskSystem.prevents': '3(1) effect',
    },
    protects: 'crime',
    met: (facts, days) =>
      facts['riskSystem.classification'] === 'yes' &&
      facts['riskSystem.operator'] !== 'other' &&
      facts['riskSystem.prevents'] === 'yes' &&
      facts['riskSystem.purpose'] !== 'none of these' &&
      (facts['riskSystem.purpose'] !== 'investigation of crime' || investigationCounts(days)),
  }),
  // By the Secretary of State and nobody else; paragraph 4A(4)(a) to (c) besides.
  [paragraph('4')]: {
    ...exemption({
      asks: {
        'immigration.purpose: effective immigration control': '4(1)(a)',
        'immigration.purpose: investigating or detecting what would undermine it': '4(1)(b)',
        'controller.secretaryOfState': '4(1)',
        'immigration.substantialRisk': '4A(4)(a)',
        'immigration.outweighs': '4A(4)(b)',
        'immigration.necessary': '4A(4)(c)',
      },
      met: (facts) =>
        facts['controller.secretaryOfState'] === 'yes' &&
        facts['immigration.purpose'] !== 'none of these' &&
        ['substantialRisk', 'outweighs', 'necessary'].every((step) => facts[`immigration.${step}`] === 'yes'),
    }),
    inForce: ({ decision }) => decision >= immigrationBegins,
    // Nobody else can rely on it, so nobody else has it to show; and 4B(1) is the record.
    burden: 'Secretary of State',
    duties: ['uk-gdpr/article-12/4', 'dpa-2018/schedule-2/paragraph-4B'],
  },
  [paragraph('5/1')]: disclosure({ 'information an enactment obliges the controller to make public': '5(1)' }, '5(1) extent'),
  [paragraph('5/2')]: disclosure({ 'data that law or an order requires to be disclosed': '5(2)' }, '5(2) extent'),
  [paragraph('5/3')]: disclosure(
    {
      'data disclosed for legal proceedings': '5(3)(a)',
      'data disclosed for legal advice': '5(3)(b)',
      'data disclosed for legal rights': '5(3)(c)',
    },
    '5(3)',
  ),
  [paragraph('7')]: exemption({
    asks: { 'protectPublic.function': '7(a)', 'protectPublic.condition': '7(b)', 'protectPublic.prejudice': '7' },
    protects: 'public',
    met: (facts) =>
      facts['protectPublic.function'] !== 'none of these' &&
      facts['protectPublic.condition'] === 'yes' &&
      facts['protectPublic.prejudice'] === 'yes',
  }),
  [paragraph('8')]: discharge('audit', '8(2)', '8(1)'),
  [paragraph('9')]: discharge('bank', '9(2)', '9(1)'),
  [paragraph('10')]: discharge('complaintsScheme', '10(2)', '10(1)'),
  [paragraph('11')]: discharge('regulator', '11(a)', '11'),
  [paragraph('13')]: exemption({ asks: { 'parliament.required': '13' }, protects: 'public', met: is('parliament.required', 'yes') }),
  [paragraph('14/1')]: exemption({
    asks: { 'judicial.processing': '14(1)' },
    protects: 'court',
    choice: 'judicialOffice',
    met: is('judicial.processing', 'for assessing suitability for judicial office'),
  }),
  [paragraph('14/2')]: exemption({
    asks: {
      'judicial.processing: by an individual acting in a judicial capacity': '14(2)(a)',
      'judicial.processing: by a court or tribunal acting in its judicial capacity': '14(2)(b)',
    },
    protects: 'court',
    choice: 'judicialCapacity',
    met: is(
      'judicial.processing',
      'by an individual acting in a judicial capacity',
      'by a court or tribunal acting in its judicial capacity',
    ),
  }),
  // "As regards personal data not falling within sub-paragraph (1) or (2)": and the prejudice test is of this limb alone.
  [paragraph('14/3')]: exemption({
    asks: { 'judicial.processing': '14(3)', 'judicial.prejudice': '14(3) extent' },
    protects: 'court',
    met: both(is('judicial.processing', 'none of these'), is('judicial.prejudice', 'yes')),
  }),
  [paragraph('15/1')]: exemption({ asks: { 'crown.purpose': '15(1)' }, met: is('crown.purpose', 'conferring an honour or dignity') }),
  [paragraph('15/2')]: exemption({
    asks: { 'crown.purpose': '15(2)' },
    met: is('crown.purpose', 'assessing suitability for a listed office'),
  }),
  [paragraph('16')]: {
    ...lifted,
    of: 'person',
    // "To the extent that": what can be given with the other individual out of it is given (S2-16, fact 2).
    effect: 'restricted',
    protects: 'person',
    words: {
      'thirdParty.information: relates to them': '16(1)',
      'thirdParty.information: identifies them as the source': '16(4)(a)',
      'thirdParty.identifiable': '16(4)(b)',
      'thirdParty.living': '16(1) individual',
      'thirdParty.consent': '16(2)(a)',
      'thirdParty.reasonable': ['16(2)(b)', '16(3)'],
      'thirdParty.healthRecord': '17(2)(a)',
      'thirdParty.worker: health professional who contributed or cared': '17(2)(b)',
      "thirdParty.worker: children's court officer": '17(3)(a)(i)',
      'thirdParty.worker: employed in social services functions': '17(3)(a)(ii)',
      'thirdParty.worker: provided a similar service for reward': '17(3)(a)(iii)',
      'thirdParty.official': ['17(3)(b)', '17(4)(b) capacity'],
      'thirdParty.worker: education-related worker': '17(4)(a)',
      'thirdParty.worker: employed by a Scottish education authority': '17(4)(b)',
    },
    turnsOn: ['information', 'identifiable', 'living', 'consent', 'reasonable', 'worker', 'healthRecord', 'official'].map(
      (step) => `thirdParty.${step}`,
    ),
    applies: (facts) => othersProtected(facts) && relied(facts, 'thirdParty'),
  },
  [paragraph('19')]: exemption({
    asks: { 'legalPrivilege.claim': '19(a)', 'legalPrivilege.adviserDuty': '19(b)' },
    protects: 'adviser',
    met: (facts) => facts['legalPrivilege.claim'] === 'yes' || facts['legalPrivilege.adviserDuty'] === 'yes',
  }),
  [paragraph('20')]: exemption({
    asks: { 'selfIncrimination.exposes': '20(1)', 'selfIncrimination.offence': '20(2)' },
    met: both(is('selfIncrimination.exposes', 'yes'), is('selfIncrimination.offence', 'any other offence')),
  }),
  // Condition A, or both halves of Condition B.
  [paragraph('21')]: exemption({
    asks: {
      'corporateFinance.service': '21(1)',
      'corporateFinance.price': '21(2)',
      'corporateFinance.decision': '21(3)(a)',
      'corporateFinance.markets': '21(3)(b)',
    },
    met: (facts) =>
      facts['corporateFinance.service'] === 'yes' &&
      (facts['corporateFinance.price'] === 'yes' ||
        (facts['corporateFinance.decision'] === 'yes' && facts['corporateFinance.markets'] === 'yes')),
  }),
  [paragraph('22')]: exemption({
    asks: { 'forecasting.purpose': '22', 'forecasting.prejudice': '22 extent' },
    met: both(is('forecasting.purpose', 'yes'), is('forecasting.prejudice', 'yes')),
  }),
  [paragraph('23')]: exemption({
    asks: { 'negotiations.intentions': '23', 'negotiations.prejudice': '23 extent' },
    met: both(is('negotiations.intentions', 'yes'), is('negotiations.prejudice', 'yes')),
  }),
  [paragraph('24')]: exemption({
    asks: {
      'reference.for: education, training or employment': '24(a)',
      'reference.for: placement as a volunteer': '24(b)',
      'reference.for: appointment to an office': '24(c)',
      'reference.for: provision of a service': '24(d)',
      'reference.inConfidence': '24',
    },
    met: (facts) => facts['reference.for'] !== 'not a reference' && facts['reference.inConfidence'] === 'yes',
  }),
  [paragraph('25/1')]: exemption({ asks: { 'exam.script': '25(1)' }, met: is('exam.script', 'yes') }),
  [paragraph('26')]: exemption({
    asks: {
      'specialPurposes.purpose: journalism': '26(1)(a)',
      'specialPurposes.purpose: academic': '26(1)(b)',
      'specialPurposes.purpose: artistic': '26(1)(c)',
      'specialPurposes.purpose: literary': '26(1)(d)',
      'specialPurposes.publication': '26(2)(a)',
      'specialPurposes.publicInterest': '26(2)(b)',
      'specialPurposes.incompatible': '26(3)',
    },
    met: (facts) =>
      facts['specialPurposes.purpose'] !== 'none of these' &&
      ['publication', 'publicInterest', 'incompatible'].every((step) => facts[`specialPurposes.${step}`] === 'yes'),
  }),
  // Paragraph 27(3)(b) is of Article 15 alone, which is the right asked about here.
  [paragraph('27')]: exemption({
    asks: {
      'research.purpose: scientific or historical research': '27(1)(a)',
      'research.purpose: statistics': '27(1)(b)',
      'research.impaired': '27(1)',
      'research.safeguards': (days) => (safeguardsMoved(days) ? '27(3)(a)' : '27(3)(a) to 2026'),
      'research.anonymousResults': '27(3)(b)',
    },
    met: (facts) =>
      facts['research.purpose'] !== 'neither' &&
      ['impaired', 'safeguards', 'anonymousResults'].every((step) => facts[`research.${step}`] === 'yes'),
  }),
  [paragraph('28')]: exemption({
    asks: {
      'archiving.purpose': '28(1) purpose',
      'archiving.impaired': '28(1)',
      'archiving.safeguards': (days) => (safeguardsMoved(days) ? '28(3)' : '28(3) to 2026'),
    },
    met: (facts) => ['purpose', 'impaired', 'safeguards'].every((step) => facts[`archiving.${step}`] === 'yes'),
  }),
};
