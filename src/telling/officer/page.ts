import type { Matter } from '../matter.ts';
import type { Page } from '../page.ts';
import { alongsideBlocks, conflictBlocks } from './alongside.ts';
import { closingBlocks } from './closing.ts';
import { dutyBlocks } from './duties.ts';
import { elementBlocks } from './elements.ts';
import { itemBlocks } from './item.ts';
import { lawBlocks } from './law.ts';
import { questionBlocks } from './questions.ts';
import { deciderOf, summaryBlocks } from './summary.ts';
import { timeBlocks } from './time.ts';

/** A decision told to the officer who works the case: the answer first, then its reasons, then what is left. */
export function officerPage(matter: Matter): Page {
  const { words } = matter;
  return [
    ...summaryBlocks(matter),
    ...conflictBlocks(matter),
    ...itemBlocks(matter),
    ...elementBlocks(matter),
    ...questionBlocks(matter),
    ...dutyBlocks(matter),
    ...timeBlocks(matter),
    ...lawBlocks(matter),
    ...closingBlocks(matter),
    ...alongsideBlocks(matter),
    { is: 'text', text: '' },
    { is: 'text', text: words.cites.actsNote, tone: 'quiet' },
    { is: 'text', text: words.frame.adviceAgain(deciderOf(matter)), tone: 'strong' },
  ];
}
