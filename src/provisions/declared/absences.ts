import type { Absence } from '../../reasoning/index.ts';

const section = (...units: readonly string[]) => units.map((unit) => `dpa-2018/section-${unit}`);

/** SI 2018/625 reg 2(1): the day before the Part, each rule by the event that its law is chosen by. */
const before = '2018-05-24';
const commencement =
  'Part 3 came into force on 25 May 2018 (SI 2018/625 reg 2(1)); what is older stays under the Data Protection Act 1998.';

/**
 * Where Part 3 is silent and is meant to be: the table of commencements and repeals, and the one fact under which nothing is said of
 * an element. Each is written apart from the windows of the provisions, which are held to it both ways.
 */
export const absences: readonly Absence[] = [
  {
    of: [...section('45/1/*', '45/2/*', '45/3', '45/4/d', '45/5', '45/7', '51', '52/4', '52/4/a', '54', '79'), 'common-law/privilege'],
    windows: { receipt: { to: before } },
    because: commencement,
  },
  {
    of: [
      ...section('45/4', '45/4/a', '45/4/b', '45/4/c', '45/4/e', '45/6/*', '52', '52/1', '53/1/*', '53/6'),
      'case-law/reasonable-search',
      'practice/*',
    ],
    windows: { decision: { to: before } },
    because: commencement,
  },
  {
    of: [
      ...section('29/1', '30', '30/2', '31', '32', '43/3', '44/1', '44/2', '44/5', '44/7', '58', '59', '94'),
      ...section('165', '166', '173', '184', '186', '208'),
      'uk-gdpr/article-15',
    ],
    windows: { continuous: { to: before } },
    because: commencement,
  },
  { of: section('167', '169'), windows: { determination: { to: before } }, because: commencement },
  {
    of: section('3'),
    windows: { continuous: { to: '2018-05-22' } },
    because: 'Section 3 came into force on the passing of the Act, 23 May 2018 (section 212(2)).',
  },
  {
    of: ['dpa-2018/section-45/1/a', 'dpa-2018/section-45/2/*'],
    facts: { 'requester.standing': ['not shown'] },
    because: 'Section 45(1) gives the right to the data subject. Until authority to ask is shown, it is asked for, and nothing is decided.',
  },
  {
    of: ['dpa-2018/section-45A', 'dpa-2018/section-45A/*', 'dpa-2018/section-78A'],
    windows: { receipt: { to: '2025-09-04' } },
    because: 'Sections 45A and 78A are for requests received from 5 September 2025 (SI 2025/996 regs 2(1), 3 and 4(1)(a)).',
  },
  {
    of: ['dpa-2018/section-45/4/d', 'common-law/privilege'],
    windows: { receipt: { from: '2025-09-05' } },
    because: 'Section 78A took the place of section 45(4)(d), and section 45A that of the common law, for requests received from that day.',
  },
  {
    of: ['dpa-2018/section-45/2A'],
    windows: { decision: { to: '2023-12-31' } },
    because: 'Section 45(2A) is treated as in force from 1 January 2024 (Data (Use and Access) Act 2025 s78(3) and (5)).',
  },
  {
    of: ['case-law/reasonable-search'],
    windows: { decision: { from: '2024-01-01' } },
    because: 'From that day the limit of a reasonable search is section 45(2A).',
  },
  {
    of: ['dpa-2018/section-186A'],
    windows: { continuous: { to: '2023-12-31' } },
    because: 'Section 186A is treated as in force from 1 January 2024 (Data (Use and Access) Act 2025 s106).',
  },
  {
    of: ['dpa-2018/section-29/1A'],
    windows: { continuous: { to: '2025-11-16' } },
    because: 'Designation notices came in on 17 November 2025 (SI 2025/996 reg 2(2)).',
  },
  {
    of: ['dpa-2018/section-54/3A', 'dpa-2018/section-54/3C'],
    windows: { receipt: { to: '2026-02-04' } },
    because: 'The extension and the pause are for requests received from 5 February 2026 (SI 2026/82 regs 2(h) and 4(b)).',
  },
  {
    of: ['dpa-2018/section-45/2/ea', 'dpa-2018/section-164A/1'],
    windows: { continuous: { to: '2026-06-18' } },
    because: 'The right to complain to the controller came in on 19 June 2026 (SI 2026/82 regs 3 and 7).',
  },
  {
    of: ['dpa-2018/section-164A', 'dpa-2018/section-164A/4'],
    windows: { complaint: { to: '2026-06-18' } },
    because: 'A complaint received before 19 June 2026 brings no duty to acknowledge or answer it under section 164A (SI 2026/82 reg 7).',
  },
  {
    of: ['dpa-2018/section-180A'],
    windows: { determination: { to: '2025-08-19' } },
    because: 'The court had no express power to look at the information before 20 August 2025 (SI 2025/904).',
  },
  {
    of: ['dpa-2018/section-79'],
    windows: { certificate: { to: '2018-05-24' } },
    because: 'Section 79 came into force on 25 May 2018; an older certificate was under the Data Protection Act 1998.',
  },
  {
    of: ['dpa-2018/section-79'],
    windows: { receipt: { to: '2025-09-04' }, certificate: { from: '2025-09-05' } },
    because: 'A certificate under the new section certifies exemption under section 78A, which is not for older requests.',
  },
  {
    of: ['dpa-2018/section-79'],
    windows: { receipt: { from: '2025-09-05' }, certificate: { to: '2025-09-04' } },
    because: 'A certificate under the old section certifies a restriction under section 45(4)(d), which is not for newer requests.',
  },
];
