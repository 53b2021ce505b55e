import type { Facts } from '../../law/opinion.ts';

/** A ground that somebody raises or rules out, in the case file's own terms. */
export interface Ground {
  /** The provisions it is raised by. */
  readonly cites: readonly string[];
  /** What is so of it once it is ruled out. */
  readonly ruledOut: Facts;
  /** What is said of an item, and of the request, for whoever can see it. */
  readonly ofItem: readonly string[];
  readonly ofRequest: readonly string[];
  /** What a named person finds, by the provision they sign under. */
  readonly judged: Readonly<Record<string, readonly string[]>>;
  /** The choice to rely on it, and the provision it is signed under, which may turn on what kind of thing it is. */
  readonly relied: Readonly<Record<string, (facts: Facts) => string>>;
}

const two = (paragraph: string) => `dpa-2018/schedule-2/paragraph-${paragraph}`;
const three = (paragraph: string) => `dpa-2018/schedule-3/paragraph-${paragraph}`;

interface Said {
  readonly ofItem?: readonly string[];
  readonly ofRequest?: readonly string[];
  readonly judged?: readonly string[];
  readonly choice?: string;
}

/** A ground that is one provision, with its tests signed under it. */
function one(cite: string, ruledOut: Facts, { ofItem = [], ofRequest = [], judged = [], choice }: Said): Ground {
  return {
    cites: [cite],
    ruledOut,
    ofItem,
    ofRequest,
    judged: judged.length === 0 ? {} : { [cite]: judged },
    relied: choice === undefined ? {} : { [choice]: () => cite },
  };
}

/** A function, and a likely prejudice to its discharge. */
const discharge = (paragraph: string, name: string, ruledOut = 'no', more: readonly string[] = []) =>
  one(
    two(paragraph),
    { [`${name}.function`]: ruledOut },
    { ofItem: [`${name}.function`, ...more], judged: [`${name}.prejudice`], choice: `${name}.exercise` },
  );

const asking = ['request.madeFor'];

