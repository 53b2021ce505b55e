import type { Days } from '../law/days.ts';
import type { DutyOpinion } from '../law/opinion.ts';
import { act, since2005, since2018 } from './content.ts';

const once = 'without undue delay, and by the last day';
const soon = 'without undue delay';

function duty(
  does: string,
  arises: string,
  due: string,
  laidDown: readonly string[],
  contents: readonly string[],
  inForce = since2005,
): DutyOpinion {
  return { does, arises, inForce, contents: () => contents, laidDown: () => laidDown, due: () => due };
}

const brought = 'with a provision';
const ways = ['17(7)(a)', '17(7)(b)'];
const practice = (does: string, due: string, contents: readonly string[], inForce = since2005) =>
  duty(does, brought, due, [], contents, inForce);

/** What the Act, the Fees Regulations and good practice are taken to ask, duty by duty. */
export const dutiesOfTheAct: Readonly<Record<string, DutyOpinion>> = {
  [act('10')]: duty('answer', 'with any request', once, ['10(1)', '10(2)', '10(6) receipt', '10(6) working day'], []),
  [act('10/3')]: duty('notify', 'by choice', once, ['10(3)', '10(3) notice'], ['17(2)', '17(2) estimate']),
  [act('16')]: duty('tell', 'with any request', once, ['16(1)'], ['16(2)']),
  [act('17/1')]: duty('notify', brought, once, ['17(1)'], ['17(1)(a)', '17(1)(b)', '17(1)(c)', ...ways]),
  [act('17/3/a')]: duty('notify', brought, once, ['17(3)'], ['17(3)(a)', ...ways]),
  [act('17/3/b')]: duty('notify', brought, once, ['17(3)'], ['17(3)(b)', ...ways]),
  [act('17/5')]: duty('notify', brought, once, ['17(5)'], ['17(5) fact', ...ways]),
  [act('40/8')]: {
    does: 'presume',
    arises: 'where it applies',
    inForce: since2018,
    contents: ({ decision }: Days) => [decision >= '2026-02-05' ? '40(8) recognised' : '40(8) to 2026'],
    laidDown: () => ['40(8)'],
    due: () => 'continuing',
  },
  [act('50')]: duty('allow', 'with any answer', 'continuing', ['50(1)'], ['50(2)(a)']),
  [act('77')]: duty('preserve', brought, 'on receipt', ['77(1)', '77(1) intention'], []),
  'eir-2004/regulation-5': practice('route', soon, ['right']),
  'fees-regulations-2004/regulation-3': duty('presume', brought, 'continuing', ['3(2)', '3(3)'], []),
  'fees-regulations-2004/regulation-4': duty(
    'presume',
    brought,
    'continuing',
    ['4(3)', '4(4)'],
    ['4(3)(a)', '4(3)(b)', '4(3)(c)', '4(3)(d)'],
  ),
  'fees-regulations-2004/regulation-5': practice('presume', 'continuing', ['who', 'what', 'when']),
  'practice/foi-ask-what-is-needed': practice('ask', soon, ['needed', 'help', 'clock']),
  'practice/foi-help-make-a-request': practice('tell', soon, ['lacking', 'how']),
  'practice/foi-say-not-held': practice('tell', once, ['notHeld', 'who']),
  'practice/foi-point-to-what-is-recorded': practice('tell', once, ['recorded']),
  'practice/foi-what-fits-the-limit': practice('tell', once, ['estimate', 'narrower', 'nothing']),
  'practice/foi-say-where-it-is': practice('tell', once, ['where']),
  'practice/foi-record-the-harm': practice('record', 'when decided', ['interest', 'mechanism', 'likelihood', 'balance']),
  'practice/foi-answer-as-subject-access': practice('route', soon, ['route']),
  'practice/foi-own-data-notice': practice('notify', once, ['subsection', 'access', 'complaint'], since2018),
  'practice/foi-internal-review': duty('review', 'with a complaint', soon, [], ['asked', 'answered']),
};
