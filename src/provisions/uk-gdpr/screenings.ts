import type { UkGdprFactId } from './facts.ts';

/** A ground that is about neither one person nor the request: what screening it out settles, and what calls for a look of its own. */
export interface UkGdprScreening {
  readonly provisions: readonly string[];
  /** The facts, and the values, that make the ground fail. */
  readonly closes: readonly (readonly [UkGdprFactId, string])[];
  /** Flags of an item that a bulk screening may not cover. */
  readonly guarded: readonly string[];
}

const schedule2 = (...units: readonly string[]) => units.map((unit) => `dpa-2018/schedule-2/paragraph-${unit}`);
const schedule3 = (...units: readonly string[]) => units.map((unit) => `dpa-2018/schedule-3/paragraph-${unit}`);
const live = ['live investigation', 'live proceedings', 'covert source'] as const;
const courts = ['live proceedings'] as const;
const lawyers = ['lawyer involved'] as const;
const security = ['security marking'] as const;
const barred = ['statutory bar'] as const;

function ground(
  provisions: readonly string[],
  closes: UkGdprScreening['closes'],
  guarded: UkGdprScreening['guarded'] = [],
): UkGdprScreening {
  return { provisions, closes, guarded };
}

/** The grounds a screening speaks to. Other people are never among them: paragraph 16 is in play wherever another person is. */
export const ukGdprScreenings: readonly UkGdprScreening[] = [
  ground(['uk-gdpr/article-2/2/a'], [['processing.household', 'no']]),
  ground(['uk-gdpr/article-2/2/c'], [['processing.designated', 'no']], security),
  ground(['uk-gdpr/article-12/1'], [['context.intelligible', 'no']]),
  ground(['uk-gdpr/article-15/4'], [['copy.othersFreedoms', 'no']], ['contractual confidence']),
  ground(['dpa-2018/section-24/3'], [['personnel.matter', 'no']]),
  ground(['dpa-2018/section-24/5/a'], [['unstructured.described', 'yes']]),
  ground(['dpa-2018/section-24/5/b', 'dpa-2018/section-24/6'], [['unstructured.cost', 'neither would']]),
  ground(
    ['dpa-2018/section-26'],
    [
      ['safeguard.nationalSecurity', 'no'],
      ['safeguard.defence', 'no'],
      ['safeguard.certified', 'no'],
    ],
    security,
  ),
  ground(['dpa-2018/section-186A/3'], [['olderEnactment.prevails', 'no']], barred),
  ground(schedule2('2/1'), [['crimeTax.purpose', 'none of these']], live),
  ground(schedule2('2/3'), [['mirror.fromController1', 'no']], live),
  ground(schedule2('3'), [['riskSystem.classification', 'no']]),
  ground(schedule2('4'), [['immigration.purpose', 'none of these']]),
  ground(schedule2('5/1', '5/2', '5/3'), [['legalDisclosure.of', 'none of these']], courts),
  ground(schedule2('7'), [['protectPublic.function', 'none of these']], live),
  ground(schedule2('8'), [['audit.function', 'no']]),
  ground(schedule2('9'), [['bank.function', 'no']]),
  ground(schedule2('10'), [['complaintsScheme.function', 'no']]),
  ground(schedule2('11'), [['regulator.function', 'no']]),
  ground(schedule2('13'), [['parliament.required', 'no']]),
  ground(schedule2('14/1', '14/2'), [['judicial.processing', 'none of these']], courts),
  ground(schedule2('14/3'), [['judicial.prejudice', 'no']], courts),
  ground(schedule2('15/1', '15/2'), [['crown.purpose', 'none of these']]),
  ground(
    schedule2('19'),
    [
      ['legalPrivilege.claim', 'no'],
      ['legalPrivilege.adviserDuty', 'no'],
    ],
    lawyers,
  ),
  ground(schedule2('20'), [['selfIncrimination.exposes', 'no']], lawyers),
  ground(schedule2('21'), [['corporateFinance.service', 'no']]),
  ground(schedule2('22'), [['forecasting.purpose', 'no']]),
  ground(schedule2('23'), [['negotiations.intentions', 'no']], lawyers),
  ground(schedule2('24'), [['reference.for', 'not a reference']]),
  ground(schedule2('25/1'), [['exam.script', 'no']]),
  ground(schedule2('26'), [['specialPurposes.purpose', 'none of these']]),
  ground(schedule2('27'), [['research.purpose', 'neither']]),
  ground(schedule2('28'), [['archiving.purpose', 'no']]),
  ground(schedule3('3', '9', '18'), [['familyCourt.processed', 'no']], courts),
  ground(schedule3('4', '10'), [['wishes.information', 'none of these']]),
  // That it is not health, education or social work data settles four groups of rules at once, the prohibition among them.
  ground(schedule3('5', '6', '11', '12', '19', '20'), [['data.kind', 'none of these']]),
  ground(schedule3('21'), [['childAbuse.data', 'no']]),
  ground(['dpa-2018/schedule-4/*'], [['listedEnactment.restricts', 'none of these']], barred),
];
