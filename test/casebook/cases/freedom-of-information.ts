import type { Judgement, Person } from '../../../src/case/index.ts';
import { requester } from '../case-with.ts';
import type { Entry, Outcome, Reading } from '../entry.ts';
import { document, footage } from '../items.ts';
import { judgement } from '../judging.ts';
import { information, unsigned } from '../ordinary.ts';

const first = 'foia-2000/section-40/3A';
const crime = 'foia-2000/section-31/1/a';
const owed: Outcome = { becomes: 'disclose', under: ['foia-2000/section-1/1/b'] };
const notice = ['foia-2000/section-17/1', 'foia-2000/section-16'];

const somebody = (kept: Partial<Person> = {}): Person => ({
  id: 'p-other',
  role: 'member of the public',
  capacity: 'private',
  living: 'yes',
  ...kept,
});
const page = (about: readonly string[] = ['p-other']) =>
  document('record', 'record', [{ by: 'p-other', says: 'What is recorded.', about }]);

/** The first condition of section 40(2), about one person. */
const personal = (finds: Readonly<Record<string, string>>, reasons: string, means?: Judgement['means'], places = ['record/text 1']) =>
  judgement(first, places, finds, { for: 'p-other', reasons, ...(means === undefined ? {} : { means: means as 'withhold' }) });
const identified = (rest: Readonly<Record<string, string>>) => ({ 'foi.person.identifiable': 'yes', ...rest });
const passes = identified({
  'foi.person.interest': 'yes',
  'foi.person.necessary': 'yes',
  'foi.person.balance': 'the interest prevails',
  'foi.person.category': 'ordinary',
  'foi.person.otherPrinciple': 'no',
});

function record(when: string, person: Person, judged: readonly Judgement[], becomes: Outcome, rest: Partial<Reading> = {}): Reading {
  return {
    when,
    case: information({ others: [person], items: [page()], ...(judged.length === 0 ? {} : { judgements: judged }) }),
    request: 'answer',
    confirmation: 'give',
    places: { 'record/text 1': becomes },
    ...rest,
  };
}

/** What is kept back under the first condition, because one question is answered against it; and given where none is. */
function keptBack(
  scenario: string,
  source: string,
  holds: string,
  official: string,
  because: readonly [fact: string, value: string],
  reasons: string,
  means: 'withhold' | { words: 'names out' } = 'withhold',
  person: Person = somebody(),
): Entry {
  const [fact, value] = because;
  const upTo = ['foi.person.interest', 'foi.person.necessary'].filter(
    (one) => fact === 'foi.person.balance' || (fact === 'foi.person.necessary' && one === 'foi.person.interest'),
  );
  const met = Object.fromEntries(upTo.map((one) => [one, 'yes']));
  return {
    scenario,
    source,
    holds,
    official,
    readings: [
      record(
        'it is judged so',
        person,
        [personal(identified({ ...met, [fact]: value }), reasons, means)],
        { becomes: means === 'withhold' ? 'withhold' : 'disclose edited (words names out)', under: [`${first} for p-other`] },
        { turnsOn: { [fact]: value }, duties: notice },
      ),
      record('it is judged otherwise throughout', person, [personal(passes, 'Published at the time by all concerned', means)], owed, {
        turnsOn: { [fact]: passes[fact as keyof typeof passes] },
        noDuties: ['foia-2000/section-17/1'],
      }),
      record('nobody has judged it', person, [], { becomes: 'open', asks: [`judge:${first}:record:p-other`] }),
    ],
  };
}

const steps = (rest: Readonly<Record<string, string>>, reasons: string) => {
  const finds = {
    'foi.crime.interest': 'yes',
    'foi.crime.prejudice': 'real and caused by it',
    'foi.crime.likelihood': 'would be likely',
    'foi.crime.publicInterest': 'maintaining outweighs',
    ...rest,
  };
  const met = Object.keys(rest).length === 0;
  return judgement(crime, ['policy/text 1'], finds, { reasons, ...(met ? { exercise: 'restrict' } : {}) });
};

