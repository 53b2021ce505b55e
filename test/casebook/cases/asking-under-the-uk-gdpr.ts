import type { Item } from '../../../src/case/index.ts';
import type { Situation } from '../case-with.ts';
import { requester } from '../case-with.ts';
import type { Entry, Reading } from '../entry.ts';
import { document } from '../items.ts';
import { judgement } from '../judging.ts';
import { ordinary, unsigned } from '../ordinary.ts';

const record = (kept: Partial<Item> = {}, about: readonly string[] = [requester]) =>
  unsigned(document('record', 'record', [{ by: requester, says: 'What is recorded of them.', about }], kept));
const given = { becomes: 'disclose', under: ['uk-gdpr/article-15/3'] } as const;
const beside = (when: string, situation: Situation, rest: Partial<Reading>, ...grounds: readonly string[]): Reading => ({
  when,
  beside: 'uk gdpr',
  case: ordinary(situation, ...grounds),
  ...rest,
});
const manifestly = (finds: Readonly<Record<string, string>>, restsOn: readonly string[] = []) =>
  judgement('uk-gdpr/article-12/5', [], finds, { reasons: 'As the case shows', ...(restsOn.length === 0 ? {} : { restsOn }) });
const unfounded = (value: 'yes' | 'no') => manifestly({ 'manifestly.unfounded': value, 'manifestly.excessive': 'no' });
const excessive = (value: 'yes' | 'no') => manifestly({ 'manifestly.unfounded': 'no', 'manifestly.excessive': value });
const history = [{ receivedOn: '2026-07-06', answeredOn: '2026-07-30', sameSubstance: 'yes', changedSince: 'no' }] as const;
const clarification = (reasonablyRequired: 'yes' | 'no') => ({
  clarifications: [{ askedOn: '2026-09-10', question: 'Which day, and where?', reasonablyRequired }],
});

/** A search that stopped somewhere, with whether that was judged enough. */
const searched = (enough: 'yes' | 'no', items: readonly Item[] = []): Situation => ({
  items,
  ...(items.length === 0 && enough === 'yes' ? { nothingHeld: 'not found' as const } : {}),
  searches: [
    { system: 'the files that name them', searchable: 'by content', result: items.length > 0 ? 'found' : 'not found', hours: 2 },
    {
      system: 'everything else',
      searchable: 'no',
      result: 'not searched',
      limit: 'Nothing in it can be searched for by name',
      hours: 4000,
    },
  ],
  judgements: [
    judgement(
      'uk-gdpr/article-15/1A',
      [],
      { 'search.reasonable': enough },
      { reasons: enough === 'yes' ? 'What was done is shown' : 'It was asserted and not shown' },
    ),
  ],
});

/** A search that a court found to be enough, so that no more was owed. */
function enough(scenario: string, source: string, holds: string): Entry {
  return {
    scenario,
    source,
    holds,
    official: 'refuse-request: further searches',
    readings: [
      beside('the search is judged enough', searched('yes', [record()]), {
        request: 'answer',
        requestUnder: ['uk-gdpr/article-15/1A'],
        places: { 'record/text 1': given },
        turnsOn: { 'search.reasonable': 'yes' },
      }),
      beside('it is judged not to be', searched('no', [record()]), {
        turnsOn: { 'search.reasonable': 'no' },
        places: { 'record/text 1': given },
      }),
    ],
  };
}

