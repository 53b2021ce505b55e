import { duty } from '../../../reasoning/index.ts';
import { any, limb, provision } from '../../uk-gdpr/facts.ts';
import { lifting, sinceTheAct } from '../../uk-gdpr/rights-sets.ts';

/** What a candidate wrote in an exam, an assessment at work among them. A class. Marks and comments are not in it. */
export const examScripts = provision({
  ...lifting('dpa-2018/schedule-2/paragraph-25/1'),
  title: 'Exam scripts',
  limbs: { '25(1)': 'information recorded by candidates during an exam' },
  of: 'part',
  exercise: 'exam.exercise',
  inForce: [{ windows: sinceTheAct, when: any(limb('25(1)', 'exam.script')) }],
});

/** Marks asked for before the results are out are not withheld: the time is longer, the earlier of two days. */
export const timeForMarks = duty({
  cite: 'dpa-2018/schedule-2/paragraph-25/2',
  title: 'Exam marks asked for before the results',
  source: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/2/paragraph/25',
  limbs: {
    '25(2)(a)': 'for the purposes of determining the results of an exam',
    '25(2)(b)': 'in consequence of the determination of the results of an exam',
    '25(3)': 'the question arises before the day on which the exam results are announced',
    '25(3)(a)': 'before the end of the period of 5 months beginning when the question arises',
    '25(3)(b)': 'if earlier, before the end of the period of 40 days beginning with the announcement of the results',
  },
  does: 'answer',
  arises: 'where it applies',
  inForce: [
    {
      windows: sinceTheAct,
      laidDown: ['25(2)(a)', '25(2)(b)', '25(3)'],
      contains: ['25(3)(a)', '25(3)(b)'],
      due: 'without undue delay, and by the last day',
      note: 'Results are announced when they are first published or, if they are not, first told to the candidate.',
    },
  ],
});