/** Something inside a policy that is otherwise given: kept back after both tests, and given where either fails. */
function insideAPolicy(scenario: string, source: string, holds: string, what: string, mechanism: string): Entry {
  const policy = document('policy', 'report', [{ by: 'unknown', says: what, about: [] }]);
  const items = [unsigned(policy)];
  const reading = (when: string, judged: Judgement, becomes: Outcome, rest: Partial<Reading>): Reading => ({
    when,
    case: information({ items, judgements: [judged] }, crime),
    request: 'answer',
    confirmation: 'give',
    places: { 'policy/text 1': becomes },
    ...rest,
  });
  return {
    scenario,
    source,
    holds,
    official: 'disclose-redacted',
    readings: [
      reading(
        'harm would be likely and the public interest is in withholding',
        steps({}, mechanism),
        { becomes: 'exempt', under: [crime] },
        {
          turnsOn: { 'foi.crime.prejudice': 'real and caused by it', 'foi.crime.publicInterest': 'maintaining outweighs' },
          duties: [...notice, 'foia-2000/section-17/3/b', 'practice/foi-record-the-harm'],
        },
      ),
      reading(
        'it is public already, so that no harm comes of it',
        judgement(
          crime,
          ['policy/text 1'],
          { 'foi.crime.interest': 'yes', 'foi.crime.prejudice': 'no mechanism shown' },
          { reasons: 'It is on the website' },
        ),
        owed,
        { turnsOn: { 'foi.crime.prejudice': 'no mechanism shown' } },
      ),
      reading('the public interest is equal', steps({ 'foi.crime.publicInterest': 'equal' }, mechanism), owed, {
        turnsOn: { 'foi.crime.publicInterest': 'equal' },
      }),
    ],
  };
}

/** Whether something happened at an address, which to say would itself tell the world of somebody. */
function atAnAddress(scenario: string, source: string, official: string): Entry {
  const ground = 'foia-2000/section-40/5B/a';
  const reading = (when: string, value: string, confirmation: string): Reading => ({
    when,
    case: information(
      {
        asks: 'Did officers go to the house, and why?',
        judgements: [
          judgement(
            ground,
            [],
            { 'foi.silence.person.contravenes': value },
            { element: 'foia-2000/section-1/1/a', reasons: 'Whoever lives there would be known to all' },
          ),
        ],
        nothingHeld: 'never held',
        searches: [{ system: 'records', searchable: 'by content', result: 'not found', hours: 1 }],
      },
      ground,
    ),
    confirmation,
    turnsOn: { 'foi.silence.person.contravenes': value },
    ...(confirmation === 'exempt'
      ? { request: 'neither confirm nor deny', duties: ['foia-2000/section-17/1'], noDuties: ['practice/foi-say-not-held'] }
      : { request: 'nothing to give: never held', duties: ['practice/foi-say-not-held'], noDuties: ['foia-2000/section-17/1'] }),
  });
  return {
    scenario,
    source,
    holds: 'where to say whether something is held would tell the world of somebody’s offences, it is neither confirmed nor denied',
    official,
    readings: [
      reading('to say so would contravene a principle', 'a principle', 'exempt'),
      reading('it would tell of nobody', 'no', 'give'),
    ],
  };
}

const figures = unsigned(
  document('record', 'spreadsheet', [
    { by: 'p-force', says: 'Counts by rank.', about: [] },
    { by: 'p-force', says: 'Hidden rows, one for each officer.', about: ['p-other'] },
  ]),
);
const nobody = unsigned(document('record', 'record', [{ by: 'p-force', says: 'What is recorded.', about: [] }]));

const letters = information({
  others: [somebody()],
  items: [
    unsigned(
      document('record', 'record', [
        { by: 'p-force', says: 'His own complaint.', about: [requester] },
        { by: 'p-force', says: 'What a neighbour said.', about: ['p-other'] },
        { by: 'p-force', says: 'When the group meets.', about: [] },
      ]),
    ),
  ],
  judgements: [
    personal(identified({ 'foi.person.interest': 'yes', 'foi.person.necessary': 'no' }), 'Said in confidence', 'withhold', [
      'record/text 2',
    ]),
  ],
});
/** Only what is about the applicant in them is the applicant’s own. */
const mixedLetters = { ...letters, items: letters.items.map((item) => ({ ...item, relates: 'content' as const })) };

