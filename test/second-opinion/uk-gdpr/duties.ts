import type { Days } from '../law/days.ts';
import { complaintsBegin, firstCommencement, timeLimitsChange } from '../law/days.ts';
import type { DutyOpinion } from '../law/opinion.ts';
import { always, forRequests, immigrationBegins, schedulesBegin, withSchedules } from './days.ts';

const soon = 'without undue delay';
const inTime = 'without undue delay, and by the last day';

interface Of {
  readonly laidDown?: readonly string[] | ((days: Days) => readonly string[]);
  readonly contents?: readonly string[] | ((days: Days) => readonly string[]);
  readonly inForce?: (days: Days) => boolean;
}

const listed = (those: Of['laidDown']) => (days: Days) => (typeof those === 'function' ? those(days) : (those ?? []));

function duty(does: string, arises: string, due: string, { laidDown, contents, inForce = always }: Of = {}): DutyOpinion {
  return { does, arises, inForce, laidDown: listed(laidDown), contents: listed(contents), due: () => due };
}

const brought = 'with a provision';
const newTimes = ({ receipt }: Days) => receipt >= timeLimitsChange;
const newRoutes = ({ decision }: Days) => decision >= complaintsBegin;

/** What has to be done, from law/uk-gdpr-foia.md sections 3, 4, 6, 9 and 14. */
export const dutiesOfUkGdpr: Readonly<Record<string, DutyOpinion>> = {
  'uk-gdpr/article-12': duty('answer', brought, inTime, {
    laidDown: ['12(1)', '12(2)'],
    contents: ['12(1) writing', '12(1) orally', '12(5)'],
  }),
  // GDPR-12-3 and GDPR-12A: by the day the request came (SI 2026/82 reg 4).
  'uk-gdpr/article-12/3': duty('answer', brought, inTime, {
    inForce: forRequests,
    laidDown: (days) => (newTimes(days) ? ['12(3)'] : ['12(3) to 2026', '12(3) extension to 2026', '12(3) notice to 2026']),
    contents: ['12(3) electronic'],
  }),
  // GDPR-12-4: the time by the day of receipt, the routes by the day of the reply.
  'uk-gdpr/article-12/4': duty('notify', brought, inTime, {
    inForce: forRequests,
    laidDown: (days) => [newTimes(days) ? '12(4)' : '12(4) to 2026'],
    contents: (days) => [
      '12(4) reasons',
      ...(newRoutes(days) ? ['12(4) controller', '12(4) regulator'] : ['12(4) regulator to 2026']),
      '12(4) court',
    ],
  }),
  'uk-gdpr/article-12/6/a': duty('ask', brought, soon, { inForce: forRequests, laidDown: ['12(6)'] }),
  'uk-gdpr/article-12A': duty('answer', 'with any request', inTime, {
    inForce: newTimes,
    laidDown: ['12A(1)', '12A(2)(a)', '12A(2)(b)', '12A(2)(c)'],
  }),
  'uk-gdpr/article-12A/3': duty('notify', 'by choice', 'within one month', {
    inForce: newTimes,
    laidDown: ['12A(3)', '12A(3)(a)', '12A(3)(b)', '12A(4)(a)'],
    contents: ['12A(4)(b)'],
  }),
  'uk-gdpr/article-12A/5': duty('ask', 'by choice', soon, { inForce: newTimes, laidDown: ['12A(5)', '12A(5)(a)', '12A(5)(b)', '12A(6)'] }),
  'uk-gdpr/article-15/3/form': duty('answer', brought, inTime, {
    inForce: forRequests,
    laidDown: ['15(3)'],
    contents: ['15(3) further copies', '15(3) electronic'],
  }),
  'uk-gdpr/article-23': duty('presume', 'throughout', 'continuing', { laidDown: ['23(1)', '23(3)'] }),
  // Sections 12, 15 and 16 speak of the UK GDPR, and so begin with it.
  'dpa-2018/section-12': duty('presume', brought, 'continuing', { laidDown: ['12(1)'], contents: ['12(1)(a)', '12(1)(b)'] }),
  'dpa-2018/section-15': duty('presume', 'throughout', 'continuing', { laidDown: ['15(1)', '15(2)(c)', '15(3)', '15(4)'] }),
  'dpa-2018/section-16': duty('presume', 'throughout', 'continuing', { laidDown: ['16(1)(b)', '16(2)(a)'] }),
  'dpa-2018/section-27': duty('presume', brought, 'continuing', { laidDown: ['27(1)'], contents: ['27(2)(a)', '27(3)'] }),
  'dpa-2018/section-45': duty('route', brought, soon, { laidDown: ['45(1)'], inForce: withSchedules }),
  'dpa-2018/section-94': duty('route', brought, soon, { laidDown: ['94(1)'], inForce: withSchedules }),
  // The search from 1 January 2024 (DUAA s78(5)); the longer time for requests received from 5 February 2026 (s76(7)).
  'practice/part-4-in-outline': duty('route', brought, 'without undue delay', {
    inForce: withSchedules,
    contents: ({ receipt, decision }) => [
      'gives',
      ...(decision >= '2024-01-01' ? ['search'] : []),
      ...['waits', 'others', 'again', 'time'],
      ...(decision >= '2024-01-01' && newTimes({ receipt, decision } as Days) ? ['longer'] : []),
      ...['exempt', 'court'],
    ],
  }),
  'dpa-2018/section-173': duty('preserve', 'with any request', 'on receipt', {
    laidDown: ['173(1)(a)', '173(3)'],
    contents: ['173(5)(a)', '173(5)(b)'],
    inForce: withSchedules,
  }),
  'dpa-2018/section-184': duty('warn', 'where it applies', 'on receipt', {
    laidDown: ({ decision }) => ['184(1)', '184(2)', decision >= timeLimitsChange ? '184(4)' : '184(4) before', '184(5)(a)'],
    inForce: withSchedules,
  }),
  'dpa-2018/section-208': duty('presume', 'where it applies', 'on receipt', {
    laidDown: ['208 understanding', '208 presumption'],
    inForce: withSchedules,
  }),
  'dpa-2018/section-164A/1': duty('allow', 'with any answer', 'continuing', {
    laidDown: ['164A(1)'],
    contents: ['164A(2)'],
    inForce: newRoutes,
  }),
  'dpa-2018/section-164A': duty('acknowledge', 'with a complaint', 'within 30 days', {
    laidDown: ['164A(3)'],
    inForce: ({ complaint }) => complaint !== undefined && complaint >= complaintsBegin,
  }),
  'dpa-2018/section-164A/4': duty('answer', 'with a complaint', soon, {
    laidDown: ['164A(4)'],
    contents: ['164A(4)(a)', '164A(4)(b)', '164A(5)(a)', '164A(5)(b)'],
    inForce: ({ complaint }) => complaint !== undefined && complaint >= complaintsBegin,
  }),
  'dpa-2018/section-165/1': duty('allow', 'with any answer', 'continuing', { laidDown: (days) => [newRoutes(days) ? '165(2)' : '165(1)'] }),
  'dpa-2018/section-166': duty('allow', 'with any answer', 'continuing', {
    laidDown: ['166(2)'],
    contents: ['166(1)(b)'],
    inForce: withSchedules,
  }),
  'dpa-2018/section-167': duty('allow', 'with any answer', 'continuing', {
    laidDown: ['167(1)', '167(2)'],
    contents: ['167(5)'],
    inForce: ({ determination }) => determination !== undefined && determination >= schedulesBegin,
  }),
  'dpa-2018/section-180A': duty('produce', 'in court', 'when ordered', {
    laidDown: ['180A(2)', '180A(3)', '180A(4)'],
    inForce: ({ determination }) => determination !== undefined && determination >= firstCommencement,
  }),
  // S2-4, paragraph 4B: a record with reasons; and, as a duty of its own and no part of the record, the person is told unless that may be prejudicial.
  'dpa-2018/schedule-2/paragraph-4B': duty('record', brought, 'when decided', {
    laidDown: ['4B(1)', '4B(2)', '4B(2) unless'],
    inForce: ({ decision }) => decision >= immigrationBegins,
  }),
  // S2-25-2 shifts the time: what it modifies is the duty to answer by a day.
  'dpa-2018/schedule-2/paragraph-25/2': duty('answer', 'where it applies', inTime, {
    laidDown: ['25(2)(a)', '25(2)(b)', '25(3)'],
    contents: ['25(3)(a)', '25(3)(b)'],
    inForce: withSchedules,
  }),
  'dpa-2018/schedule-3/paragraph-12/2': duty('notify', brought, 'within 14 days', { laidDown: ['12(2)'], inForce: withSchedules }),
  'dpa-2018/schedule-3/paragraph-20/2': duty('notify', brought, 'within 14 days', { laidDown: ['20(2)'], inForce: withSchedules }),
  'practice/record-of-search': duty('record', brought, 'when decided', { contents: ['considered', 'effort', 'excluded'] }),
  // GDPR-12-5: "promptly and within one month".
  'practice/notice-of-fee': duty('notify', brought, 'within one month', { contents: ['fee', 'reasons', 'time'] }),
  // An exemption and its record begin together.
  'practice/exemption-record': duty('record', brought, 'when decided', { contents: ['reasons'], inForce: withSchedules }),
  'practice/health-opinion': duty('ask', brought, soon, { contents: ['day', 'efforts', 'opinion'], inForce: withSchedules }),
  'practice/ask-a-lawyer': duty('ask', brought, soon, { contents: ['footing'], inForce: withSchedules }),
};
