import { requester } from '../case-with.ts';
import type { Entry, Reading } from '../entry.ts';
import { document } from '../items.ts';
import { judgement } from '../judging.ts';
import { ordinary } from '../ordinary.ts';

type Facts = Readonly<Record<string, string>>;

/** One record, with what is judged of it under one ground. */
function under(
  ground: string,
  when: string,
  facts: Facts,
  finds: Facts | undefined,
  becomes: 'exempt' | 'disclose' | 'open',
  rest: Partial<Reading> & { request?: Facts; exercise?: 'restrict' | 'do not restrict' } = {},
): Reading {
  const { exercise = becomes === 'exempt' ? 'restrict' : undefined, ...more } = rest;
  return {
    beside: 'uk gdpr',
    when,
    case: ordinary(
      {
        items: [document('record', 'record', [{ by: requester, says: 'What is recorded of them.', about: [requester] }], { facts })],
        ...(finds === undefined
          ? {}
          : {
              judgements: [
                judgement(ground, ['record/text 1'], finds, {
                  reasons: 'As the case shows',
                  ...(exercise === undefined ? {} : { exercise }),
                }),
              ],
            }),
      },
      ground,
    ),
    places: {
      'record/text 1': becomes === 'open' ? 'open' : { becomes, under: [becomes === 'exempt' ? ground : 'uk-gdpr/article-15/3'] },
    },
    ...more,
  };
}

const schedule2 = (unit: string) => `dpa-2018/schedule-2/paragraph-${unit}`;
const turning = (fact: string, value: string) => ({ turnsOn: { [fact]: value } });
const crime = { 'crimeTax.purpose': 'investigation of crime' };
const capacity = { 'judicial.processing': 'by an individual acting in a judicial capacity' };
const neither = { 'judicial.processing': 'none of these' };
const employment = (inConfidence: 'yes' | 'no') => ({
  'reference.for': 'education, training or employment',
  'reference.inConfidence': inConfidence,
});