export const freedomOfInformation: readonly Entry[] = [
  {
    scenario: 'met-foi-bodycam-discipline-no-date-range',
    source: 'https://www.whatdotheyknow.com/request/body_camera_policy_and_disciplia',
    holds: 'a request with no dates that can be answered is answered, though the applicant was asked and would not narrow it',
    official: 'disclose',
    readings: [
      {
        when: 'nothing required the dates',
        case: information({
          items: [nobody],
          request: { clarifications: [{ askedOn: '2026-09-10', question: 'Which years?', reasonablyRequired: 'no', declined: true }] },
        }),
        request: 'answer',
        places: { 'record/text 1': owed },
      },
      {
        when: 'it cannot be told what is asked for',
        case: information({
          request: { clarifications: [{ askedOn: '2026-09-10', question: 'Which records?', reasonablyRequired: 'yes' }] },
        }),
        request: 'ask for clarification',
        requestUnder: ['foia-2000/section-1/3'],
      },
    ],
  },
  {
    scenario: 'met-evidence-gathering-footage-28-days',
    source: 'https://www.met.police.uk/foi-ai/metropolitan-police/disclosure-2024/august-2024/policy-gathering-police-video-evidence/',
    holds: 'a term that is not clear may be asked about, and once it is cleared up what is found is given',
    official: 'disclose',
    readings: [
      {
        when: 'the applicant says what is meant',
        case: information({
          items: [nobody],
          request: {
            clarifications: [
              {
                askedOn: '2026-09-10',
                question: 'The cameras for public order?',
                reasonablyRequired: 'yes',
                answeredOn: '2026-09-14',
                answer: 'Yes',
              },
            ],
          },
        }),
        request: 'answer',
        places: { 'record/text 1': owed },
        duties: ['foia-2000/section-16'],
      },
    ],
  },
  insideAPolicy(
    'met-foi-redact-internal-emails-and-phones',
    'https://www.met.police.uk/foi-ai/metropolitan-police/disclosure-2024/march-2024/body-worn-video-through-subject-access-requests/',
    'internal addresses and numbers may be taken out after a prejudice test and a public-interest test',
    'desk@internal.example, 01632 960101',
    'They would be flooded, and used to pass for staff',
  ),
  insideAPolicy(
    'met-foi-redact-intranet-hyperlinks',
    'https://www.met.police.uk/foi-ai/metropolitan-police/disclosure-2024/march-2024/body-worn-video-through-subject-access-requests/',
    'links to an intranet may be taken out after a prejudice test and a public-interest test',
    'https://intranet.example/footage',
    'They help somebody skilled to get into the network',
  ),
  insideAPolicy(
    'met-foi-redact-third-party-organisation-email',
    'https://www.met.police.uk/foi-ai/metropolitan-police/disclosure-2024/march-2024/body-worn-video-through-subject-access-requests/',
    'an organisation’s mailbox that is not public may be taken out for the same harm, and is nobody’s personal data',
    'help@supplier.example',
    'It would be used to pass for the supplier',
  ),
  {
    scenario: 'cardiff-bus-unedited-cctv',
    source: 'https://gdprhub.eu/index.php?title=First-tier_Tribunal_-_EA_2023_0406',
    holds: 'to give unedited footage to the world is not necessary where an edited copy meets the interest',
    official: 'disclose-redacted',
    readings: [
      {
        when: 'an edited copy meets it',
        case: information({
          others: [somebody()],
          items: [footage('bus', 'cctv', [['p-other']])],
          judgements: [
            personal(
              identified({ 'foi.person.interest': 'yes', 'foi.person.necessary': 'no' }),
              'The edited copy shows what happened',
              { picture: 'blur' },
              ['bus/picture 1'],
            ),
          ],
        }),
        places: { 'bus/picture 1': { becomes: 'disclose edited (picture blur)', under: [`${first} for p-other`] } },
      },
    ],
  },
  {
    scenario: 'psni-norfolk-suffolk-foi-raw-data',
    source:
      'https://www.localgovernmentlawyer.co.uk/sharpeedge/805-sharpeedge-information-law/54924-personal-data-in-foi-requests-cautionary-tales',
    holds: 'figures may be given and the rows behind them may not: what is hidden in a file is given with it',
    official: 'disclose-redacted',
    readings: [
      {
        when: 'the hidden rows are found',
        case: information({
          others: [somebody({ role: 'police officer' })],
          items: [figures],
          judgements: [personal(identified({ 'foi.person.interest': 'no' }), 'Nobody asked for names', 'withhold', ['record/text 2'])],
        }),
        places: { 'record/text 1': owed, 'record/text 2': { becomes: 'withhold', under: [`${first} for p-other`] } },
      },
    ],
  },
  keptBack(
    'met-foi-dashcam-working-group-names',
    'https://www.met.police.uk/foi-ai/metropolitan-police/disclosure-2023/may-2023/information-national-dashcam-working-group/',
    'names in records that are otherwise given may be taken out',
    'disclose-redacted',
    ['foi.person.necessary', 'no'],
    'The minutes can be understood without them',
    { words: 'names out' },
  ),
  atAnAddress('northants-police-drugs-raid-ncnd', 'https://gdprhub.eu/index.php?title=ICO_-_FS50867088', 'ncnd'),
  atAnAddress('sic-037-2025-incident-at-address-ncnd', 'https://sic.uniondigital.uk/decision-0372025', 'ncnd, under the Scottish Act'),
  {
    scenario: 'met-foi-bwv-sar-policy-not-held',
    source:
      'https://www.met.police.uk/foi-ai/metropolitan-police/disclosure-2024/march-2024/body-worn-video-through-subject-access-requests/',
    holds: 'the Act reaches what is recorded: what is written nowhere is not held, and the applicant is helped',
    official: 'not-held',
    readings: [
      {
        when: 'it is written nowhere',
        case: information({ items: [{ ...nobody, facts: { 'foi.held.for': 'nothing recorded' } }] }),
        request: 'nothing to give: never held',
        places: { 'record/text 1': { becomes: 'out of scope', under: ['foia-2000/section-84'] } },
        duties: ['foia-2000/section-16', 'practice/foi-point-to-what-is-recorded'],
        noDuties: ['foia-2000/section-17/1'],
        turnsOn: { 'foi.held.for': 'nothing recorded' },
      },
      {
        when: 'it is written somewhere',
        case: information({ items: [nobody] }),
        places: { 'record/text 1': owed },
        turnsOn: { 'foi.held.for': 'the authority' },
      },
    ],
  },
  keptBack(
    'nhs-trust-rival-applicants-forms',
    'https://gdprhub.eu/index.php?title=ICO_-_IC-44531-X9L7',
    'a career history may tell whose it is though the name is out',
    'withhold',
    ['foi.person.balance', 'the person prevails'],
    'Anyone in the trade could tell whose history it is, and he applied in private',
  ),
  keptBack(
    'dfe-trojan-horse-audio',
    'https://gdprhub.eu/index.php?title=ICO_-_FS50848833',
    'special category data is not given to the world with no condition for it, though the hearing was public',
    'withhold',
    ['foi.person.category', 'special or criminal, and none is'],
    'Their beliefs run through it all and cannot be cut out',
  ),
  keptBack(
    'ni-finance-grievance-interviews',
    'https://gdprhub.eu/index.php?title=ICO_-_FS50912491',
    'what cannot be made anonymous and was said in confidence is kept from the world',
    'withhold',
    ['foi.person.balance', 'the person prevails'],
    'They were told that it was in confidence',
  ),
  keptBack(
    'edem-junior-officials-names',
    'https://caselaw.nationalarchives.gov.uk/ewca/civ/2014/92',
    'the name of an official is personal data, and those of junior staff who deal with nobody outside add nothing',
    'withhold',
    ['foi.person.necessary', 'no'],
    'Their names add nothing to knowing how it was dealt with',
    { words: 'names out' },
    somebody({ role: 'official', capacity: 'on duty' }),
  ),
  keptBack(
    'sic-180-2014-senior-officer-benefits',
    'https://sic.uniondigital.uk/decision-1802014',
    'how much it intrudes decides, and not seniority alone',
    'withhold, under the Scottish Act',
    ['foi.person.balance', 'the person prevails'],
    'What they chose within the package is their own affair',
    'withhold',
    somebody({ role: 'police officer', capacity: 'on duty' }),
  ),
  {
    scenario: 'sic-103-2021-named-person-witness-statements',
    source: 'https://sic.uniondigital.uk/decision-1032021',
    holds: 'investigation and personal data are grounds of their own, each with its own test',
    official: 'withhold, under the Scottish Act',
    readings: (['maintaining outweighs', 'disclosure outweighs'] as const).map((balance) => ({
      when:
        balance === 'maintaining outweighs'
          ? 'both grounds are met'
          : 'the public interest is in disclosing, and the other ground is still met',
      case: information(
        {
          others: [somebody({ role: 'witness' })],
          items: [page()],
          judgements: [
            judgement(
              'foia-2000/section-30/1',
              ['record/text 1'],
              { 'foi.investigation.heldFor': 'whether to charge', 'foi.investigation.publicInterest': balance },
              { id: 'inquiry', reasons: 'As the case shows', ...(balance === 'maintaining outweighs' ? { exercise: 'restrict' } : {}) },
            ),
            personal(identified({ 'foi.person.interest': 'yes', 'foi.person.necessary': 'no' }), 'He is named throughout', 'withhold'),
          ],
        },
        'foia-2000/section-30/1',
      ),
      places: {
        'record/text 1': balance === 'maintaining outweighs' ? 'exempt' : 'withhold',
      },
      turnsOn: { 'foi.investigation.publicInterest': balance },
    })),
  },
  {
    scenario: 'nhs-999-caller-identity-foi-third-party',
    source: 'https://www.whatdotheyknow.com/request/foi_request_for_copy_of_the_audi',
    holds: 'what a call tells of the living is weighed under section 40; confidence may outlive the dead',
    official: 'depends',
    readings: [
      record(
        'the caller is living, and it is health data with no condition',
        somebody(),
        [personal(identified({ 'foi.person.category': 'special or criminal, and none is' }), 'It is about their health', 'withhold')],
        {
          becomes: 'withhold',
          under: [`${first} for p-other`],
        },
        { turnsOn: { 'foi.person.category': 'special or criminal, and none is' } },
      ),
      record(
        'the callers published it themselves',
        somebody(),
        [
          personal(
            { ...passes, 'foi.person.category': 'special or criminal, and a condition is met' },
            'They put it on the air',
            'withhold',
          ),
        ],
        owed,
        {
          turnsOn: { 'foi.person.category': 'special or criminal, and a condition is met' },
        },
      ),
      {
        when: 'the caller has died, and it was told in confidence',
        case: information(
          {
            items: [{ ...nobody, facts: { 'foi.confidence.obtained': 'yes' } }],
            judgements: [
              judgement(
                'foia-2000/section-41',
                ['record/text 1'],
                { 'foi.confidence.breach': 'yes' },
                { reasons: 'Told to an ambulance service; the duty outlives her' },
              ),
            ],
          },
          'foia-2000/section-41',
        ),
        places: { 'record/text 1': 'exempt' },
      },
    ],
  },
  {
    scenario: 'sic-131-2012-summary-instead-of-documents',
    source: 'https://sic.uniondigital.uk/decision-1312012',
    holds: 'what is recorded is owed and a summary is not it; own data and somebody else’s come out, and the rest is given',
    official: 'disclose-redacted, under the Scottish Act',
    readings: [
      {
        when: 'the correspondence has all three',
        case: mixedLetters,
        places: {
          'record/text 1': { becomes: 'exempt', under: ['foia-2000/section-40/1'] },
          'record/text 2': { becomes: 'withhold', under: [`${first} for p-other`] },
          'record/text 3': owed,
        },
      },
    ],
  },
];
