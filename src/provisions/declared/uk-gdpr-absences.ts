import type { Absence } from '../../reasoning/index.ts';

const article = (...units: readonly string[]) => units.map((unit) => `uk-gdpr/article-${unit}`);
const section = (...units: readonly string[]) => units.map((unit) => `dpa-2018/section-${unit}`);

/** The UK GDPR is part of domestic law from the end of the transition period. */
const beforeExit = '2020-12-30';
const exit =
  'The UK GDPR is part of domestic law from 31 December 2020. What is older is under the Regulation as it was in EU law, which is not encoded.';
const beforeTheAct = '2018-05-24';
const commencement = 'The Act came into force on 25 May 2018 (SI 2018/625); what is older stays under the Data Protection Act 1998.';

/** Where the UK GDPR, and what the Act takes out of it, is silent and is meant to be. */
export const ukGdprAbsences: readonly Absence[] = [
  {
    of: article('15/1', '15/1/*', '15/2', '15/3', '15/3/form', '12/3', '12/4', '12/5/*', '12/6', '12/6/a'),
    windows: { receipt: { to: beforeExit } },
    because: exit,
  },
  {
    of: [
      ...article('12', '12/1', '15/4'),
      ...section('12', '24/3', '24/5/*', '24/6', '26', '27'),
      'practice/record-of-search',
      'practice/notice-of-fee',
    ],
    windows: { decision: { to: beforeExit } },
    because: exit,
  },
  {
    of: [...article('2/1A', '2/2/*', '4/1', '23'), ...section('15', '16', '165/1', '186/2/a')],
    windows: { continuous: { to: beforeExit } },
    because: exit,
  },
  {
    of: [
      'dpa-2018/schedule-2/*',
      'dpa-2018/schedule-3/*',
      'dpa-2018/schedule-4/*',
      'practice/exemption-record',
      'practice/health-opinion',
      'practice/ask-a-lawyer',
    ],
    windows: { decision: { to: beforeTheAct } },
    because: commencement,
  },
  {
    of: [...section('45', '94', '166', '173', '184', '208'), 'practice/part-4-in-outline'],
    windows: { continuous: { to: beforeTheAct } },
    because: commencement,
  },
  { of: section('167'), windows: { determination: { to: beforeTheAct } }, because: commencement },
  {
    of: article('15/1', '15/1/*', '15/2'),
    facts: { 'requester.standing': ['not shown'] },
    because: 'Article 15(1) gives the right to the data subject. Until authority to ask is shown, it is asked for, and nothing is decided.',
  },
  {
    of: article('15/2'),
    facts: { 'transfer.abroad': ['otherwise', 'none'] },
    because: 'Article 15(2) is for data transferred in reliance on Article 46; where there is none, there is nothing to be told.',
  },
  {
    of: article('15/1A'),
    windows: { decision: { to: '2023-12-31' } },
    because:
      'Article 15(1A) is treated as in force from 1 January 2024 (Data (Use and Access) Act 2025 s78(5)); the case law before it is not encoded.',
  },
  {
    of: section('186A/3'),
    windows: { continuous: { to: '2023-12-31' } },
    because: 'Section 186A is treated as in force from 1 January 2024 (Data (Use and Access) Act 2025 s106).',
  },
  {
    of: ['dpa-2018/schedule-2/paragraph-4', 'dpa-2018/schedule-2/paragraph-4B'],
    windows: { decision: { to: '2024-03-07' } },
    because: 'The paragraph is in its present form from 8 March 2024 (SI 2024/342); earlier forms were held unlawful and are not encoded.',
  },
  {
    of: article('12A', '12A/*'),
    windows: { receipt: { to: '2026-02-04' } },
    because: 'Article 12A is for requests received from 5 February 2026 (SI 2026/82 regs 2(h) and 4).',
  },
  {
    of: [...article('15/1/ea')],
    windows: { receipt: { from: '2020-12-31' }, decision: { to: '2026-06-18' } },
    because: 'The line on complaints to the controller came in on 19 June 2026 (SI 2026/82 reg 3).',
  },
  {
    of: section('164A/1'),
    windows: { continuous: { to: '2026-06-18' } },
    because: 'The right to complain to the controller came in on 19 June 2026 (SI 2026/82 regs 3 and 7).',
  },
  {
    of: section('164A', '164A/4'),
    windows: { complaint: { to: '2026-06-18' } },
    because: 'A complaint received before 19 June 2026 brings no duty to acknowledge or answer it under section 164A (SI 2026/82 reg 7).',
  },
  {
    of: section('180A'),
    windows: { determination: { to: '2025-08-19' } },
    because: 'The court had no express power to look at the information before 20 August 2025 (SI 2025/904).',
  },
];
