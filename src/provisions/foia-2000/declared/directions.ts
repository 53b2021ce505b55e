import type { Direction } from '../../../reasoning/index.ts';
import { communicating, confirming } from '../part-2.ts';

const section = (...units: readonly string[]) => units.map((unit) => `foia-2000/section-${unit}`);

type Move = readonly [fact: string, to: string];

function moving(of: readonly string[], only: Direction['only'], ...moves: readonly Move[]): readonly Direction[] {
  return moves.map(([fact, to]) => ({ of, fact, to, only }));
}

/** The prejudice-based exemptions for content, by the name their facts go by. */
const prejudiced = {
  crime: '31/1/a',
  offenders: '31/1/b',
  justice: '31/1/c',
  tax: '31/1/d',
  immigration: '31/1/e',
  custody: '31/1/f',
  functions: '31/1/g',
  civilProceedings: '31/1/h',
  fatalAccident: '31/1/i',
  health: '38/1/a',
  safety: '38/1/b',
  commerce: '43/2',
} as const;

/** What each step of a prejudice test is when it is made out. */
const madeOut = (name: string): readonly Move[] => [
  [`foi.${name}.interest`, 'yes'],
  [`foi.${name}.prejudice`, 'real and caused by it'],
  [`foi.${name}.likelihood`, 'would'],
  [`foi.${name}.likelihood`, 'would be likely'],
];

/** A public interest that maintains; an equal one, and one the other way, both disclose. */
const maintains = (name: string): Move => [`${name}.publicInterest`, 'maintaining outweighs'];
const discloses = (name: string): readonly Move[] => [
  [`${name}.publicInterest`, 'equal'],
  [`${name}.publicInterest`, 'disclosure outweighs'],
];

/** The qualified class exemptions for content. */
const qualified = {
  'foi.nationalSecurity': '24/1',
  'foi.investigation': '30/1',
  'foi.source': '30/2',
  'foi.privilege': '42',
  'foi.tradeSecret': '43/1',
  'foi.personal.objection': '40/3B',
  'foi.personal.withheldFromThem': '40/4A',
} as const;

const contentTests: readonly Move[] = [
  ['foi.accessible', 'on payment or free'],
  ['foi.accessible', 'an enactment obliges it'],
  ['foi.securityBody.certified', 'yes'],
  ['foi.nationalSecurity.required', 'yes'],
  ['foi.nationalSecurity.certified', 'yes'],
  ['foi.court.document', 'filed'],
  ['foi.confidence.obtained', 'yes'],
  ['foi.confidence.breach', 'yes'],
  ['foi.privilege.claim', 'yes'],
  ['foi.tradeSecret.is', 'yes'],
  ['foi.prohibited', 'by an enactment'],
  ['foi.personal.own', 'yes'],
  ['foi.personal.objection', 'yes'],
  ['foi.personal.withheldFromThem', 'under section 45(4) or 78A'],
  ['foi.person.identifiable', 'yes'],
  ['foi.person.interest', 'no'],
  ['foi.person.necessary', 'no'],
  ['foi.person.balance', 'the person prevails'],
  ['foi.person.category', 'special or criminal, and none is'],
  ['foi.person.otherPrinciple', 'yes'],
  ['foi.person.otherPrinciple', 'yes, leaving section 24(1) aside'],
];

/** Exemptions that may be claimed, by the name of the fact that records it. */
const claimed = [
  ...Object.keys(prejudiced).map((name) => `foi.${name}.exercise`),
  ...['accessible', 'securityBody', 'nationalSecurity', 'investigation', 'source', 'court', 'privilege', 'tradeSecret'].map(
    (name) => `foi.${name}.exercise`,
  ),
  'foi.personal.withheldFromThem.exercise',
];

/** Each step is one more thing to be shown: to find it made out can only help the exemption to hold. */
const grounds = [
  ...Object.entries(prejudiced).flatMap(([name, unit]) =>
    moving(section(unit), 'makes it hold', ...madeOut(name), maintains(`foi.${name}`)),
  ),
  ...Object.entries(prejudiced).flatMap(([name, unit]) => moving(section(unit), 'makes it fail', ...discloses(`foi.${name}`))),
  ...Object.entries(qualified).flatMap(([name, unit]) => moving(section(unit), 'makes it hold', maintains(name))),
  ...Object.entries(qualified).flatMap(([name, unit]) => moving(section(unit), 'makes it fail', ...discloses(name))),
  ...moving(section('30/1'), 'makes it fail', ['foi.investigation.heldFor', 'none of them']),
  ...moving(section('30/2'), 'makes it hold', ['foi.source.confidential', 'yes']),
  ...moving(section('31/1'), 'makes it fail', ['foi.investigation.heldFor', 'none of them'], ['foi.source.obtainedFor', 'none of them']),
];

