import type { Days } from '../law/days.ts';
import { timeLimitsChange } from '../law/days.ts';
import type { DutyOpinion } from '../law/opinion.ts';
import { underDataProtection, underInformationLaw, withComplaints } from './days.ts';

const inTime = 'without undue delay, and by the last day';
const soon = 'without undue delay';
const newTimes = ({ receipt }: Days) => receipt >= timeLimitsChange;

function duty(
  does: string,
  due: string,
  contents: readonly string[],
  inForce = underDataProtection,
  laidDown: (days: Days) => readonly string[] = () => [],
): DutyOpinion {
  return { does, arises: 'with a provision', inForce, contents: () => contents, laidDown, due: () => due };
}

/** The first notice each route is owed; nothing lays it down. */
const notice = (contents: readonly string[], inForce = underInformationLaw) => duty('acknowledge', soon, contents, inForce);

/** What follows from where a message goes, from law/uk-gdpr-foia.md sections 3, 9, 10 and 12.2. */
export const dutiesOfSorting: Readonly<Record<string, DutyOpinion>> = {
  'practice/acknowledge-request': notice(['day', 'received', 'right', 'wanted'], underDataProtection),
  'practice/acknowledge-information-request': notice(['day', 'law', 'received']),
  'practice/say-what-is-missing': notice(['missing', 'time']),
  'practice/acknowledge-memorandum': notice(['received', 'right']),
  'practice/acknowledge-complaint': notice(['looked', 'received', 'regulator']),
  'practice/tell-where-to-go': notice(['rights', 'route']),
  'practice/tell-who-must-answer': notice(['controller', 'time'], underDataProtection),
  'practice/answer-in-the-ordinary-course': notice(['who']),
  'practice/add-to-the-request': notice(['day', 'standing']),
  'dpa-2018/section-164A': duty('acknowledge', 'within 30 days', [], withComplaints, () => ['164A(3)']),
  'dpa-2018/section-164A/4': duty('answer', soon, ['164A(4)(a)', '164A(4)(b)', '164A(5)(a)', '164A(5)(b)'], withComplaints, () => [
    '164A(4)',
  ]),
  'dpa-2018/section-54': duty('answer', inTime, [], underDataProtection, (days) => [
    newTimes(days) ? '54(2)' : '54(2) to 2026',
    '54(3)(a)',
    '54(3)(b)',
    '54(3)(c)',
  ]),
  // s48(1) and (2): whether it is granted, and why not, before the end of the period.
  'dpa-2018/section-48': duty('answer', inTime, ['48(1)(a)', '48(1)(b)'], underDataProtection, () => ['48(1)', '48(2)(b)']),
  'dpa-2018/section-94/10': duty('answer', inTime, [], underDataProtection, () => ['94(10)', '94(10)(b)']),
  'uk-gdpr/article-12/3': duty('answer', inTime, [], underDataProtection, (days) => [newTimes(days) ? '12(3)' : '12(3) before']),
  'foia-2000/section-10': duty('answer', inTime, [], underInformationLaw, () => ['10(1)']),
  'eir-2004/regulation-5/2': duty('answer', inTime, [], underInformationLaw, () => ['time']),
  'dpa-2018/section-173': duty('preserve', 'on receipt', ['173(5)(a)', '173(5)(b)'], underDataProtection, () => ['173(1)(a)', '173(3)']),
  'foia-2000/section-16/1': duty('allow', soon, ['16(2)'], underInformationLaw, () => ['16(1)']),
  'foia-2000/section-17/1': duty(
    'notify',
    inTime,
    ['17(1)(a)', '17(1)(b)', '17(1)(c)', '17(7)(a)', '17(7)(b)'],
    underDataProtection,
    () => ['17(1)'],
  ),
  'practice/ask-who-they-are': duty('ask', soon, ['needed', 'time']),
  'practice/ask-for-authority': duty('ask', soon, ['authority', 'why']),
  'practice/pass-it-on': duty('route', soon, ['pass']),
  'practice/tell-the-other-controller': duty('route', soon, ['tell']),
  'practice/say-which-law': duty('tell', soon, ['law'], underInformationLaw),
  'practice/tell-of-the-other-route': duty('tell', soon, ['route']),
  'practice/answer-in-private': duty('warn', 'continuing', ['address', 'nothing'], underInformationLaw),
  'practice/consider-the-repeat': duty('review', soon, ['refuse', 'since'], underInformationLaw),
  'practice/begin-anew': duty('record', 'on receipt', ['anew'], underInformationLaw),
};
