import type { Person } from '../../../src/case/index.ts';
import { requester } from '../case-with.ts';
import type { Entry, Outcome, Reading } from '../entry.ts';
import type { Line } from '../items.ts';
import { document } from '../items.ts';
import { judgement } from '../judging.ts';
import { ordinary } from '../ordinary.ts';

const paragraph16 = 'dpa-2018/schedule-2/paragraph-16';
const given: Outcome = { becomes: 'disclose', under: ['uk-gdpr/article-15/3'] };
const open = (...people: readonly string[]): Outcome => ({
  becomes: 'open',
  asks: people.map((person) => `judge:${paragraph16}:record:${person}`),
});
const kept = (...people: readonly string[]): Outcome => ({
  becomes: 'withhold',
  under: people.map((person) => `${paragraph16} for ${person}`),
});

const other = (kept: Partial<Person> = {}): Person => ({
  id: 'p-other',
  role: 'member of the public',
  capacity: 'private',
  living: 'yes',
  consent: 'no record',
  ...kept,
});

/** Is it reasonable to give a paragraph without this person's consent? */
const reasonable = (
  value: 'yes' | 'no',
  reasons: string,
  places: readonly string[] = ['record/text 1'],
  means: object = { words: 'withhold' },
) =>
  judgement(
    paragraph16,
    places,
    { 'thirdParty.identifiable': 'yes', 'thirdParty.reasonable': value },
    { for: 'p-other', reasons, ...(value === 'no' ? { means, exercise: 'restrict' } : {}) },
  );

const joint: readonly Line[] = [{ by: 'p-other', says: 'What was said of them both.', about: [requester, 'p-other'] }];

/** One joint record, with the other person as the reading has them. */
function record(
  when: string,
  person: Person,
  becomes: Outcome,
  rest: Partial<Reading> & { judged?: ReturnType<typeof reasonable> } = {},
): Reading {
  const { judged, ...more } = rest;
  return {
    when,
    beside: 'uk gdpr',
    case: ordinary({
      others: [person],
      items: [document('record', 'record', joint)],
      roleScreenings: [],
      ...(judged === undefined ? {} : { judgements: [judged] }),
    }),
    places: { 'record/text 1': becomes },
    ...more,
  };
}

const refused = other({ consent: 'refused' });
const turns = (value: string) => ({ turnsOn: { 'thirdParty.reasonable': value } });

/** A scenario that comes to what is reasonable, and so goes both ways. */
function bothWays(scenario: string, source: string, holds: string, official: string, person: Person, yes: string, no: string): Entry {
  return {
    scenario,
    source,
    holds,
    official,
    readings: [
      record('nobody has judged whether it is reasonable', person, open('p-other')),
      record('it is judged reasonable', person, given, { judged: reasonable('yes', yes), ...turns('yes') }),
      record('it is judged not reasonable', person, kept('p-other'), { judged: reasonable('no', no), ...turns('no') }),
    ],
  };
}