/** What is done with the request. */
const request = [
  ...moving(
    section('8'),
    'makes it fail',
    ['foi.request.inWriting', 'yes'],
    ['foi.request.named', 'yes'],
    ['foi.request.addressed', 'yes'],
  ),
  ...moving(section('1/3'), 'makes it hold', ['foi.clarification.required', 'yes'], ['foi.clarification.asked', 'yes']),
  ...moving(section('1/3'), 'makes it fail', ['clarification.awaited', 'no']),
  ...moving(section('9/2'), 'makes it fail', ['foi.fee.paid', 'yes']),
  ...moving(section('12/*'), 'makes it hold', ['foi.cost.all', 'over the limit'], ['foi.cost.confirming', 'over the limit']),
  ...moving(
    section('14/*'),
    'makes it hold',
    ['foi.request.vexatious', 'yes'],
    ['foi.repeat.complied', 'yes'],
    ['foi.repeat.identical', 'yes'],
  ),
  ...moving(section('14/2'), 'makes it fail', ['foi.repeat.intervalElapsed', 'yes']),
  ...moving(section('17/4/*'), 'makes it hold', ['foi.reasons.why', 'yes'], ['foi.reasons.balance', 'yes']),
  ...moving(section('17/6'), 'makes it hold', ['foi.refusal.toldBefore', 'yes'], ['foi.refusal.unreasonableToRepeat', 'yes']),
];

/** No finding for an exemption, and no claim of one, ever gives what was kept back; nor does a finding about saying so. */
const keepBack = [
  ...moving(
    [communicating],
    'keeps back',
    ...contentTests,
    ...Object.keys(prejudiced).flatMap((name) => [...madeOut(name), maintains(`foi.${name}`)]),
    ...Object.keys(qualified).map(maintains),
    ...claimed.map((fact): Move => [fact, 'restrict']),
    ['foi.held.when', 'made or obtained since'],
    ['foi.held.for', 'nothing recorded'],
    ['foi.held.environmental', 'yes'],
  ),
  ...moving(
    [confirming],
    'keeps back',
    ['foi.silence.securityBody', 'yes'],
    ['foi.silence.nationalSecurity', 'yes'],
    ['foi.silence.investigation', 'yes'],
    ['foi.silence.lawEnforcement.matter', 'a'],
    ['foi.silence.lawEnforcement.prejudice', 'real and caused by it'],
    ['foi.silence.lawEnforcement.likelihood', 'would be likely'],
    ['foi.silence.court', 'yes'],
    ['foi.silence.endanger.matter', 'safety'],
    ['foi.silence.endanger.prejudice', 'real and caused by it'],
    ['foi.silence.own', 'yes'],
    ['foi.silence.person.contravenes', 'a principle'],
    ['foi.silence.objection', 'yes'],
    ['foi.silence.accessUkGdpr', 'yes'],
    ['foi.silence.accessPart3', 'yes'],
    ['foi.silence.confidence', 'yes'],
    ['foi.silence.privilege', 'yes'],
    ['foi.silence.commerce.likelihood', 'would'],
    ['foi.silence.prohibited', 'by an enactment'],
    ['foi.request.describes', 'no'],
  ),
];

/** And nothing said for disclosure ever keeps back what was given. */
const give = [
  ...moving(
    [communicating],
    'gives',
    ...Object.keys(prejudiced).flatMap((name) => discloses(`foi.${name}`)),
    ...Object.keys(qualified).flatMap((name) => discloses(name)),
    ...claimed.map((fact): Move => [fact, 'do not restrict']),
    ['foi.held.for', 'the authority'],
    ['foi.held.when', 'at receipt'],
    ['foi.request.inWriting', 'yes'],
    ['foi.person.identifiable', 'no'],
    ['foi.person.category', 'ordinary'],
  ),
  ...moving([confirming], 'gives', ['foi.request.describes', 'yes'], ['foi.silence.investigation.exercise', 'do not restrict']),
];

/** The directions that the Act has, held to over every case. */
export const directions: readonly Direction[] = [...grounds, ...request, ...keepBack, ...give];
