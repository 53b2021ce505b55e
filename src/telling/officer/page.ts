import type { Matter } from '../matter.ts';
import type { Block, Page } from '../page.ts';
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
  const beside = alongsideBlocks(matter);
  // Where the whole request goes to another law, what it comes to there is told before why it goes.
  const told = isElsewhere(matter) ? [...beside, ...reasonsOf(matter)] : [...reasonsOf(matter), ...beside];
  return [
    ...summaryBlocks(matter),
    ...conflictBlocks(matter),
    ...told,
    ...closingBlocks(matter),
    { is: 'text', text: '' },
    { is: 'text', text: words.cites.actsNote, tone: 'quiet' },
    { is: 'text', text: words.frame.adviceAgain(deciderOf(matter)), tone: 'strong' },
  ];
}

function isElsewhere({ decision }: Matter): boolean {
  return decision.request.outcome?.kind === 'route elsewhere' && decision.alongside !== undefined;
}

function reasonsOf(matter: Matter): readonly Block[] {
  return [
    ...(isElsewhere(matter)
      ? [{ is: 'text', text: '' } as const, { is: 'title', text: matter.words.frame.underLaw[matter.decision.under ?? 'part 3'] } as const]
      : []),
    ...itemBlocks(matter),
    ...elementBlocks(matter),
    ...questionBlocks(matter),
    ...dutyBlocks(matter),
    ...timeBlocks(matter),
    ...lawBlocks(matter),
  ];
}
