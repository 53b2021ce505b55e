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
    inForce: always,
    contents: ({ decision }) => ['a', 'b', 'c', 'd', ...(decision >= complaintsBegin ? ['da'] : []), 'e'].map((one) => `44(1)(${one})`),
    due: () => 'continuing',
  },
  'dpa-2018/section-44/2': { inForce: always, contents: () => ['a', 'b', 'c', 'd'].map((one) => `44(2)(${one})`) },
  'dpa-2018/section-44/5': { inForce: always, contents: fiveRights('44(5)'), due: () => 'without undue delay' },
  'dpa-2018/section-44/7': { inForce: always, contents: () => ['44(7)(a)'] },
  'dpa-2018/section-32': { inForce: always },
  'dpa-2018/section-58': { inForce: always },
  'dpa-2018/section-59': { inForce: always },
  'dpa-2018/section-94': { inForce: always },
  'uk-gdpr/article-15': { inForce: always },
  'dpa-2018/section-173': { inForce: always, due: () => 'on receipt' },
  'dpa-2018/section-184': { inForce: always },
  'dpa-2018/section-208': { inForce: always },
  'dpa-2018/section-52/4/a': { inForce: forOlderAndNewer },
  'dpa-2018/section-54': { inForce: forOlderAndNewer },
  'dpa-2018/section-54/3A': { inForce: forNewTimeLimits, due: () => 'within one month' },
  'dpa-2018/section-54/3C': { inForce: forNewTimeLimits },
  'dpa-2018/section-45/3': { inForce: forOlderAndNewer, due: () => 'without undue delay, and by the last day' },
  'dpa-2018/section-52': { inForce: always },
  'practice/search-record': { inForce: always },
  'dpa-2018/section-53/6': {
    // Before that day the section laid down nothing to be said.
    inForce: always,
    contents: ({ decision }) => (decision >= timeLimitsChange ? ['53(6)(a)', '53(6)(b)'] : []),
    due: ({ decision }) => (decision >= timeLimitsChange ? 'without undue delay, and by the last day' : 'without undue delay'),
  },
  'practice/fee-notice': { inForce: always },
  'dpa-2018/section-45/5': {
    inForce: forOlderAndNewer,
    contents: fiveRights('45(5)'),
    due: ({ receipt }) => (receipt >= timeLimitsChange ? 'without undue delay, and by the last day' : 'without undue delay'),
    neverFor: noRestriction,
  },
  'dpa-2018/section-45/7': { inForce: forOlderAndNewer, contents: () => ['45(7)(a)'], due: () => 'when decided', neverFor: noRestriction },
  'dpa-2018/section-45/4': { inForce: always, due: () => 'by the review day' },
  // An old certificate is of a restriction, a new one of an exemption: each speaks only to a request under the same law.
  'dpa-2018/section-79': {
    inForce: ({ certificate, receipt }) =>
      certificate !== undefined &&
      certificate >= part3Begins &&
      receipt >= part3Begins &&
      certificate >= privilegeBegins === receipt >= privilegeBegins,
    contents: ({ receipt }) => [receipt >= privilegeBegins ? '79(3A)' : '79(1)'],
  },
  // Not for section 53 refusals, section 43(3), section 78A, or disputes on whose data it is (P3.S51).
  'dpa-2018/section-51': { inForce: forOlderAndNewer, neverFor: noRestriction },
  'dpa-2018/section-45A/2': { inForce: forPrivilege, contents: fiveRights('45A(2)'), due: () => 'without undue delay' },
  'dpa-2018/section-45A/4': { inForce: forPrivilege, contents: () => ['45A(4)(a)'], due: () => 'when decided' },
  'practice/internal-record': { inForce: always },
  'practice/ask-a-lawyer': { inForce: always },
  'practice/say-what-is-excluded': { inForce: always },
  'dpa-2018/section-164A/1': { inForce: ({ decision }) => decision >= complaintsBegin },
  'dpa-2018/section-164A': {
    inForce: ({ complaint }) => complaint !== undefined && complaint >= complaintsBegin,
    due: () => 'within 30 days',
  },
  'dpa-2018/section-164A/4': {
    inForce: ({ complaint }) => complaint !== undefined && complaint >= complaintsBegin,
    due: () => 'without undue delay',
  },
  'dpa-2018/section-165': { inForce: always },
  'dpa-2018/section-166': { inForce: always },
  'dpa-2018/section-167': { inForce: ({ determination }) => determination !== undefined && determination >= part3Begins },
  'dpa-2018/section-169': { inForce: ({ determination }) => determination !== undefined && determination >= part3Begins },
  'dpa-2018/section-180A': {
    inForce: ({ determination }) => determination !== undefined && determination >= firstCommencement,
    due: () => 'when ordered',
  },
};
