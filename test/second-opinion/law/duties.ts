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

/** Each duty the library knows, as the law has it by date. */
export const duties: Readonly<Record<string, DutyOpinion>> = {
  'dpa-2018/section-44/1': {
    does: 'tell',
    arises: 'throughout',
    inForce: always,
    contents: ({ decision }) => ['a', 'b', 'c', 'd', ...(decision >= complaintsBegin ? ['da'] : []), 'e'].map((one) => `44(1)(${one})`),
    due: () => 'continuing',
  },
  'dpa-2018/section-44/2': {
    does: 'tell',
    arises: 'where it applies',
    inForce: always,
    contents: () => ['a', 'b', 'c', 'd'].map((one) => `44(2)(${one})`),
  },
  'dpa-2018/section-44/5': {
    does: 'notify',
    arises: 'where it applies',
    inForce: always,
    contents: fiveRights('44(5)'),
    due: () => 'without undue delay',
  },
  'dpa-2018/section-44/7': {
    does: 'record',
    arises: 'where it applies',
    inForce: always,
    contents: () => ['44(7)(a)'],
  },
  'dpa-2018/section-32': {
    does: 'route',
    arises: 'where it applies',
    inForce: always,
  },
  'dpa-2018/section-58': {
    does: 'route',
    arises: 'where it applies',
    inForce: always,
  },
  'dpa-2018/section-59': {
    does: 'route',
    arises: 'where it applies',
    inForce: always,
  },
  'dpa-2018/section-94': {
    does: 'route',
    arises: 'with a provision',
    inForce: always,
  },
  'uk-gdpr/article-15': {
    does: 'route',
    arises: 'with a provision',
    inForce: always,
  },
  'dpa-2018/section-173': {
    does: 'preserve',
    arises: 'with any request',
    inForce: always,
    due: () => 'on receipt',
  },
  'dpa-2018/section-184': {
    does: 'warn',
    arises: 'where it applies',
    inForce: always,
  },
  'dpa-2018/section-208': {
    does: 'presume',
    arises: 'where it applies',
    inForce: always,
  },
  'dpa-2018/section-52/4/a': {
    does: 'ask',
    arises: 'with a provision',
    inForce: forOlderAndNewer,
  },
  'dpa-2018/section-54': {
    does: 'answer',
    arises: 'with any request',
    inForce: forOlderAndNewer,
  },
  'dpa-2018/section-54/3A': {
    does: 'notify',
    arises: 'by choice',
    inForce: forNewTimeLimits,
    due: () => 'within one month',
    contents: () => ['54(3B)(b)'],
  },
  'dpa-2018/section-54/3C': {
    does: 'ask',
    arises: 'by choice',
    inForce: forNewTimeLimits,
  },
  'dpa-2018/section-45/3': {
    does: 'answer',
    arises: 'with a provision',
    inForce: forOlderAndNewer,
    due: () => 'without undue delay, and by the last day',
  },
  'dpa-2018/section-52': {
    does: 'answer',
    arises: 'with a provision',
    inForce: always,
  },
  'practice/search-record': {
    does: 'record',
    arises: 'with a provision',
    inForce: always,
  },
  'dpa-2018/section-53/6': {
    does: 'notify',
    arises: 'with a provision',
    // Before that day the section laid down nothing to be said.
    inForce: always,
    contents: ({ decision }) => (decision >= timeLimitsChange ? ['53(6)(a)', '53(6)(b)'] : []),
    due: ({ decision }) => (decision >= timeLimitsChange ? 'without undue delay, and by the last day' : 'without undue delay'),
  },
  'practice/fee-notice': {
    does: 'notify',
    arises: 'with a provision',
    inForce: always,
  },
  'dpa-2018/section-45/5': {
    does: 'notify',
    arises: 'with a provision',
    inForce: forOlderAndNewer,
    contents: fiveRights('45(5)'),
    due: ({ receipt }) => (receipt >= timeLimitsChange ? 'without undue delay, and by the last day' : 'without undue delay'),
    neverFor: [...noRestriction, 'dpa-2018/section-45A'],
  },
  'dpa-2018/section-45/7': {
    does: 'record',
    arises: 'with a provision',
    inForce: forOlderAndNewer,
    contents: () => ['45(7)(a)'],
    due: () => 'when decided',
    neverFor: [...noRestriction, 'dpa-2018/section-45A'],
  },
  'dpa-2018/section-45/4': {
    does: 'review',
    arises: 'with a provision',
    inForce: always,
    due: () => 'by the review day',
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
  },
  'dpa-2018/section-45A/2': {
    does: 'notify',
    arises: 'with a provision',
    inForce: forPrivilege,
    contents: fiveRights('45A(2)'),
    due: () => 'without undue delay',
  },
  'dpa-2018/section-45A/4': {
    does: 'record',
    arises: 'with a provision',
    inForce: forPrivilege,
    contents: () => ['45A(4)(a)'],
    due: () => 'when decided',
  },
  'practice/internal-record': {
    does: 'record',
    arises: 'with a provision',
    inForce: always,
  },
  'practice/ask-a-lawyer': {
    does: 'ask',
    arises: 'with a provision',
    inForce: always,
  },
  'practice/say-what-is-excluded': {
    does: 'tell',
    arises: 'with a provision',
    inForce: always,
  },
  'dpa-2018/section-164A/1': {
    does: 'allow',
    arises: 'with any answer',
    inForce: ({ decision }) => decision >= complaintsBegin,
  },
  'dpa-2018/section-164A': {
    does: 'acknowledge',
    arises: 'with a complaint',
    inForce: ({ complaint }) => complaint !== undefined && complaint >= complaintsBegin,
    due: () => 'within 30 days',
  },
  'dpa-2018/section-164A/4': {
    does: 'answer',
    arises: 'with a complaint',
    inForce: ({ complaint }) => complaint !== undefined && complaint >= complaintsBegin,
    due: () => 'without undue delay',
    contents: () => ['164A(4)(a)', '164A(4)(b)', '164A(5)(a)', '164A(5)(b)'],
  },
  'dpa-2018/section-165': {
    does: 'allow',
    arises: 'with any answer',
    inForce: always,
    contents: () => ['165(4)(a)', '165(4)(b)'],
  },
  'dpa-2018/section-166': {
    does: 'allow',
    arises: 'with any answer',
    inForce: always,
  },
  'dpa-2018/section-167': {
    does: 'allow',
    arises: 'with any answer',
    inForce: ({ determination }) => determination !== undefined && determination >= part3Begins,
  },
  'dpa-2018/section-169': {
    does: 'allow',
    arises: 'with any answer',
    inForce: ({ determination }) => determination !== undefined && determination >= part3Begins,
  },
  'dpa-2018/section-180A': {
    does: 'produce',
    arises: 'in court',
    inForce: ({ determination }) => determination !== undefined && determination >= firstCommencement,
    due: () => 'when ordered',
  },
};
