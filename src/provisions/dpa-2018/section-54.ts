import type { Window } from '../../reasoning/index.ts';
import { duty } from '../../reasoning/index.ts';

const source = 'https://www.legislation.gov.uk/ukpga/2018/12/section/54';

/** How long there is, by the day the request was received: months from the latest of three events. Counting them is the calendar's. */
export interface Period {
  readonly receipt: Window;
  readonly months: number;
  /** Further months open by a notice with reasons, given within the first. */
  readonly extension: number;
  /** Does time stop while further information reasonably required is awaited? */
  readonly pauses: boolean;
}

/** The versions of the period: the first has no extension and no pause. */
export const periods: readonly Period[] = [
  { receipt: { from: '2018-05-25', to: '2026-02-04' }, months: 1, extension: 0, pauses: false },
  { receipt: { from: '2026-02-05' }, months: 1, extension: 2, pauses: true },
];

/** What the period is, by the day the request was received. */
export const timePeriod = duty({
  cite: 'dpa-2018/section-54',
  title: 'The applicable time period',
  source,
  limbs: {
    '54(2) to 2026': 'the period of 1 month, or such longer period as may be specified in regulations, beginning with the relevant time',
    '54(2)': 'the period of one month beginning with the relevant time',
    '54(3)(a)': 'when the controller receives the request in question',
    '54(3)(b)': 'when the controller receives the information (if any) requested in connection with a request under section 52(4)',
    '54(3)(c)': 'when the fee (if any) charged in connection with the request under section 53 is paid',
  },
  does: 'answer',
  arises: 'with any request',
  inForce: [
    {
      windows: { receipt: { from: '2018-05-25', to: '2026-02-04' } },
      laidDown: ['54(2) to 2026', '54(3)(a)', '54(3)(b)', '54(3)(c)'],
      contains: [],
      due: 'without undue delay, and by the last day',
      note: 'No regulations are known. There is no extension and no pause.',
    },
    {
      windows: { receipt: { from: '2026-02-05' } },
      laidDown: ['54(2)', '54(3)(a)', '54(3)(b)', '54(3)(c)'],
      contains: [],
      due: 'without undue delay, and by the last day',
    },
  ],
});

/** Two further months, by a notice within the first that gives the reasons for the delay. */
export const extendPeriod = duty({
  cite: 'dpa-2018/section-54/3A',
  title: 'Notice extending the time',
  source,
  limbs: {
    '54(3A)': 'extend the applicable time period by two further months where that is necessary by reason of',
    '54(3A)(a)': 'the complexity of requests made by the data subject',
    '54(3A)(b)': 'the number of such requests',
    '54(3B)(a)': 'be given before the end of the period of one month beginning with the relevant time',
    '54(3B)(b)': 'state the reasons for the delay',
  },
  does: 'notify',
  arises: 'by choice',
  inForce: [
    {
      windows: { receipt: { from: '2026-02-05' } },
      laidDown: ['54(3A)', '54(3A)(a)', '54(3A)(b)', '54(3B)(a)'],
      contains: ['54(3B)(b)'],
      due: 'within one month',
    },
  ],
});

/** Asking what is sought, where that is reasonably required. The days from asking to receiving, both included, do not count. */
export const askWhatIsSought = duty({
  cite: 'dpa-2018/section-54/3C',
  title: 'Asking for further information to identify what is sought',
  source,
  limbs: {
    '54(3C)':
      'reasonably requires further information in order to identify the information or processing activities to which a request under section 45(1) relates',
    '54(3C)(a)': 'the controller may ask the data subject to provide the further information',
    '54(3C)(b)':
      'the period beginning with the day on which the controller makes the request and ending with the day on which the controller receives the information does not count',
    '54(3D)': 'where the controller processes a large amount of information concerning the data subject',
  },
  does: 'ask',
  arises: 'by choice',
  inForce: [
    {
      windows: { receipt: { from: '2026-02-05' } },
      laidDown: ['54(3C)', '54(3C)(a)', '54(3C)(b)', '54(3D)'],
      contains: [],
      due: 'without undue delay',
    },
  ],
});