export const askingUnderTheUkGdpr: readonly Entry[] = [
  {
    scenario: 'southend-cctv-one-hour-window',
    source: 'https://www.southend.gov.uk/cctv-access-data/request-cctv-footage',
    holds: 'somebody who gives no time and place may be asked for them, where they are needed to search',
    official: 'clarify',
    readings: [
      beside('they have not said', { asks: 'Footage of me', request: clarification('yes') }, { request: 'ask for clarification' }),
      beside(
        'they have said',
        { asks: 'Footage of me in the High Street at noon on 1 September', items: [record()] },
        {
          request: 'answer',
          places: { 'record/text 1': given },
        },
      ),
    ],
  },
  {
    scenario: 'ico-clarify-vague-worker-request',
    source: 'https://lewissilkin.com/en/insights/new-ico-guidance-on-sars-for-employers-a-useful-reminder-on-how-to-comply',
    holds: 'somebody about whom much is held may be asked what they want, where that is needed and no delaying tactic',
    official: 'clarify',
    readings: [
      beside('it is needed', { request: clarification('yes') }, { request: 'ask for clarification' }),
      beside(
        'it is not',
        { request: clarification('no'), items: [record()] },
        {
          request: 'answer',
          places: { 'record/text 1': given },
        },
      ),
    ],
  },
  {
    scenario: 'ico-p3-regime-unstructured-manual-records',
    source: 'https://cy.ico.org.uk/for-organisations/law-enforcement/guide-to-le-processing/individual-rights/the-right-of-access',
    holds: 'loose handwritten notes held by the police are for the UK GDPR, and given so far as the request describes them',
    official: 'depends',
    readings: (['yes', 'no'] as const).map((described) => ({
      when: described === 'yes' ? 'the request describes them' : 'the request does not',
      beside: 'uk gdpr' as const,
      case: {
        ...ordinary(
          {
            controller: { name: 'A police force', jurisdiction: 'england and wales', competentAuthority: 'schedule 7' },
            request: { facts: { 'controller.publicAuthority': 'yes' } },
            items: [record({ processing: 'manual unstructured', facts: { 'unstructured.described': described } })],
          },
          'dpa-2018/section-24/5/a',
        ),
      },
      places: {
        'record/text 1': described === 'yes' ? given : { becomes: 'exempt', under: ['dpa-2018/section-24/5/a'] },
      },
      turnsOn: { 'unstructured.described': described },
    })),
  },
  {
    scenario: 'ico-ukgdpr-stated-intent-to-disrupt',
    source:
      'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/subject-access-requests/subject-access-request-self-serve/?answers=g-Mani-Unfound',
    holds: 'that somebody says they mean to disrupt may show a request to be manifestly unfounded, judged in its context',
    official: 'depends',
    readings: [
      beside(
        'it is judged manifestly unfounded',
        { items: [record()], request: { choice: 'refuse' }, judgements: [unfounded('yes')] },
        {
          request: 'refuse',
          requestUnder: ['uk-gdpr/article-12/5/b'],
          turnsOn: { 'manifestly.unfounded': 'yes' },
        },
      ),
      beside(
        'they are judged to want their data',
        { items: [record()], request: { choice: 'refuse' }, judgements: [unfounded('no')] },
        {
          request: 'answer',
          turnsOn: { 'manifestly.unfounded': 'no' },
        },
      ),
    ],
  },
  {
    scenario: 'ico-ukgdpr-abusive-language-alone',
    source:
      'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/subject-access-requests/subject-access-request-self-serve/?answers=g-Mani-Unfound',
    holds: 'abusive language does not by itself make a request manifestly unfounded',
    official: 'disclose',
    readings: [
      beside(
        'nobody has raised it',
        { asks: 'You idiots, send me my data', items: [record()] },
        { request: 'answer', places: { 'record/text 1': given } },
      ),
      beside(
        'it has been judged',
        { asks: 'You idiots, send me my data', items: [record()], request: { choice: 'refuse' }, judgements: [unfounded('no')] },
        { request: 'answer' },
      ),
    ],
  },
  {
    scenario: 'ico-ukgdpr-overlap-different-information',
    source:
      'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/subject-access-requests/subject-access-request-self-serve/?answers=g-Mani-excess',
    holds: 'a second request about something else is not excessive for coming while the first is open',
    official: 'disclose',
    readings: [
      beside(
        'it is about something else',
        {
          items: [record()],
          request: { history: [{ receivedOn: '2026-09-01', sameSubstance: 'no' }], choice: 'refuse' },
          judgements: [excessive('no')],
        },
        { request: 'answer', places: { 'record/text 1': given } },
      ),
    ],
  },
  {
    scenario: 'ico-ukgdpr-repeat-request-data-unchanged',
    source:
      'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/subject-access-requests/subject-access-request-self-serve/?answers=g-Mani-excess',
    holds: 'a request repeated before anything is likely to have changed may be refused as manifestly excessive',
    official: 'refuse-request',
    readings: [
      beside(
        'it is judged excessive, and refused',
        { items: [record()], request: { history, choice: 'refuse' }, judgements: [excessive('yes')] },
        {
          request: 'refuse',
          requestUnder: ['uk-gdpr/article-12/5/b'],
          turnsOn: { 'manifestly.excessive': 'yes' },
        },
      ),
      beside(
        'it is judged not to be',
        { items: [record()], request: { history, choice: 'refuse' }, judgements: [excessive('no')] },
        {
          request: 'answer',
          turnsOn: { 'manifestly.excessive': 'no' },
        },
      ),
      beside('nobody has raised it', { items: [record()], request: { history } }, { request: 'answer' }),
    ],
  },
  enough(
    'ittihadieh-neighbour-directors',
    'https://panopticonblog.com/2017/03/06/yet-another-subject-access-judgment/',
    'what is owed is a reasonable and proportionate search, and a wish to sue takes nothing from the right',
  ),
  enough(
    'deer-v-oxford-searched-enough',
    'https://panopticonblog.com/2017/03/06/yet-another-subject-access-judgment/',
    'a search may be enough though it has not found every scrap',
  ),
  enough(
    'holyoake-v-candy-covert-surveillance',
    'https://www.bailii.org/ew/cases/EWHC/QB/2017/52.html',
    'private accounts need be searched only where there is reason to',
  ),
  {
    scenario: 'dawson-damer-disproportionate-effort-must-be-shown',
    source: 'http://comment.capital-law.co.uk/post/102e0fr/subject-access-requests-court-of-appeal-overturns-controversial-high-court-deci',
    holds: 'that a search would be too much must be shown: to assert it is not enough',
    official: 'disclose',
    readings: [
      beside('it is asserted and not shown', searched('no'), { request: 'open', turnsOn: { 'search.reasonable': 'no' } }),
      beside('it is shown', searched('yes'), { request: 'nothing to give: not found', turnsOn: { 'search.reasonable': 'yes' } }),
    ],
  },
  {
    scenario: 'ico-search-unreasonable-part-only',
    source:
      'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/right-of-access/how-do-we-find-and-retrieve-the-relevant-information',
    holds: 'where part of a search would be unreasonable, what the rest finds is given',
    official: 'disclose',
    readings: [beside('the easy part is searched', searched('yes', [record()]), { request: 'answer', places: { 'record/text 1': given } })],
  },
  {
    scenario: 'greenwich-bwv-deleted-after-30-days',
    source: 'https://www.royalgreenwich.gov.uk/community-safety-environment/powers-partnerships-policies/cctv-body-cam-footage',
    holds: 'what was deleted in the ordinary course before the request came is not held',
    official: 'not-held',
    readings: [
      beside(
        'it was overwritten after thirty days',
        {
          searches: [{ system: 'body-worn video store', searchable: 'by date and place', result: 'not found', hours: 1 }],
          nothingHeld: 'deleted before the request',
        },
        { request: 'nothing to give: deleted before the request' },
      ),
    ],
  },
  {
    scenario: 'durant-fsa-files',
    source: 'https://swarb.co.uk/durant-v-financial-services-authority-ca-8-dec-2003',
    holds: 'to be mentioned is not enough: what is about the complaint and the bank is not the complainant’s data',
    official: 'not-personal-data',
    readings: [
      beside(
        'it is about the bank',
        { items: [record({ relates: 'content' }, [])] },
        {
          places: { 'record/text 1': { becomes: 'out of scope', under: ['uk-gdpr/article-4/1'] } },
          turnsOn: { 'data.relates': 'no' },
        },
      ),
      beside('it is about him', { items: [record()] }, { places: { 'record/text 1': given }, turnsOn: { 'data.relates': 'yes' } }),
    ],
  },
  {
    scenario: 'ys-legal-analysis',
    source: 'https://curia.europa.eu/juris/liste.jsf?num=C-141/12',
    holds: 'facts about a person are their data, and the legal reasoning on them as such is not',
    official: 'not-personal-data',
    readings: [
      beside(
        'the minute has both',
        {
          items: [
            unsigned(
              document('minute', 'record', [
                { by: requester, says: 'She came in 2019.', about: [requester] },
                { by: requester, says: 'The rule is to be read narrowly.', about: [] },
              ]),
            ),
          ],
        },
        { places: { 'minute/text 1': given, 'minute/text 2': { becomes: 'out of scope', under: ['uk-gdpr/article-4/1'] } } },
      ),
    ],
  },
  {
    scenario: 'ashley-v-hmrc-whole-enquiry',
    source: 'https://caselaw.nationalarchives.gov.uk/ewhc/kb/2025/134',
    holds: 'what is in an enquiry is the taxpayer’s data so far as it is linked to them, and not all of it is',
    official: 'depends',
    readings: (['effect', 'content'] as const).map((relates) =>
      beside(
        relates === 'effect' ? 'it was used to assess him' : 'it was not, and says nothing of him',
        { items: [record({ relates }, [])] },
        {
          places: { 'record/text 1': relates === 'effect' ? given : { becomes: 'out of scope', under: ['uk-gdpr/article-4/1'] } },
          turnsOn: { 'data.relates': relates === 'effect' ? 'yes' : 'no' },
        },
      ),
    ),
  },
  {
    scenario: 'ashley-v-hmrc-context-needed',
    source: 'https://caselaw.nationalarchives.gov.uk/ewhc/kb/2025/134',
    holds: 'what the data cannot be understood without is given with it, and not whole documents',
    official: 'disclose-redacted',
    readings: (['yes', 'no'] as const).map((needed) =>
      beside(
        needed === 'yes' ? 'the heading is needed to understand the entry' : 'it is not',
        {
          items: [
            unsigned(
              document('record', 'record', [
                { by: requester, says: 'Valuations rejected:', about: [] },
                { by: requester, says: 'M. Specimen.', about: [requester] },
              ]),
            ),
          ],
          judgements: [
            judgement('uk-gdpr/article-12/1', ['record/text 1'], { 'context.intelligible': needed }, { reasons: 'As the case shows' }),
          ],
        },
        {
          places: {
            'record/text 1':
              needed === 'yes'
                ? { becomes: 'disclose', under: ['uk-gdpr/article-12/1'] }
                : { becomes: 'out of scope', under: ['uk-gdpr/article-4/1'] },
            'record/text 2': given,
          },
          turnsOn: { 'context.intelligible': needed },
        },
        'uk-gdpr/article-12/1',
      ),
    ),
  },
  {
    scenario: 'ico-child-12-scotland',
    source:
      'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/right-of-access/how-do-we-recognise-a-subject-access-request-sar/',
    holds: 'the right is the child’s: a parent acts for a child who understands only with the child’s authority',
    official: 'refuse-request',
    readings: (['no', 'yes'] as const).map((authority) => {
      const asked = ordinary({
        controller: { name: 'A public authority', jurisdiction: 'scotland', competentAuthority: 'no' },
        representative: { name: 'The parent', kind: 'parent', authority },
        items: [record()],
        request: { facts: { 'request.madeFor': 'parental responsibility' } },
      });
      return {
        when: authority === 'no' ? 'the child objects' : 'the child has authorised the parent',
        beside: 'uk gdpr' as const,
        case: { ...asked, people: [{ id: requester, role: 'data subject' as const, living: 'yes' as const, age: 13 }] },
        request: authority === 'no' ? 'ask for authority' : 'answer',
      };
    }),
  },
];
