import { match } from 'ts-pattern';
import type { Part, PartOutcome } from '../deciding/index.ts';
import type { Tone } from './page.ts';

/** What has become of a part, as an officer asks it: does it go out, and if not, why not? */
export type Fate = 'given' | 'edited' | 'withheld' | 'exempt' | 'excluded' | 'routed' | 'not theirs' | 'open' | 'conflict' | 'gap';

/** The order fates are told in: what goes out, what does not, what is still to be settled. */
export const fatesInOrder: readonly Fate[] = [
  'given',
  'edited',
  'withheld',
  'exempt',
  'excluded',
  'routed',
  'not theirs',
  'open',
  'conflict',
  'gap',
];

/** The fate of an outcome. */
function fateOfOutcome(outcome: PartOutcome): Fate {
  return match(outcome)
    .with({ kind: 'disclose' }, () => 'given' as const)
    .with({ kind: 'disclose edited' }, () => 'edited' as const)
    .with({ kind: 'withhold' }, () => 'withheld' as const)
    .with({ kind: 'exempt' }, () => 'exempt' as const)
    .with({ kind: 'excluded' }, () => 'excluded' as const)
    .with({ kind: 'route elsewhere' }, () => 'routed' as const)
    .with({ kind: 'out of scope' }, () => 'not theirs' as const)
    .exhaustive();
}

/** The fate of a part. Open is told as open, however few outcomes are left. */
export function fateOf({ status, outcome }: Pick<Part, 'status' | 'outcome'>): Fate {
  return match(status)
    .with('decided', () => (outcome === undefined ? ('open' as const) : fateOfOutcome(outcome)))
    .with('open', () => 'open' as const)
    .with('conflict', () => 'conflict' as const)
    .with('gap', () => 'gap' as const)
    .exhaustive();
}

/** The tone a fate is shown in. */
export function toneOf(fate: Fate): Tone {
  return match(fate)
    .with('given', () => 'given' as const)
    .with('edited', 'withheld', 'exempt', 'excluded', () => 'withheld' as const)
    .with('open', 'conflict', 'gap', () => 'open' as const)
    .with('not theirs', 'routed', () => 'plain' as const)
    .exhaustive();
}
