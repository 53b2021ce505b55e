import type { Facts, Opinion } from '../law/opinion.ts';
import { lifted, relied } from './schedule-2.ts';

const paragraph = (number: string) => `dpa-2018/schedule-3/paragraph-${number}`;

/** A rule that forbids: nobody chooses (law/uk-gdpr-foia.md 0.2, `prohibits`). */
const forbidden = { ...lifted, power: 'must' } as const satisfies Partial<Opinion>;

const kind = (facts: Facts, ...kinds: readonly string[]) => kinds.includes(facts['data.kind'] ?? '');
const asking = ['request.madeFor', 'request.jurisdiction', 'dataSubject.age'];

/** Paragraphs 4(1) and 10(1): a parent of someone under 18, or in Scotland under 16; or someone a court has appointed. */
function forSomeoneElse(facts: Facts): boolean {
  if (facts['request.madeFor'] === 'appointed by a court') return true;
  if (facts['request.madeFor'] !== 'parental responsibility') return false;
  return facts['request.jurisdiction'] === 'Scotland' ? facts['dataSubject.age'] === 'under 16' : facts['dataSubject.age'] !== '18 or over';
}

/** Paragraphs 4(2) and (3), and 10(2) and (3): an express wish is not ended by the end of an expectation. */
function unwanted(facts: Facts): boolean {
  switch (facts['wishes.information']) {
    case 'given in that expectation':
    case 'found on examination in that expectation':
      return facts['wishes.expectationEnded'] === 'no';
    case 'expressly not to be disclosed':
      return true;
    default:
      return false;
  }
}

/** Paragraphs 5(2) to (4) and 6(1), (3) and (4): an opinion of the appropriate health professional, in date, with no reason to ask again. */
const opinionCounts = (facts: Facts, says: string) =>
  facts['health.opinion'] === says && facts['health.opinionInDate'] === 'yes' && facts['health.reconsult'] === 'no';

const opinion = ['health.opinion', 'health.opinionInDate', 'health.reconsult', 'controller.healthProfessional'];

/** Processed by a court, given to it in evidence, and the court may withhold it under the rules listed. */
const inFamilyCourt = (facts: Facts) =>
  ['processed', 'evidence', 'mayWithhold'].every((step) => facts[`familyCourt.${step}`] === 'yes') && relied(facts, 'familyCourt');

function ofACourt(number: string, ...kinds: readonly string[]): Opinion {
  return {
    ...lifted,
    protects: 'court',
    turnsOn: ['data.kind', 'familyCourt.processed', 'familyCourt.evidence', 'familyCourt.mayWithhold'],
    words: {
      'data.kind': `${number}(1)`,
      'familyCourt.processed': `${number}(1)(a)`,
      'familyCourt.evidence': `${number}(1)(b)`,
      'familyCourt.mayWithhold': `${number}(1)(c)`,
    },
    applies: (facts) => kind(facts, ...kinds) && inFamilyCourt(facts),
  };
}

function wishes(number: string, of: string, choice: string): Opinion {
  return {
    ...lifted,
    protects: 'person',
    turnsOn: ['data.kind', ...asking, 'wishes.information', 'wishes.expectationEnded'],
    words: {
      'data.kind': `${number}(1)`,
      'request.jurisdiction': `${number}(1)(a)`,
      'dataSubject.age: 16 or 17': `${number}(1)(a)`,
      'dataSubject.age: under 16': `${number}(1)(b)`,
      'request.madeFor: parental responsibility': [`${number}(1)(a) parent`, `${number}(1)(b) parent`],
      'request.madeFor: appointed by a court': `${number}(1)(c)`,
      'wishes.information: given in that expectation': `${number}(2)(a)`,
      'wishes.information: found on examination in that expectation': `${number}(2)(b)`,
      'wishes.information: expressly not to be disclosed': `${number}(2)(c)`,
      'wishes.expectationEnded': `${number}(3)`,
    },
    applies: (facts) => kind(facts, of) && forSomeoneElse(facts) && unwanted(facts) && relied(facts, choice),
  };
}

function seriousHarm(of: string, name: string, number: string, test: string): Opinion {
  return {
    ...lifted,
    protects: 'person',
    turnsOn: ['data.kind', `${name}.seriousHarm`],
    words: { 'data.kind': number, [`${name}.seriousHarm`]: test },
    applies: (facts) => kind(facts, of) && facts[`${name}.seriousHarm`] === 'yes' && relied(facts, name),
  };
}

