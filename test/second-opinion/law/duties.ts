import type { Days } from './days.ts';
import { complaintsBegin, firstCommencement, part3Begins, privilegeBegins, timeLimitsChange } from './days.ts';
import type { DutyOpinion } from './opinion.ts';

const always = ({ decision }: Days) => decision >= part3Begins;
const forOlderAndNewer = ({ receipt }: Days) => receipt >= part3Begins;
const forNewTimeLimits = ({ receipt }: Days) => receipt >= timeLimitsChange;
const forPrivilege = ({ receipt }: Days) => receipt >= privilegeBegins;

/** Paragraphs (a) to (e), with the right to complain to the controller from the day it exists. */
const fiveRights =
  (section: string) =>
  ({ decision }: Days) =>
    ['a', 'b', 'c', ...(decision >= complaintsBegin ? ['ca'] : []), 'd', 'e'].map((letter) => `${section}(${letter})`);

/** What is not a restriction is not to be dressed as one (law/part3.md section 6, and P3.NOTICE). */
const noRestriction = [
  'dpa-2018/section-3',
  'dpa-2018/section-43/3',
  'dpa-2018/section-53/1/a',
  'dpa-2018/section-53/1/b',
  'dpa-2018/section-78A',
];

/** Good practice, and laid down by nothing. */
const nothing = () => [];

