import type { Conflict } from '../../deciding/index.ts';
import type { Matter } from '../matter.ts';
import { matterOf } from '../matter.ts';
import type { Block } from '../page.ts';
import { stretchText } from '../places.ts';
import { shortened } from '../safe-text.ts';
import { dutyBlocks } from './duties.ts';
import { elementBlocks } from './elements.ts';
import { itemBlocks } from './item.ts';
import { lawBlocks } from './law.ts';
import { questionBlocks } from './questions.ts';
import { answerBlocks } from './summary.ts';
import { choicesIn } from './would-change.ts';

/** What the request comes to under each law that stands beside the first, as the first is told: the answer, then its reasons. */
export function alongsideBlocks(matter: Matter): readonly Block[] {
  const { words, decision, case: case_, law } = matter;
  return (decision.alongside ?? []).flatMap((one): readonly Block[] => {
    const beside = matterOf(one, case_, law, words);
    return [
      { is: 'text', text: '' },
      { is: 'title', text: words.frame.underLaw[one.under ?? 'part 3'] },
      ...answerBlocks(beside),
      ...itemBlocks(beside),
      ...elementBlocks(beside),
      ...questionBlocks(beside),
      ...dutyBlocks(beside),
      ...lawBlocks(beside),
    ];
  });
}

/** Stretches that one law gives and another keeps back, before anything else: nobody but a person can resolve them. */
export function conflictBlocks(matter: Matter): readonly Block[] {
  const { words, decision } = matter;
  if (decision.conflicts === undefined) return [];
  return [
    { is: 'text', text: words.frame.conflicts, tone: 'strong' },
    { is: 'list', of: decision.conflicts.map((one) => ({ text: conflictText(matter, one), tone: 'open' })) },
  ];
}

/** One stretch on which laws pull apart, and what each says of it. */
export function conflictText(matter: Matter, { item, track, from, to, between }: Conflict): string {
  const { words, decision } = matter;
  const found = decision.items.find((one) => one.item === item)?.tracks.find((one) => one.track === track);
  const where = found === undefined ? '' : stretchText(words, [from, to], found);
  return words.frame.conflict({
    item: shortened(item, 60),
    where,
    sides: between.map(({ under, outcome }) => ({ law: words.frame.lawName[under], outcome: choicesIn(matter, [outcome]).join() })),
  });
}
