import type { Means } from '../../case/index.ts';
import type { PartOutcome } from '../../deciding/index.ts';
import type { LetterWording } from '../wording/english-letters.ts';

type Edit = keyof LetterWording['phrases']['edits'];

/** The ways in which what is given of a part has been changed. */
export function editsIn(outcome: PartOutcome | undefined): readonly Edit[] {
  if (outcome?.kind !== 'disclose edited') return [];
  const { picture = 'none', voice = 'none', words = 'none' }: Means = outcome.means;
  return [
    ...(picture === 'none' ? [] : [picture === 'withhold' ? ('picture withheld' as const) : picture]),
    ...(voice === 'none' ? [] : [voice]),
    ...(words === 'none' ? [] : [words === 'withhold' ? ('words withheld' as const) : words]),
  ];
}