/** Each duty the library knows, as the law has it by date. */
export const duties: Readonly<Record<string, DutyOpinion>> = {
  'dpa-2018/section-44/1': {
    does: 'tell',
    arises: 'throughout',
    inForce: always,
    contents: ({ decision }) => ['a', 'b', 'c', 'd', ...(decision >= complaintsBegin ? ['da'] : []), 'e'].map((one) => `44(1)(${one})`),
    due: () => 'continuing',
    laidDown: () => ['44(1)'],
  },
  'dpa-2018/section-44/2': {
    does: 'tell',
    arises: 'where it applies',
    inForce: always,
    contents: () => ['a', 'b', 'c', 'd'].map((one) => `44(2)(${one})`),
    laidDown: () => ['44(2)'],
    // No time is set: it is told whenever such a case arises.
    due: () => 'continuing',
  },
  'dpa-2018/section-44/5': {
    does: 'notify',
    arises: 'where it applies',
    inForce: always,
    contents: fiveRights('44(5)'),
    due: () => 'without undue delay',
    laidDown: ({ decision }) => [
      ...['a', 'b', 'c', ...(decision < privilegeBegins ? ['d'] : []), 'e'].map((one) => `44(4)(${one})`),
      '44(5)',
      '44(6)',
    ],
  },
  'dpa-2018/section-44/7': {
    does: 'record',
    arises: 'where it applies',
    inForce: always,
    contents: () => ['44(7)(a)'],
    laidDown: () => ['44(7)(a)', '44(7)(b)'],
    // The record is of a decision.
    due: () => 'when decided',
  },
  'dpa-2018/section-32': {
    does: 'route',
    arises: 'where it applies',
    inForce: always,
    laidDown: () => ['32(1)', '32(1)(a)', '32(2)', '43(5)'],
    // Passed on at once (P3.PROC, P3.JOINT).
    due: () => 'without undue delay',
  },
  'dpa-2018/section-58': {
    does: 'route',
    arises: 'where it applies',
    inForce: always,
    laidDown: () => ['58(1)', '58(2)', '58(3)'],
    // Treated as received, and passed on at once (P3.JOINT).
    due: () => 'without undue delay',
  },
  'dpa-2018/section-59': {
    does: 'route',
    arises: 'where it applies',
    inForce: always,
    laidDown: () => ['59(6)(a)', '59(6)(c)', '59(8)'],
    // Forwarded (P3.PROC): the time runs from receipt by the controller.
    due: () => 'without undue delay',
  },
  'dpa-2018/section-94': {
    does: 'route',
    arises: 'with a provision',
    inForce: always,
    laidDown: () => ['94(1)'],
    // Nothing is left to wait for under Part 3.
    due: () => 'without undue delay',
  },
  'practice/part-4-in-outline': {
    does: 'route',
    arises: 'with a provision',
    inForce: always,
    // The search from 1 January 2024 (DUAA s78(5)); the longer time for requests received from 5 February 2026 (s76(7)).
    laidDown: () => [],
    contents: ({ decision, receipt }) => [
      'gives',
      ...(decision >= '2024-01-01' ? ['search'] : []),
      ...['waits', 'others', 'again', 'time'],
      ...(decision >= '2024-01-01' && receipt >= '2026-02-05' ? ['longer'] : []),
      ...['exempt', 'court'],
    ],
    due: () => 'without undue delay',
  },
  'uk-gdpr/article-15': {
    does: 'route',
    arises: 'with a provision',
    inForce: always,
    laidDown: () => ['15(1)'],
    // Nothing is left to wait for under Part 3.
    due: () => 'without undue delay',
  },
  'dpa-2018/section-173': {
    does: 'preserve',
    arises: 'with any request',
    inForce: always,
    due: () => 'on receipt',
    laidDown: () => ['173(1)(a)', '173(3)'],
  },
  'dpa-2018/section-184': {
    does: 'warn',
    arises: 'where it applies',
    inForce: always,
    laidDown: ({ decision }) => ['184(1)', '184(2)', decision >= timeLimitsChange ? '184(4)' : '184(4) before', '184(5)(a)'],
    // A warning, and no ground to refuse (P3.OFFENCE.ENFORCED): it comes first.
    due: () => 'on receipt',
  },
  'dpa-2018/section-208': {
    does: 'presume',
    arises: 'where it applies',
    inForce: always,
    laidDown: () => ['208 understanding', '208 presumption'],
    // Whether the child can ask is settled when they do.
    due: () => 'on receipt',
  },
  'dpa-2018/section-52/4/a': {
    does: 'ask',
    arises: 'with a provision',
    inForce: forOlderAndNewer,
    laidDown: () => ['52(4)(a)'],
    // No time is set for asking; the answer is not to be delayed unduly (s45(3)(a)).
    due: () => 'without undue delay',
  },
  'dpa-2018/section-54': {
    does: 'answer',
    arises: 'with any request',
    inForce: forOlderAndNewer,
    laidDown: ({ receipt }) => [receipt >= timeLimitsChange ? '54(2)' : '54(2) to 2026', '54(3)(a)', '54(3)(b)', '54(3)(c)'],
    // Section 45(3): two times, and the last day of the second is this period's.
    due: () => 'without undue delay, and by the last day',
  },
  'dpa-2018/section-54/3A': {
    does: 'notify',
    arises: 'by choice',
    inForce: forNewTimeLimits,
    due: () => 'within one month',
    contents: () => ['54(3B)(b)'],
    laidDown: () => ['54(3A)', '54(3A)(a)', '54(3A)(b)', '54(3B)(a)'],
  },
  'dpa-2018/section-54/3C': {
    does: 'ask',
    arises: 'by choice',
    inForce: forNewTimeLimits,
    laidDown: () => ['54(3C)', '54(3C)(a)', '54(3C)(b)', '54(3D)'],
    // No time is set for asking; the answer is not to be delayed unduly (s45(3)(a)).
    due: () => 'without undue delay',
  },
  'dpa-2018/section-45/3': {
    does: 'answer',
    arises: 'with a provision',
    inForce: forOlderAndNewer,
    due: () => 'without undue delay, and by the last day',
    laidDown: () => ['45(3)', '45(3)(a)', '45(3)(b)'],
  },
  'dpa-2018/section-52': {
    does: 'answer',
    arises: 'with a provision',
    inForce: always,
    laidDown: () => ['52(1)', '52(6)'],
    // It is of how the answer is given, and so goes with the answer.
    due: () => 'without undue delay, and by the last day',
  },
  'practice/search-record': {
    does: 'record',
    arises: 'with a provision',
    inForce: always,
    laidDown: nothing,
    // Kept of what the decision rests on.
    due: () => 'when decided',
  },
  'dpa-2018/section-53/6': {
    does: 'notify',
    arises: 'with a provision',
    // Before that day the section laid down nothing to be said.
    inForce: always,
    contents: ({ decision }) => (decision >= timeLimitsChange ? ['53(6)(a)', '53(6)(b)'] : []),
    due: ({ decision }) => (decision >= timeLimitsChange ? 'without undue delay, and by the last day' : 'without undue delay'),
    laidDown: ({ decision }) => (decision >= timeLimitsChange ? ['53(6)', '53(7)(a)', '53(7)(b)'] : []),
  },
  'practice/fee-notice': {
    does: 'notify',
    arises: 'with a provision',
    inForce: always,
    laidDown: nothing,
    // The time runs from payment (s54(3)(c)).
    due: () => 'without undue delay',
  },
  'dpa-2018/section-45/5': {
    does: 'notify',
    arises: 'with a provision',
    inForce: forOlderAndNewer,
    contents: fiveRights('45(5)'),
    due: ({ receipt }) => (receipt >= timeLimitsChange ? 'without undue delay, and by the last day' : 'without undue delay'),
    neverFor: [...noRestriction, 'dpa-2018/section-45A'],
    laidDown: ({ receipt }) => [
      '45(5)',
      ...(receipt >= privilegeBegins ? ['45(5) under subsection (4)'] : []),
      ...(receipt >= timeLimitsChange ? ['45(5) in any event'] : []),
    ],
  },
  'dpa-2018/section-45/7': {
    does: 'record',
    arises: 'with a provision',
    inForce: forOlderAndNewer,
    contents: () => ['45(7)(a)'],
    due: () => 'when decided',
    neverFor: [...noRestriction, 'dpa-2018/section-45A'],
    laidDown: ({ receipt }) => ['45(7)(a)', ...(receipt >= privilegeBegins ? ['45(7)(a) in reliance'] : []), '45(7)(b)'],
  },
  'dpa-2018/section-45/4': {
    does: 'review',
    arises: 'with a provision',
    inForce: always,
    due: () => 'by the review day',
    laidDown: () => ['45(4)'],
  },
  // An old certificate is of a restriction, a new one of an exemption: each speaks only to a request under the same law.
  'dpa-2018/section-79': {
    does: 'presume',
    arises: 'where it applies',
    inForce: ({ certificate, receipt }) =>
      certificate !== undefined &&
      certificate >= part3Begins &&
      receipt >= part3Begins &&
      certificate >= privilegeBegins === receipt >= privilegeBegins,
    contents: ({ receipt }) => [receipt >= privilegeBegins ? '79(3A)' : '79(1)'],
    laidDown: ({ receipt }) => [receipt >= privilegeBegins ? '79(3A) conclusive' : '79(3)'],
    // Conclusive whenever it is relied on.
    due: () => 'continuing',
  },
  // Not for section 53 refusals, section 43(3), section 78A, or disputes on whose data it is (P3.S51).
  'dpa-2018/section-51': {
    does: 'allow',
    arises: 'with a provision',
    inForce: forOlderAndNewer,
    // Nor is it for whether a search was enough (P3.S51).
    neverFor: [...noRestriction, 'dpa-2018/section-45/2A', 'case-law/reasonable-search'],
    // The right to have entitlement to section 45A checked comes with section 45A; the right to a court is told with either.
    contents: ({ receipt }) => ['51(2)(a)', ...(receipt >= privilegeBegins ? ['51(2)(aa)'] : []), '51(5)'],
    laidDown: ({ receipt }) => ['51(1)(b)', ...(receipt >= privilegeBegins ? ['51(1)(ba)'] : [])],
    // No time is set.
    due: () => 'continuing',
  },
  'dpa-2018/section-45A/2': {
    does: 'notify',
    arises: 'with a provision',
    inForce: forPrivilege,
    contents: fiveRights('45A(2)'),
    due: () => 'without undue delay',
    laidDown: () => ['45A(2)'],
  },
  'dpa-2018/section-45A/4': {
    does: 'record',
    arises: 'with a provision',
    inForce: forPrivilege,
    contents: () => ['45A(4)(a)'],
    due: () => 'when decided',
    laidDown: () => ['45A(4)(a)', '45A(4)(b)'],
  },
  'practice/internal-record': {
    does: 'record',
    arises: 'with a provision',
    inForce: always,
    laidDown: nothing,
    // Kept of the decision (law/part3.md section 6, 9).
    due: () => 'when decided',
  },
  'practice/ask-a-lawyer': {
    does: 'ask',
    arises: 'with a provision',
    inForce: always,
    laidDown: nothing,
    // Before it is relied on, in time for the answer.
    due: () => 'without undue delay',
  },
  'practice/say-what-is-excluded': {
    does: 'tell',
    arises: 'with a provision',
    inForce: always,
    laidDown: nothing,
    // Told with the decision.
    due: () => 'when decided',
  },
  'dpa-2018/section-164A/1': {
    does: 'allow',
    arises: 'with any answer',
    inForce: ({ decision }) => decision >= complaintsBegin,
    laidDown: () => ['164A(1)'],
    // A right, with no time set.
    due: () => 'continuing',
  },
  'dpa-2018/section-164A': {
    does: 'acknowledge',
    arises: 'with a complaint',
    inForce: ({ complaint }) => complaint !== undefined && complaint >= complaintsBegin,
    due: () => 'within 30 days',
    laidDown: () => ['164A(3)'],
  },
  'dpa-2018/section-164A/4': {
    does: 'answer',
    arises: 'with a complaint',
    inForce: ({ complaint }) => complaint !== undefined && complaint >= complaintsBegin,
    due: () => 'without undue delay',
    contents: () => ['164A(4)(a)', '164A(4)(b)', '164A(5)(a)', '164A(5)(b)'],
    laidDown: () => ['164A(4)'],
  },
  'dpa-2018/section-165': {
    does: 'allow',
    arises: 'with any answer',
    inForce: always,
    contents: () => ['165(4)(a)', '165(4)(b)'],
    laidDown: ({ decision }) => ['165(2)', decision >= complaintsBegin ? '165(2) from' : '165(2) before'],
    // A right, with no time set.
    due: () => 'continuing',
  },
  'dpa-2018/section-166': {
    does: 'allow',
    arises: 'with any answer',
    inForce: always,
    laidDown: () => ['166(2)'],
    // A remedy, with no time set here.
    due: () => 'continuing',
  },
  'dpa-2018/section-167': {
    does: 'allow',
    arises: 'with any answer',
    inForce: ({ determination }) => determination !== undefined && determination >= part3Begins,
    laidDown: () => ['167(1)', '167(2)'],
    // A remedy, with no time set here.
    due: () => 'continuing',
  },
  'dpa-2018/section-169': {
    does: 'allow',
    arises: 'with any answer',
    inForce: ({ determination }) => determination !== undefined && determination >= part3Begins,
    laidDown: () => ['169(1)', '169(3)', '169(4)'],
    // A remedy, with no time set here.
    due: () => 'continuing',
  },
  'dpa-2018/section-180A': {
    does: 'produce',
    arises: 'in court',
    inForce: ({ determination }) => determination !== undefined && determination >= firstCommencement,
    due: () => 'when ordered',
    laidDown: () => ['180A(2)', '180A(3)', '180A(4)'],
  },
};
