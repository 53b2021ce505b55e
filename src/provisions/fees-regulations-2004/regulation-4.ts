import { duty } from '../../reasoning/index.ts';

/** What an hour of anyone's time is estimated at, in pounds, whoever they are and whatever they are paid. */
export const poundsPerHour = 25;

/** What may be counted: the list is closed. */
export const counted = ['determining whether held', 'locating', 'retrieving', 'extracting'] as const;

/** What is done in answering and may never be counted, however long it takes. */
export const notCounted = [
  'considering exemptions',
  'weighing the public interest',
  'redacting',
  'consulting',
  'writing the answer',
] as const;

/** An activity of answering a request. */
export type Activity = (typeof counted)[number] | (typeof notCounted)[number];

/** What may be counted, and at what rate. */
export const estimatingCost = duty({
  cite: 'fees-regulations-2004/regulation-4',
  title: 'Estimating the cost of complying',
  source: 'https://www.legislation.gov.uk/uksi/2004/3244/regulation/4',
  limbs: {
    '4(3)': 'take account only of the costs it reasonably expects to incur in relation to the request',
    '4(3)(a)': 'determining whether it holds the information',
    '4(3)(b)': 'locating the information, or a document which may contain the information',
    '4(3)(c)': 'retrieving the information, or a document which may contain the information',
    '4(3)(d)': 'extracting the information from a document containing it',
    '4(4)': 'those costs are to be estimated at a rate of £25 per person per hour',
  },
  does: 'presume',
  inForce: [
    {
      windows: { receipt: { from: '2005-01-01' } },
      laidDown: ['4(3)', '4(4)'],
      contains: ['4(3)(a)', '4(3)(b)', '4(3)(c)', '4(3)(d)'],
      due: 'continuing',
    },
  ],
  unsure:
    'That time spent on redaction, exemptions and the public interest is not counted follows from the closed list; the High Court is said to have held so of redaction in a case about a police force in 2011.',
});