export const exemptUnderPart2: readonly Entry[] = [
  {
    scenario: 'southend-cctv-criminal-prejudice',
    source: 'https://www.southend.gov.uk/cctv-access-data/request-cctv-footage',
    holds: 'what is processed for the investigation of crime is exempt so far as to give it would be likely to prejudice that',
    official: 'withhold',
    readings: [
      under(
        schedule2('2/1'),
        'it would be likely to',
        crime,
        { 'crimeTax.prejudice': 'yes' },
        'exempt',
        turning('crimeTax.prejudice', 'yes'),
      ),
      under(schedule2('2/1'), 'it would not', crime, { 'crimeTax.prejudice': 'no' }, 'disclose', turning('crimeTax.prejudice', 'no')),
    ],
  },
  {
    scenario: 'gurieva-blanket-crime-exemption',
    source: 'https://www.twobirds.com/en/news/articles/2016/uk/gurieva-and-anor-v-community-safety-development-uk',
    holds: 'an exemption is shown item by item: a blanket claim shows nothing, and a motive takes nothing from the right',
    official: 'disclose',
    readings: [
      under(schedule2('2/1'), 'nobody has sifted it', crime, undefined, 'open'),
      under(
        schedule2('2/1'),
        'it has been sifted, and nothing specific would be prejudiced',
        crime,
        { 'crimeTax.prejudice': 'no' },
        'disclose',
      ),
      {
        when: 'the claim is made over everything at once',
        case: ordinary(
          {
            items: [
              document('record', 'record', [{ by: requester, says: 'What is recorded of them.', about: [requester] }], { facts: crime }),
            ],
            judgements: [
              judgement(
                schedule2('2/1'),
                [],
                { 'crimeTax.prejudice': 'yes' },
                { reasons: 'All of it is about a crime', exercise: 'restrict' },
              ),
            ],
          },
          schedule2('2/1'),
        ),
        turnedAway: ['judgements[0].scope[0]'],
      },
    ],
  },
  {
    scenario: 'dpa-sch2-14-judicial-capacity',
    source: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/2',
    holds: 'what a judge processes as one is exempt as a class',
    official: 'withhold',
    readings: [
      under(
        schedule2('14/2'),
        'they are the judge’s notes',
        capacity,
        {},
        'exempt',
        turning('judicial.processing', capacity['judicial.processing']),
      ),
      under(schedule2('14/2'), 'they are not', neither, undefined, 'disclose', turning('judicial.processing', 'none of these')),
    ],
  },
  {
    scenario: 'x-v-transcription-agency-judge',
    source: 'https://zoomlaw.co.uk/2023EWHC1092KB.html',
    holds: 'what concerns the conduct of proceedings is processed in a judicial capacity',
    official: 'withhold',
    readings: [under(schedule2('14/2'), 'the judge who heard the case holds it', capacity, {}, 'exempt')],
  },
  {
    scenario: 'x-v-transcription-agency-contractor',
    source: 'https://zoomlaw.co.uk/2023EWHC1092KB.html',
    holds: 'a court’s contractor may rely on likely prejudice to judicial independence',
    official: 'withhold',
    readings: [
      under(
        schedule2('14/3'),
        'it would be likely to',
        neither,
        { 'judicial.prejudice': 'yes' },
        'exempt',
        turning('judicial.prejudice', 'yes'),
      ),
      under(schedule2('14/3'), 'it would not', neither, { 'judicial.prejudice': 'no' }, 'disclose', turning('judicial.prejudice', 'no')),
    ],
  },
  {
    scenario: 'dpa-sch2-19-legal-adviser-confidence',
    source: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/2',
    holds: 'what a legal adviser owes a client confidence in is exempt as a class',
    official: 'withhold',
    readings: [
      under(
        schedule2('19'),
        'the duty is owed',
        {},
        { 'legalPrivilege.claim': 'no', 'legalPrivilege.adviserDuty': 'yes' },
        'exempt',
        turning('legalPrivilege.adviserDuty', 'yes'),
      ),
      under(
        schedule2('19'),
        'neither limb is met',
        {},
        { 'legalPrivilege.claim': 'no', 'legalPrivilege.adviserDuty': 'no' },
        'disclose',
        turning('legalPrivilege.adviserDuty', 'no'),
      ),
    ],
  },
  {
    scenario: 'dawson-damer-blanket-privilege',
    source: 'https://www.scl.org/3856-dawson-damer-the-irresistible-rise-of-the-dpa/',
    holds: 'privilege is separated from what is not privileged, document by document',
    official: 'disclose-redacted',
    readings: [
      {
        when: 'each passage is judged',
        beside: 'uk gdpr',
        case: ordinary(
          {
            items: [
              document('record', 'record', [
                { by: requester, says: 'Advice on the trust.', about: [requester] },
                { by: requester, says: 'A list of payments.', about: [requester] },
              ]),
            ],
            judgements: [
              judgement(
                schedule2('19'),
                ['record/text 1'],
                { 'legalPrivilege.claim': 'yes', 'legalPrivilege.adviserDuty': 'no' },
                { id: 'advice', reasons: 'Advice from the firm', exercise: 'restrict' },
              ),
              judgement(
                schedule2('19'),
                ['record/text 2'],
                { 'legalPrivilege.claim': 'no', 'legalPrivilege.adviserDuty': 'no' },
                { id: 'payments', reasons: 'Privileged under no law of the United Kingdom' },
              ),
            ],
          },
          schedule2('19'),
        ),
        places: {
          'record/text 1': { becomes: 'exempt', under: [schedule2('19')] },
          'record/text 2': { becomes: 'disclose', under: ['uk-gdpr/article-15/3'] },
        },
      },
    ],
  },
  {
    scenario: 'dpa-sch2-23-negotiation-intentions',
    source: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/2',
    holds: 'a record of what the controller means to settle for is exempt while to give it would be likely to prejudice the talks',
    official: 'withhold',
    readings: (['yes', 'no'] as const).map((likely) =>
      under(
        schedule2('23'),
        likely === 'yes' ? 'the talks go on' : 'the talks are over and no others will follow',
        { 'negotiations.intentions': 'yes' },
        { 'negotiations.prejudice': likely },
        likely === 'yes' ? 'exempt' : 'disclose',
        turning('negotiations.prejudice', likely),
      ),
    ),
  },
  {
    scenario: 'dpa-sch2-24-confidential-reference',
    source: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/2',
    holds: 'a reference given in confidence is exempt as a class, in whose hands soever',
    official: 'withhold',
    readings: [
      under(schedule2('24'), 'it was given in confidence', employment('yes'), {}, 'exempt', turning('reference.inConfidence', 'yes')),
      under(schedule2('24'), 'it was not', employment('no'), undefined, 'disclose', turning('reference.inConfidence', 'no')),
    ],
  },
  {
    scenario: 'rudd-v-bridle-exemption-needs-evidence',
    source:
      'https://scl.org/news/10512-remedies-for-inadequate-response-to-a-subject-access-request-the-high-court-decision-in-rudd-v-bridle',
    holds: 'the exemption for journalism wants a view to publication, which the controller must show',
    official: 'disclose',
    readings: [
      under(
        schedule2('26'),
        'nothing was to be published',
        { 'specialPurposes.purpose': 'journalism', 'specialPurposes.publication': 'no' },
        undefined,
        'disclose',
        turning('specialPurposes.publication', 'no'),
      ),
      under(
        schedule2('26'),
        'something was, and each belief is held',
        { 'specialPurposes.purpose': 'journalism', 'specialPurposes.publication': 'yes' },
        { 'specialPurposes.publicInterest': 'yes', 'specialPurposes.incompatible': 'yes' },
        'exempt',
        turning('specialPurposes.publication', 'yes'),
      ),
    ],
  },
];

const notProfessional = { facts: { 'controller.healthProfessional': 'no', 'request.madeFor': 'their own data' } };
const prohibited = 'dpa-2018/schedule-3/paragraph-6';
const seriousHarm = 'dpa-2018/schedule-3/paragraph-5';