/** Every ground that bears on access under the UK GDPR, but for other people, by a name of its own. */
export const grounds: Readonly<Record<string, Ground>> = {
  'personnel matters': one('dpa-2018/section-24/3', { 'personnel.matter': 'no' }, { ofItem: ['personnel.matter'] }),
  'not described': one('dpa-2018/section-24/5/a', { 'unstructured.described': 'yes' }, { ofItem: ['unstructured.described'] }),
  cost: {
    ...one('dpa-2018/section-24/5/b', { 'unstructured.cost': 'neither would' }, { ofItem: ['unstructured.cost'] }),
    cites: ['dpa-2018/section-24/5/b', 'dpa-2018/section-24/6'],
  },
  'national security': one(
    'dpa-2018/section-26',
    { 'safeguard.nationalSecurity': 'no', 'safeguard.defence': 'no', 'safeguard.certified': 'no' },
    { ofItem: ['safeguard.certified'], judged: ['safeguard.nationalSecurity', 'safeguard.defence'] },
  ),
  'freedoms of others': one('uk-gdpr/article-15/4', { 'copy.othersFreedoms': 'no' }, { judged: ['copy.othersFreedoms'] }),
  'older enactment': one('dpa-2018/section-186A/3', { 'olderEnactment.prevails': 'no' }, { judged: ['olderEnactment.prevails'] }),
  crime: one(
    two('2/1'),
    { 'crimeTax.purpose': 'none of these' },
    { ofItem: ['crimeTax.purpose'], judged: ['crimeTax.prejudice'], choice: 'crimeTax.exercise' },
  ),
  mirror: one(
    two('2/3'),
    { 'mirror.fromController1': 'no' },
    {
      ofItem: ['mirror.fromController1', 'mirror.forStatutoryFunctions'],
      judged: ['mirror.controller1Exempt'],
      choice: 'mirror.exercise',
    },
  ),
  'risk assessment': one(
    two('3'),
    { 'riskSystem.classification': 'no' },
    {
      ofItem: ['riskSystem.classification', 'riskSystem.operator', 'riskSystem.purpose'],
      judged: ['riskSystem.prevents'],
      choice: 'riskSystem.exercise',
    },
  ),
  immigration: one(
    two('4'),
    { 'immigration.purpose': 'none of these' },
    {
      ofItem: ['immigration.purpose'],
      ofRequest: ['controller.secretaryOfState'],
      judged: ['immigration.substantialRisk', 'immigration.outweighs', 'immigration.necessary'],
      choice: 'immigration.exercise',
    },
  ),
  // One question for three sub-paragraphs, which are told apart by what is disclosed.
  'legal disclosure': {
    cites: [two('5/1'), two('5/2'), two('5/3')],
    ruledOut: { 'legalDisclosure.of': 'none of these' },
    ofItem: ['legalDisclosure.of'],
    ofRequest: [],
    judged: { [two('5')]: ['legalDisclosure.prevented'] },
    relied: {
      'legalDisclosure.exercise': (facts) => {
        if (facts['legalDisclosure.of'] === 'information an enactment obliges the controller to make public') return two('5/1');
        return facts['legalDisclosure.of'] === 'data that law or an order requires to be disclosed' ? two('5/2') : two('5/3');
      },
    },
  },
  'protecting the public': discharge('7', 'protectPublic', 'none of these', ['protectPublic.condition']),
  audit: discharge('8', 'audit'),
  'Bank of England': discharge('9', 'bank'),
  complaints: discharge('10', 'complaintsScheme'),
  regulators: discharge('11', 'regulator'),
  Parliament: one(two('13'), { 'parliament.required': 'no' }, { judged: ['parliament.required'], choice: 'parliament.exercise' }),
  'judicial processing': {
    cites: [two('14/1'), two('14/2')],
    ruledOut: { 'judicial.processing': 'none of these' },
    ofItem: ['judicial.processing'],
    ofRequest: [],
    judged: {},
    relied: { 'judicialOffice.exercise': () => two('14/1'), 'judicialCapacity.exercise': () => two('14/2') },
  },
  'judicial independence': one(
    two('14/3'),
    { 'judicial.prejudice': 'no' },
    { judged: ['judicial.prejudice'], choice: 'judicial.exercise' },
  ),
  Crown: {
    cites: [two('15/1'), two('15/2')],
    ruledOut: { 'crown.purpose': 'none of these' },
    ofItem: ['crown.purpose'],
    ofRequest: [],
    judged: {},
    relied: {
      'crown.exercise': (facts) => two(facts['crown.purpose'] === 'conferring an honour or dignity' ? '15/1' : '15/2'),
    },
  },
  privilege: one(
    two('19'),
    { 'legalPrivilege.claim': 'no', 'legalPrivilege.adviserDuty': 'no' },
    { judged: ['legalPrivilege.claim', 'legalPrivilege.adviserDuty'], choice: 'legalPrivilege.exercise' },
  ),
  'self-incrimination': one(
    two('20'),
    { 'selfIncrimination.exposes': 'no' },
    { ofItem: ['selfIncrimination.offence'], judged: ['selfIncrimination.exposes'], choice: 'selfIncrimination.exercise' },
  ),
  'corporate finance': one(
    two('21'),
    { 'corporateFinance.service': 'no' },
    {
      ofItem: ['corporateFinance.service'],
      judged: ['corporateFinance.price', 'corporateFinance.decision', 'corporateFinance.markets'],
      choice: 'corporateFinance.exercise',
    },
  ),
  forecasts: one(
    two('22'),
    { 'forecasting.purpose': 'no' },
    { ofItem: ['forecasting.purpose'], judged: ['forecasting.prejudice'], choice: 'forecasting.exercise' },
  ),
  negotiations: one(
    two('23'),
    { 'negotiations.intentions': 'no' },
    { ofItem: ['negotiations.intentions'], judged: ['negotiations.prejudice'], choice: 'negotiations.exercise' },
  ),
  references: one(
    two('24'),
    { 'reference.for': 'not a reference' },
    { ofItem: ['reference.for', 'reference.inConfidence'], choice: 'reference.exercise' },
  ),
  'exam scripts': one(two('25/1'), { 'exam.script': 'no' }, { ofItem: ['exam.script'], choice: 'exam.exercise' }),
  'special purposes': one(
    two('26'),
    { 'specialPurposes.purpose': 'none of these' },
    {
      ofItem: ['specialPurposes.purpose', 'specialPurposes.publication'],
      judged: ['specialPurposes.publicInterest', 'specialPurposes.incompatible'],
      choice: 'specialPurposes.exercise',
    },
  ),
  research: one(
    two('27'),
    { 'research.purpose': 'neither' },
    {
      ofItem: ['research.purpose', 'research.safeguards', 'research.anonymousResults'],
      judged: ['research.impaired'],
      choice: 'research.exercise',
    },
  ),
  archiving: one(
    two('28'),
    { 'archiving.purpose': 'no' },
    { ofItem: ['archiving.purpose', 'archiving.safeguards'], judged: ['archiving.impaired'], choice: 'archiving.exercise' },
  ),
  'family courts': {
    cites: [three('3'), three('9'), three('18')],
    ruledOut: { 'familyCourt.processed': 'no' },
    ofItem: ['familyCourt.processed', 'familyCourt.evidence', 'familyCourt.mayWithhold'],
    ofRequest: [],
    judged: {},
    relied: {
      'familyCourt.exercise': (facts) => three(facts['data.kind'] === 'health' ? '3' : facts['data.kind'] === 'education' ? '18' : '9'),
    },
  },
  'expectations and wishes': {
    cites: [three('4'), three('10')],
    ruledOut: { 'wishes.information': 'none of these' },
    ofItem: ['wishes.information', 'wishes.expectationEnded'],
    ofRequest: asking,
    judged: {},
    relied: { 'wishes.exercise': () => three('4'), 'socialWorkWishes.exercise': () => three('10') },
  },
  // That it is data of no such kind rules out all of these at once.
  'health, education and social work': {
    cites: [three('5'), three('6'), three('11'), three('12'), three('19'), three('20')],
    ruledOut: { 'data.kind': 'none of these' },
    ofItem: ['data.kind', 'health.opinion', 'health.opinionInDate', 'reporter.origin', 'reporter.opinion'],
    ofRequest: ['controller.healthProfessional', 'reporter.controller'],
    judged: {
      [three('5')]: ['health.seriousHarm'],
      [three('6')]: ['health.reconsult', 'health.alreadyKnown'],
      [three('11')]: ['socialWork.seriousHarm'],
      [three('19')]: ['education.seriousHarm'],
    },
    relied: {
      'health.exercise': () => three('5'),
      'socialWork.exercise': () => three('11'),
      'education.exercise': () => three('19'),
    },
  },
  'child abuse': one(
    three('21'),
    { 'childAbuse.data': 'no' },
    { ofItem: ['childAbuse.data'], ofRequest: asking, judged: ['childAbuse.bestInterests'], choice: 'childAbuse.exercise' },
  ),
  'listed enactments': {
    ...one('dpa-2018/schedule-4/paragraph-2', { 'listedEnactment.restricts': 'none of these' }, { ofItem: ['listedEnactment.restricts'] }),
    cites: ['2', '3', '4', '5', '6'].map((paragraph) => `dpa-2018/schedule-4/paragraph-${paragraph}`),
  },
};

/** Every fact that a ground turns on, said or judged. */
export function factsOf(name: string): readonly string[] {
  const ground = grounds[name];
  if (ground === undefined) throw new Error(`no such ground: ${name}`);
  return [...ground.ofItem, ...ground.ofRequest, ...Object.values(ground.judged).flat(), ...Object.keys(ground.relied)];
}
