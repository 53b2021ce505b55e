import type { WorkingCalendar } from '../../calendar/index.ts';
import { addDays, addWorkingDays } from '../../calendar/index.ts';
import { duty } from '../../reasoning/index.ts';

/** How many consecutive working days the requests must all be received within. */
const aggregationDays = 60;

/** One of several requests whose costs might be added together. */
export interface RequestToAdd {
  readonly receivedOn: string;
  /** From the same person as the request in hand, or from someone who appears to act in concert with them or in the same campaign. */
  readonly from: 'the same person' | 'in concert' | 'someone else';
  /** Whether it relates, to any extent, to the same or similar information. */
  readonly similar: boolean;
}

/** May the cost of one request be added to that of another, received on a day? Undefined where the holidays are not known so far ahead. */
export function mayBeAdded(receivedOn: string, other: RequestToAdd, calendar: WorkingCalendar): boolean | undefined {
  const [first, last] = receivedOn < other.receivedOn ? [receivedOn, other.receivedOn] : [other.receivedOn, receivedOn];
  // A period of sixty working days that begins with the day of the first, which is one of them where it is a working day.
  const end = addWorkingDays(addDays(first, -1), aggregationDays, calendar);
  if (end === undefined) return undefined;
  return other.from !== 'someone else' && other.similar && last <= end;
}

/** When the costs of several requests are added together. */
export const aggregation = duty({
  cite: 'fees-regulations-2004/regulation-5',
  title: 'Adding the cost of several requests',
  source: 'https://www.legislation.gov.uk/uksi/2004/3244/regulation/5',
  limbs: {
    who: 'requests by one person, or by people who appear to act in concert or in pursuance of a campaign',
    what: 'for the same or similar information, to any extent',
    when: 'all received within a period of sixty consecutive working days',
  },
  words: 'ours',
  does: 'presume',
  inForce: [{ windows: { receipt: { from: '2005-01-01' } }, laidDown: [], contains: ['who', 'what', 'when'], due: 'continuing' }],
  confidence: 'medium',
  unsure: 'The words of the regulation were not to hand: that the information is the same or similar, and the sixty days, are from memory.',
});