export const thirdParties: readonly Entry[] = [
  bothWays(
    'gaskin-confidential-care-records',
    'https://www.yumpu.com/en/document/view/5720723/case-law-of-the-european-court-of-human-rights-concerning-the-/27',
    'that a contributor refuses or cannot be reached does not decide: somebody must weigh it',
    'depends: a system in which refusal decided was a breach',
    refused,
    'It is the only record of his childhood',
    'She wrote in confidence, and fears for herself',
  ),
  bothWays(
    'dpa-sch2-16-five-factors',
    'https://www.legislation.gov.uk/ukpga/2018/12/schedule/2',
    'without consent it turns on what is reasonable in all the circumstances, refusal being one of them',
    'depends',
    refused,
    'Both were there, and it is on no delicate matter',
    'It was told in confidence to a doctor',
  ),
  bothWays(
    'b-v-gmc-mixed-expert-report',
    'https://privacylawbarrister.com/2018/08/08/db-v-the-general-medical-council-2018-ewca-civ-1497/',
    'a refusal raises no presumption, and a wish to sue takes nothing from the right',
    'disclose',
    other({ role: 'professional', capacity: 'on duty', consent: 'refused', facts: { 'thirdParty.worker': 'none of these' } }),
    'It is about his own treatment, and the doctor was acting as one',
    'Nothing in it that is his is lost by giving him a summary',
  ),
  bothWays(
    'ico-hr-file-managers-named',
    'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/right-of-access/what-should-we-do-if-the-request-involves-information-about-other-individuals/',
    'colleagues named in a staff file are weighed one by one',
    'depends',
    other({ role: 'police staff', capacity: 'on duty' }),
    'Written as her manager, and told to her at the time',
    'A complaint made in confidence',
  ),
  {
    scenario: 'dpa-sch2-16-third-party-consents',
    source: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/2',
    holds: 'consent to disclosure to the requester ends the exemption, though the data cannot be separated',
    official: 'disclose',
    readings: [
      record('the other consents', other({ consent: 'given' }), given, { asks: [] }),
      record('there is no record of consent', other(), open('p-other')),
    ],
  },
  {
    scenario: 'dpa-sch2-16-jigsaw-identification',
    source: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/2',
    holds: 'somebody is identifiable if this requester could work out who they are from what they have or will likely get',
    official: 'withhold',
    readings: [
      record('this requester could work it out', other(), kept('p-other'), {
        judged: reasonable('no', 'Only one house overlooks the yard'),
        turnsOn: { 'thirdParty.identifiable': 'yes' },
      }),
      record('this requester could not', other(), given, {
        judged: judgement(
          paragraph16,
          ['record/text 1'],
          { 'thirdParty.identifiable': 'no' },
          { for: 'p-other', reasons: 'Forty houses do' },
        ),
        turnsOn: { 'thirdParty.identifiable': 'no' },
      }),
    ],
  },
  {
    scenario: 'durant-third-party-name-redaction',
    source: 'https://zoomlaw.co.uk/2003EWCACiv1746.html',
    holds: 'the name of another that is no necessary part of what is the requester’s own may be taken out, and the rest is given',
    official: 'disclose-redacted',
    readings: [
      record(
        'it is judged not reasonable to name them',
        other(),
        { becomes: 'disclose edited (words names out)', under: [`${paragraph16} for p-other`] },
        {
          judged: reasonable('no', 'Who dealt with it adds nothing', ['record/text 1'], { words: 'names out' }),
          ...turns('no'),
        },
      ),
      record('it is judged reasonable', other(), given, { judged: reasonable('yes', 'He has the name already'), ...turns('yes') }),
    ],
  },
  {
    scenario: 'dpa-sch2-17-health-professional',
    source: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/2',
    holds: 'it is deemed reasonable to give what a health professional put in a health record',
    official: 'disclose',
    readings: (['yes', 'no'] as const).map((inRecord) =>
      record(
        inRecord === 'yes' ? 'it is in the health record' : 'it is in something else',
        other({
          role: 'professional',
          capacity: 'on duty',
          facts: { 'thirdParty.worker': 'health professional who contributed or cared', 'thirdParty.healthRecord': inRecord },
        }),
        inRecord === 'yes' ? given : open('p-other'),
        { turnsOn: { 'thirdParty.healthRecord': inRecord } },
      ),
    ),
  },
  {
    scenario: 'dpa-sch2-17-social-worker-official-capacity',
    source: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/2',
    holds: 'it is deemed reasonable to give what a social worker supplied officially, and not what a police officer did',
    official: 'disclose',
    readings: [
      record(
        'a social worker supplied it',
        other({
          role: 'professional',
          capacity: 'on duty',
          facts: { 'thirdParty.worker': 'employed in social services functions', 'thirdParty.official': 'yes' },
        }),
        given,
        { turnsOn: { 'thirdParty.worker': 'employed in social services functions' } },
      ),
      record(
        'a police officer supplied it, and nobody has screened the role',
        other({ role: 'police officer', capacity: 'private' }),
        open('p-other'),
        {
          turnsOn: { 'thirdParty.worker': 'none of these' },
        },
      ),
    ],
  },
  {
    scenario: 'notts-cc-unredacted-assessment',
    source: 'https://gdprhub.eu/index.php?title=ICO_(UK)_-_Nottinghamshire_County_Council',
    holds: 'each of several who ask has a copy edited for them: what is kept back turns on who asks',
    official: 'disclose-redacted',
    readings: [
      {
        when: 'the father asks',
        beside: 'uk gdpr',
        case: ordinary({
          others: [other({ id: 'p-mother' })],
          items: [
            document('record', 'report', [
              { by: 'p-mother', says: 'Where she and the children live now.', about: [requester, 'p-mother'] },
              { by: 'p-mother', says: 'What he said at the meeting.', about: [requester] },
            ]),
          ],
          judgements: [
            judgement(
              paragraph16,
              ['record/text 1'],
              { 'thirdParty.identifiable': 'yes', 'thirdParty.reasonable': 'no' },
              { id: 'home', for: 'p-mother', reasons: 'He has been violent to her', means: { words: 'withhold' }, exercise: 'restrict' },
            ),
            judgement(
              paragraph16,
              ['record/text 2'],
              { 'thirdParty.identifiable': 'yes', 'thirdParty.reasonable': 'yes' },
              { id: 'meeting', for: 'p-mother', reasons: 'He was there' },
            ),
          ],
        }),
        places: { 'record/text 1': kept('p-mother'), 'record/text 2': given },
      },
      {
        when: 'the mother asks',
        beside: 'uk gdpr',
        case: ordinary({
          items: [document('record', 'report', [{ by: requester, says: 'Where she and the children live now.', about: [requester] }])],
        }),
        places: { 'record/text 1': given },
      },
    ],
  },
];
