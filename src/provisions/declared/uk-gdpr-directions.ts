import type { Direction } from '../../reasoning/index.ts';
import { everyElement } from '../uk-gdpr/rights-sets.ts';

const schedule2 = (...units: readonly string[]) => units.map((unit) => `dpa-2018/schedule-2/paragraph-${unit}`);
const schedule3 = (...units: readonly string[]) => units.map((unit) => `dpa-2018/schedule-3/paragraph-${unit}`);

type Move = readonly [fact: string, to: string];
const moving = (of: readonly string[], only: Direction['only'], ...moves: readonly Move[]): readonly Direction[] =>
  moves.map(([fact, to]) => ({ of, fact, to, only }));

/** What each exemption asks to be shown, by the fact that shows it: to find it so can only help the exemption to hold. */
const shown: readonly (readonly [of: readonly string[], ...facts: readonly string[]])[] = [
  [schedule2('2/1'), 'crimeTax.prejudice'],
  [schedule2('2/3'), 'mirror.fromController1', 'mirror.forStatutoryFunctions', 'mirror.controller1Exempt'],
  [schedule2('3'), 'riskSystem.classification', 'riskSystem.prevents'],
  [schedule2('4'), 'controller.secretaryOfState', 'immigration.substantialRisk', 'immigration.outweighs', 'immigration.necessary'],
  [schedule2('5/1', '5/2', '5/3'), 'legalDisclosure.prevented'],
  [schedule2('7'), 'protectPublic.condition', 'protectPublic.prejudice'],
  [schedule2('8'), 'audit.function', 'audit.prejudice'],
  [schedule2('9'), 'bank.function', 'bank.prejudice'],
  [schedule2('10'), 'complaintsScheme.function', 'complaintsScheme.prejudice'],
  [schedule2('11'), 'regulator.function', 'regulator.prejudice'],
  [schedule2('13'), 'parliament.required'],
  [schedule2('14/3'), 'judicial.prejudice'],
  [schedule2('16'), 'thirdParty.identifiable', 'thirdParty.living'],
  [schedule2('19'), 'legalPrivilege.claim', 'legalPrivilege.adviserDuty'],
  [schedule2('20'), 'selfIncrimination.exposes'],
  [schedule2('21'), 'corporateFinance.service', 'corporateFinance.price', 'corporateFinance.decision', 'corporateFinance.markets'],
  [schedule2('22'), 'forecasting.purpose', 'forecasting.prejudice'],
  [schedule2('23'), 'negotiations.intentions', 'negotiations.prejudice'],
  [schedule2('24'), 'reference.inConfidence'],
  [schedule2('25/1'), 'exam.script'],
  [schedule2('26'), 'specialPurposes.publication', 'specialPurposes.publicInterest', 'specialPurposes.incompatible'],
  [schedule2('27'), 'research.impaired', 'research.safeguards', 'research.anonymousResults'],
  [schedule2('28'), 'archiving.purpose', 'archiving.impaired', 'archiving.safeguards'],
  [schedule3('3', '9', '18'), 'familyCourt.processed', 'familyCourt.evidence', 'familyCourt.mayWithhold'],
  [schedule3('5'), 'health.seriousHarm', 'health.opinionInDate', 'controller.healthProfessional'],
  [schedule3('6'), 'health.reconsult'],
  [schedule3('11'), 'socialWork.seriousHarm'],
  [schedule3('12', '20'), 'reporter.origin'],
  [schedule3('19'), 'education.seriousHarm'],
  [schedule3('21'), 'childAbuse.data', 'childAbuse.bestInterests'],
  [['dpa-2018/section-26'], 'safeguard.nationalSecurity', 'safeguard.defence', 'safeguard.certified'],
  [['dpa-2018/section-24/3'], 'personnel.matter'],
  [['dpa-2018/section-186A/3'], 'olderEnactment.prevails'],
  [['uk-gdpr/article-15/4'], 'copy.othersFreedoms'],
  [['uk-gdpr/article-12/5/*'], 'manifestly.unfounded', 'manifestly.excessive'],
  [['uk-gdpr/article-12/6'], 'identity.doubted'],
  [['uk-gdpr/article-15/1A'], 'search.limited', 'search.reasonable'],
];

/** What ends an exemption, or what a request may be met with. */
const ends: readonly (readonly [of: readonly string[], ...moves: readonly Move[]])[] = [
  [
    schedule2('16'),
    ['thirdParty.consent', 'given'],
    ['thirdParty.reasonable', 'yes'],
    ['thirdParty.information', 'nothing'],
    ['thirdParty.official', 'yes'],
    ['thirdParty.healthRecord', 'yes'],
    ['thirdParty.worker', 'education-related worker'],
  ],
  [schedule3('4', '10'), ['wishes.information', 'none of these'], ['wishes.expectationEnded', 'yes'], ['dataSubject.age', '18 or over']],
  [schedule3('6'), ['health.alreadyKnown', 'yes'], ['health.opinion', 'the test is not met'], ['controller.healthProfessional', 'yes']],
  [schedule3('12', '20'), ['reporter.opinion', 'the test is not met']],
  [schedule3('21'), ['request.jurisdiction', 'Scotland'], ['request.madeFor', 'their own data']],
  [['dpa-2018/schedule-4/*'], ['listedEnactment.restricts', 'none of these']],
  [['uk-gdpr/article-2/2/b'], ['processing.mode', 'manual unstructured'], ['processing.purpose', 'mixed']],
  [['uk-gdpr/article-12/5/*'], ['manifestly.choice', 'answer']],
  [['uk-gdpr/article-12/6'], ['identity.confirmed', 'yes']],
  [['dpa-2018/section-186/2/a'], ['disclosure.barred', 'nothing']],
];

/** No finding for an exemption, and no use of one, ever gives what was kept back. */
const keepsBack: readonly Move[] = [
  ['crimeTax.prejudice', 'yes'],
  ['protectPublic.prejudice', 'yes'],
  ['judicial.prejudice', 'yes'],
  ['legalPrivilege.claim', 'yes'],
  ['negotiations.prejudice', 'yes'],
  ['health.seriousHarm', 'yes'],
  ['thirdParty.identifiable', 'yes'],
  ['thirdParty.exercise', 'restrict'],
  ['crimeTax.exercise', 'restrict'],
  ['legalPrivilege.exercise', 'restrict'],
  ['processing.purpose', 'law enforcement'],
  ['personnel.matter', 'yes'],
];

/** Nor does anything said for the requester ever keep back what was given. */
const gives: readonly Move[] = [
  ['thirdParty.consent', 'given'],
  ['thirdParty.reasonable', 'yes'],
  ['thirdParty.exercise', 'do not restrict'],
  ['crimeTax.exercise', 'do not restrict'],
  ['legalPrivilege.exercise', 'do not restrict'],
  ['health.alreadyKnown', 'yes'],
  ['reporter.opinion', 'the test is not met'],
  ['wishes.expectationEnded', 'yes'],
  ['disclosure.barred', 'nothing'],
  ['disclosure.barred', 'marking'],
  ['disclosure.barred', 'contract'],
];

/** The directions that the UK GDPR and its exemptions have, held to over every case. */
export const ukGdprDirections: readonly Direction[] = [
  ...shown.flatMap(([of, ...facts]) => moving(of, 'makes it hold', ...facts.map((fact): Move => [fact, 'yes']))),
  ...ends.flatMap(([of, ...moves]) => moving(of, 'makes it fail', ...moves)),
  ...moving(everyElement, 'keeps back', ...keepsBack),
  ...moving(everyElement, 'gives', ...gives),
];
