import { match } from 'ts-pattern';
import type { TrackDecision } from '../deciding/index.ts';
import { fateOf } from './fates.ts';

/** How much of a track goes out, does not, and is not settled. */
export interface Tally {
  readonly given: number;
  readonly edited: number;
  /** Withheld, exempt or outside the right. */
  readonly back: number;
  /** Not the data subject's data, or to be answered under other law. */
  readonly elsewhere: number;
  readonly open: number;
}

/** Adds up a track. The five are the whole of it. */
export function tallyOf({ parts }: Pick<TrackDecision, 'parts'>): Tally {
  const tally = { given: 0, edited: 0, back: 0, elsewhere: 0, open: 0 };
  for (const part of parts) tally[columnOf(part)] += part.to - part.from;
  return tally;
}

function columnOf(part: Parameters<typeof fateOf>[0]): keyof Tally {
  return match(fateOf(part))
    .with('given', () => 'given' as const)
    .with('edited', () => 'edited' as const)
    .with('withheld', 'exempt', 'excluded', () => 'back' as const)
    .with('not theirs', 'routed', () => 'elsewhere' as const)
    .with('open', 'conflict', 'gap', () => 'open' as const)
    .exhaustive();
}
