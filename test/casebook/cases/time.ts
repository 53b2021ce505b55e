import type { Entry, Timing } from '../entry.ts';

const part3 =
  'https://ico.org.uk/for-organisations/law-enforcement/guide-to-le-processing/the-right-of-access-part-3-of-the-dpa-2018/what-should-we-consider-when-responding-to-a-part-3-request/';
const extension = { noticeOn: '2025-10-10', ground: 'complexity', reasons: 'the request is complex' } as const;

/** An entry that is about days alone. */
function timed(scenario: string, source: string, holds: string, official: string, ...timing: readonly Timing[]): Entry {
  return { scenario, source, holds, official, readings: [], timing };
}

/** A request that lay unanswered: the source says only that an answer was owed. */
function late(
  scenario: string,
  source: string,
  receivedOn: string,
  on: string,
  lastDay: string,
  unders: readonly Timing['under'][],
): Entry {
  const holds = 'a request that is past its last day is to be answered: want of resources is no exemption';
  const days = unders.map(
    (under): Timing => ({ when: `it is looked at on ${on} under ${under}`, under, request: { receivedOn }, on, lastDay, overdueBy: 300 }),
  );
  return timed(scenario, source, holds, 'disclose: an answer was owed', ...days);
}

export const deadlines: readonly Entry[] = [
  timed('ico-p3-deadline-received-30-june', part3, 'a month runs from the day of receipt to the same date', 'due 1 August 2025', {
    when: 'it comes on 30 June',
    under: 'part 3',
    request: { receivedOn: '2025-06-30' },
    lastDay: '2025-07-30',
    byOlderCount: '2025-08-01',
  }),
  timed('ico-p3-deadline-ends-on-weekend', part3, 'a month that ends on a Sunday ends on the next working day', 'due 1 September 2025', {
    when: 'it comes on 30 July',
    under: 'part 3',
    request: { receivedOn: '2025-07-30' },
    lastDay: '2025-09-01',
    byOlderCount: '2025-09-01',
  }),
  timed('ico-p3-no-extension-for-complexity', part3, 'Part 3 had no extension for complexity', 'due 7 November 2025', {
    when: 'it came before 5 February 2026, and a notice of extension was given',
    under: 'part 3',
    request: { receivedOn: '2025-10-06', extension },
    lastDay: '2025-11-06',
    byOlderCount: '2025-11-07',
  }),
  timed(
    'dpa-s54-extension-since-2026',
    'https://www.legislation.gov.uk/ukpga/2018/12/section/54',
    'a reasoned notice in the first month gives two months more, for a request that came from 5 February 2026',
    'due 3 June 2026',
    {
      when: 'the notice is in time',
      under: 'part 3',
      request: { receivedOn: '2026-03-02', extension: { ...extension, noticeOn: '2026-03-20' } },
      lastDay: '2026-06-02',
      byOlderCount: '2026-06-03',
    },
  ),
  timed(
    'ico-ukgdpr-deadline-3-september',
    'https://protecture.org.uk/ico-data-subject-rights/',
    'the month runs from the day of receipt',
    'due 3 October 2025',
    {
      when: 'it comes on 3 September',
      under: 'uk gdpr',
      request: { receivedOn: '2025-09-03' },
      lastDay: '2025-10-03',
    },
  ),
  timed(
    'ico-ukgdpr-deadline-public-holiday',
    'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/right-of-access/what-should-we-consider-when-responding-to-a-request',
    'a month that ends on a public holiday ends on the next working day',
    'due 29 December 2025',
    { when: 'it comes on 25 November', under: 'uk gdpr', request: { receivedOn: '2025-11-25' }, lastDay: '2025-12-29' },
  ),
  timed(
    'ico-ukgdpr-extension-complex',
    'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/right-of-access/what-should-we-consider-when-responding-to-a-request',
    'an extension makes three months from the start',
    'due 3 December 2025',
    {
      when: 'the notice is in time',
      under: 'uk gdpr',
      request: { receivedOn: '2025-09-03', extension: { ...extension, noticeOn: '2025-09-20' } },
      lastDay: '2025-12-03',
    },
  ),
  timed(
    'ico-ukgdpr-clock-starts-on-id',
    'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/right-of-access/what-should-we-consider-when-responding-to-a-request',
    'time runs from receipt of what confirms identity',
    'due 10 October 2025',
    {
      when: 'it comes on 10 September',
      under: 'uk gdpr',
      request: { receivedOn: '2025-09-03', identity: { doubted: 'yes', askedOn: '2025-09-04', receivedOn: '2025-09-10' } },
      lastDay: '2025-10-10',
    },
  ),
];

const both = ['part 3', 'uk gdpr'] as const;

export const lateness: readonly Entry[] = [
  late(
    'moj-backlog-enforcement-notice',
    'https://gdprhub.eu/index.php?title=ICO_(UK)_-_The_Ministry_of_Justice',
    '2020-06-01',
    '2022-01-18',
    '2020-07-01',
    both,
  ),
  late('kent-police-late-sars', 'https://policeprofessional.com/?p=136575', '2021-03-01', '2022-09-01', '2021-04-01', both),
  late(
    'devon-cornwall-police-late-sars',
    'https://mail.localgovernmentlawyer.co.uk/information-law/398-information-law-news/56324-ico-raps-two-police-forces-over-sar-backlogs',
    '2018-06-01',
    '2024-01-01',
    '2018-07-02',
    both,
  ),
  late(
    'plymouth-cc-late-sars',
    'https://gdprhub.eu/index.php?title=ICO_(UK)_-_Plymouth_City_Council',
    '2021-04-01',
    '2023-04-01',
    '2021-05-04',
    ['uk gdpr'],
  ),
  late(
    'norfolk-cc-late-sars',
    'https://gdprhub.eu/index.php?title=ICO_(UK)_-_Norfolk_County_Council',
    '2021-05-04',
    '2023-05-01',
    '2021-06-04',
    ['uk gdpr'],
  ),
];