/** A psychiatric report, in the hands of somebody who is no health professional. */
function health(
  when: string,
  opinion: string,
  inDate: string | undefined,
  finds: Facts | undefined,
  ground: string,
  becomes: 'exempt' | 'disclose',
  turnsOn?: Facts,
): Reading {
  const facts = { 'data.kind': 'health', 'health.opinion': opinion, ...(inDate === undefined ? {} : { 'health.opinionInDate': inDate }) };
  return {
    beside: 'uk gdpr',
    when,
    case: ordinary(
      {
        request: notProfessional,
        items: [document('record', 'report', [{ by: requester, says: 'What the doctor found.', about: [requester] }], { facts })],
        ...(finds === undefined
          ? {}
          : {
              judgements: Object.entries(finds).map(([test, value]) =>
                judgement(
                  test === 'health.seriousHarm' ? seriousHarm : prohibited,
                  ['record/text 1'],
                  { [test]: value },
                  {
                    id: test.replace('.', '-').toLowerCase(),
                    reasons: 'As the case shows',
                    ...(test === 'health.seriousHarm' && value === 'yes' ? { exercise: 'restrict' as const } : {}),
                  },
                ),
              ),
            }),
      },
      prohibited,
      seriousHarm,
    ),
    places: { 'record/text 1': { becomes, under: [becomes === 'exempt' ? ground : 'uk-gdpr/article-15/3'] } },
    ...(turnsOn === undefined ? {} : { turnsOn }),
  };
}

export const healthData: readonly Entry[] = [
  {
    scenario: 'dpa-sch3-6-health-data-needs-opinion',
    source: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/3',
    holds: 'who is no health professional may not give health data without an opinion that it would do no serious harm',
    official: 'withhold',
    readings: [
      health(
        'no opinion has been obtained',
        'none obtained',
        'no',
        { 'health.alreadyKnown': 'no', 'health.reconsult': 'yes' },
        prohibited,
        'exempt',
        { 'health.opinion': 'none obtained' },
      ),
      health(
        'an opinion in date says that the test is not met',
        'the test is not met',
        'yes',
        { 'health.alreadyKnown': 'no', 'health.reconsult': 'no', 'health.seriousHarm': 'no' },
        prohibited,
        'disclose',
        { 'health.opinion': 'the test is not met' },
      ),
    ],
  },
  {
    scenario: 'dpa-sch3-6-health-data-already-seen',
    source: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/3',
    holds: 'no opinion is needed for what the person has seen already',
    official: 'disclose',
    readings: [
      health(
        'it was sent to the person at the time',
        'none obtained',
        'no',
        { 'health.alreadyKnown': 'yes', 'health.reconsult': 'yes', 'health.seriousHarm': 'no' },
        prohibited,
        'disclose',
        { 'health.alreadyKnown': 'yes' },
      ),
      health('it was not', 'none obtained', 'no', { 'health.alreadyKnown': 'no', 'health.reconsult': 'yes' }, prohibited, 'exempt', {
        'health.alreadyKnown': 'no',
      }),
    ],
  },
  {
    scenario: 'dpa-sch3-5-stale-opinion',
    source: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/3',
    holds: 'an opinion more than six months old supports neither giving nor withholding: until there is a fresh one it may not be given',
    official: 'depends',
    readings: [
      health(
        'the opinion is seven months old',
        'the test is not met',
        'no',
        { 'health.alreadyKnown': 'no', 'health.reconsult': 'no' },
        prohibited,
        'exempt',
        { 'health.opinionInDate': 'no' },
      ),
      health(
        'it is in date, and says that the test is not met',
        'the test is not met',
        'yes',
        { 'health.alreadyKnown': 'no', 'health.reconsult': 'no', 'health.seriousHarm': 'no' },
        prohibited,
        'disclose',
        { 'health.opinionInDate': 'yes' },
      ),
    ],
  },
  {
    scenario: 'roberts-v-nottinghamshire-healthcare',
    source: 'https://www.bailii.org/ew/cases/EWHC/QB/2008/1934.html',
    holds: 'health data is exempt so far as to give it would be likely to do serious harm to somebody’s health',
    official: 'withhold',
    readings: (['yes', 'no'] as const).map((harm) => ({
      when: harm === 'yes' ? 'it would be likely to' : 'it would not',
      beside: 'uk gdpr' as const,
      case: ordinary(
        {
          request: { facts: { 'controller.healthProfessional': 'yes', 'request.madeFor': 'their own data' } },
          items: [
            document('record', 'report', [{ by: requester, says: 'What the psychologist found.', about: [requester] }], {
              facts: { 'data.kind': 'health' },
            }),
          ],
          judgements: [
            judgement(
              seriousHarm,
              ['record/text 1'],
              { 'health.seriousHarm': harm },
              { reasons: 'On professional evidence', ...(harm === 'yes' ? { exercise: 'restrict' as const } : {}) },
            ),
          ],
        },
        seriousHarm,
      ),
      places: {
        'record/text 1': {
          becomes: harm === 'yes' ? 'exempt' : 'disclose',
          under: [harm === 'yes' ? seriousHarm : 'uk-gdpr/article-15/3'],
        },
      },
      turnsOn: { 'health.seriousHarm': harm },
    })),
  },
];
