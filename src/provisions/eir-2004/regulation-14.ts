import { duty } from '../../reasoning/index.ts';
import { at, inForce } from './regulations.ts';

/** The refusal: in writing, in time, with the exception, what was considered on the public interest, and the ways on. */
export const refusal = duty({
  cite: 'eir-2004/regulation-14',
  title: 'Refusal of a request',
  source: at('14'),
  limbs: {
    '14(1)': 'the refusal shall be made in writing and comply with the following provisions of this regulation',
    '14(2)': 'as soon as possible and no later than 20 working days after the date of receipt of the request',
    '14(3)(a)': 'any exception relied on under regulations 12(4), 12(5) or 13',
    '14(3)(b)': 'the matters the public authority considered in reaching its decision with respect to the public interest',
    '14(5)(a)': 'that he may make representations to the public authority under regulation 11',
    '14(5)(b)': 'of the enforcement and appeal provisions of the Act applied by regulation 18',
  },
  does: 'notify',
  inForce: [
    {
      windows: inForce,
      laidDown: ['14(1)', '14(2)'],
      contains: ['14(3)(a)', '14(3)(b)', '14(5)(a)', '14(5)(b)'],
      due: 'without undue delay, and by the last day',
    },
  ],
});

/** A refusal for what is not finished says besides, so far as the authority knows, who else is preparing it and when it will be done. */
export const whenFinished = duty({
  cite: 'eir-2004/regulation-14/4',
  title: 'Who is finishing unfinished material, and when',
  source: at('14'),
  limbs: {
    '14(4)': 'the authority shall also specify, if known to the public authority',
    '14(4) authority': 'the name of any other public authority preparing the information',
    '14(4) time': 'the estimated time in which the information will be finished or completed',
  },
  does: 'notify',
  inForce: [
    {
      windows: inForce,
      laidDown: ['14(4)'],
      contains: ['14(4) authority', '14(4) time'],
      due: 'without undue delay, and by the last day',
    },
  ],
});