/** Paragraphs 12 and 20: forbidden unless the Reporter has said that the test is not met. */
function reporter(controller: string, of: string, number: string): Opinion {
  return {
    ...forbidden,
    protects: 'person',
    turnsOn: ['reporter.controller', 'data.kind', 'reporter.origin', 'reporter.opinion'],
    words: {
      'reporter.controller': `${number}(1)(a)`,
      'data.kind': `${number}(1)(a) data`,
      'reporter.origin': `${number}(1)(b)`,
      'reporter.opinion': `${number}(3)`,
    },
    applies: (facts) =>
      facts['reporter.controller'] === controller &&
      kind(facts, of) &&
      facts['reporter.origin'] === 'yes' &&
      facts['reporter.opinion'] !== 'the test is not met',
    duties: [...lifted.duties, paragraph(`${number}/2`)],
  };
}

/** Is the request made under a power by a parent of someone under 18, or by someone a court has appointed, outside Scotland (paragraph 21(1) and (5))? */
function forTheChild(facts: Facts): boolean {
  if (facts['request.jurisdiction'] === 'Scotland') return false;
  const parent = facts['request.madeFor'] === 'parental responsibility' && facts['dataSubject.age'] !== '18 or over';
  return parent || facts['request.madeFor'] === 'appointed by a court';
}

/** Schedule 3, from its words and law/uk-gdpr-foia.md section 6. */
export const schedule3: Readonly<Record<string, Opinion>> = {
  [paragraph('3')]: ofACourt('3', 'health'),
  [paragraph('4')]: wishes('4', 'health', 'wishes'),
  // May not rely on it without an opinion that the test is met: but for one who is a health professional.
  [paragraph('5')]: {
    ...lifted,
    protects: 'person',
    turnsOn: ['data.kind', 'health.seriousHarm', ...opinion],
    words: {
      'data.kind': '5(1)',
      'health.seriousHarm': '2(2)',
      'controller.healthProfessional': '5(2)',
      'health.opinion': '5(2) opinion',
      'health.opinionInDate': '5(3)(a)',
      'health.reconsult': '5(3)(b)',
    },
    applies: (facts) =>
      kind(facts, 'health') &&
      facts['health.seriousHarm'] === 'yes' &&
      (facts['controller.healthProfessional'] === 'yes' || opinionCounts(facts, 'the test is met')) &&
      relied(facts, 'health'),
    duties: [...lifted.duties, 'practice/health-opinion'],
  },
  // "do not permit the disclosure ... unless", and sub-paragraph (2).
  [paragraph('6')]: {
    ...forbidden,
    protects: 'person',
    turnsOn: ['data.kind', 'health.alreadyKnown', ...opinion],
    words: {
      'data.kind': '6(1)',
      'controller.healthProfessional': '6(1) controller',
      'health.alreadyKnown': '6(2)',
      'health.opinion': '6(1) opinion',
      'health.opinionInDate': '6(3)(a)',
      'health.reconsult': '6(3)(b)',
    },
    applies: (facts) =>
      kind(facts, 'health') &&
      facts['controller.healthProfessional'] === 'no' &&
      facts['health.alreadyKnown'] === 'no' &&
      !opinionCounts(facts, 'the test is not met'),
    duties: [...lifted.duties, 'practice/health-opinion'],
  },
  [paragraph('9')]: ofACourt('9', 'social work', 'none of these'),
  [paragraph('10')]: wishes('10', 'social work', 'socialWorkWishes'),
  [paragraph('11')]: seriousHarm('social work', 'socialWork', '11', '7(2)'),
  [paragraph('12')]: reporter('social work authority', 'social work', '12'),
  [paragraph('18')]: ofACourt('18', 'education'),
  [paragraph('19')]: seriousHarm('education', 'education', '19', '17(2)'),
  [paragraph('20')]: reporter('education authority', 'education', '20'),
  [paragraph('21')]: {
    ...lifted,
    protects: 'person',
    turnsOn: ['childAbuse.data', 'childAbuse.bestInterests', ...asking],
    words: {
      'childAbuse.data': '21(3)',
      'dataSubject.age': '21(1)(a)',
      'request.madeFor: parental responsibility': '21(1)(a) parent',
      'request.madeFor: appointed by a court': '21(1)(b)',
      'childAbuse.bestInterests': '21(2)',
      'request.jurisdiction': '21(5)',
    },
    applies: (facts) =>
      facts['childAbuse.data'] === 'yes' &&
      facts['childAbuse.bestInterests'] === 'yes' &&
      forTheChild(facts) &&
      relied(facts, 'childAbuse'),
  },
};

/** Schedule 4: what a listed enactment keeps back. By class, and the list is closed (section 7). */
export const schedule4: Readonly<Record<string, Opinion>> = Object.fromEntries(
  ['human fertilisation and embryology', 'adoption', 'special educational needs', 'parental orders', "children's hearings"].map(
    (enactment, index): [string, Opinion] => [
      `dpa-2018/schedule-4/paragraph-${index + 2}`,
      {
        ...forbidden,
        protects: 'person',
        turnsOn: ['listedEnactment.restricts'],
        applies: (facts) => facts['listedEnactment.restricts'] === enactment,
      },
    ],
  ),
);
