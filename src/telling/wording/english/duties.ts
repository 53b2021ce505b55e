import type { DutyRule } from '../../../reasoning/index.ts';
import { count } from './lists.ts';

const contents: Readonly<Record<DutyRule['does'], string>> = {
  notify: 'It must say',
  tell: 'It must say',
  acknowledge: 'It must say',
  ask: 'It must ask',
  record: 'It must record',
  review: 'It looks again at',
  preserve: 'The only answers to a loss',
  allow: 'The requester may',
  answer: 'How',
  route: 'It must say',
  produce: 'It must produce',
  warn: 'It warns',
  presume: 'It is presumed',
};

/** When a duty falls due, in words. */
export const due: Readonly<Record<string, string>> = {
  'without undue delay': 'without undue delay',
  'without undue delay, and by the last day': 'without undue delay, and by the last day',
  'on receipt': 'from the day the request was received',
  'when decided': 'when the decision is made',
  'by the review day': 'by the day set for looking again',
  'within 14 days': 'within 14 days',
  'within 30 days': 'within 30 days',
  'within one month': 'within one month',
  'when ordered': 'when ordered',
  continuing: 'for as long as it lasts',
};

/** What must be done, and what may have to be. */
export const duties = {
  certain: 'Certain',
  possible: 'Possible, if anything open goes that way',
  due: (when: string): string => due[when] ?? when,
  title: ({
    title,
    cite,
    due: when,
    by,
  }: {
    readonly title: string;
    readonly cite: string;
    readonly due: string;
    readonly by?: string;
  }): string => `${title} (${cite}): ${due[when] ?? when}${by === undefined ? '' : `, ${by}`}.`,
  standing: 'Rights and remedies that stand behind it',
  named: ({ title, cite }: { readonly title: string; readonly cite: string }): string => `${title} (${cite}).`,
  contains: (does: DutyRule['does']): string => `${contents[does]}:`,
  omits: 'Left out, because saying it would undermine the restriction (section 45(6)):',
  because: (what: readonly string[]): string => `Because of ${what.join('; ')}.`,
  reviews: (judgements: readonly string[]): string => `Days set: ${judgements.join('; ')}.`,
  review: ({ id, on }: { readonly id: string; readonly on: string }): string => `${id}, by ${on}`,
  parts: ({ number, track }: { readonly number: number; readonly track: string }): string => `${count(number, 'part')} of ${track}`,
  theRequest: 'the request',
  judgement: (id: string): string => `judgement ${id}`,
  complaint: (day: string): string => `the complaint of ${day}`,
  unsure: (unsure: string): string => `Not settled: ${unsure}`,
};
