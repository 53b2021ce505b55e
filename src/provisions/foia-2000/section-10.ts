import { duty } from '../../reasoning/index.ts';
import { at, inForce } from './part-2.ts';

const source = at('10');

/** Promptly, and by the twentieth working day after the date of receipt; holidays of any part of the kingdom do not count. */
export const time = duty({
  cite: 'foia-2000/section-10',
  title: 'Time for compliance',
  source,
  limbs: {
    '10(1)': 'promptly and in any event not later than the twentieth working day following the date of receipt',
    '10(2)': 'are to be disregarded in calculating for the purposes of subsection (1) the twentieth working day',
    '10(6) receipt': 'if later, the day on which it receives the information referred to in section 1(3)',
    '10(6) working day': 'a bank holiday under the Banking and Financial Dealings Act 1971 in any part of the United Kingdom',
  },
  does: 'answer',
  arises: 'with any request',
  inForce: [
    {
      windows: inForce,
      laidDown: ['10(1)', '10(2)', '10(6) receipt', '10(6) working day'],
      contains: [],
      due: 'without undue delay, and by the last day',
    },
  ],
});

/** More time to weigh the public interest, and none for the notice that an exemption is relied on. */
export const moreTime = duty({
  cite: 'foia-2000/section-10/3',
  title: 'More time to weigh the public interest',
  source,
  limbs: {
    '10(3)': 'until such time as is reasonable in the circumstances',
    '10(3) notice': 'this subsection does not affect the time by which any notice under section 17(1) must be given',
    '17(2)': 'must indicate that no decision as to the application of that provision has yet been reached',
    '17(2) estimate': 'must contain an estimate of the date by which the authority expects that such a decision will have been reached',
  },
  does: 'notify',
  arises: 'by choice',
  inForce: [
    {
      windows: inForce,
      laidDown: ['10(3)', '10(3) notice'],
      contains: ['17(2)', '17(2) estimate'],
      due: 'without undue delay, and by the last day',
    },
  ],
  unsure: 'The regulator expects no more than twenty further working days; the Act sets no limit but what is reasonable.',
});
