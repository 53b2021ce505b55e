import type { InOrder } from '../../provisions/index.ts';
import { limbText } from '../cites.ts';
import type { Block, Entry } from '../page.ts';
import type { LawWording } from '../wording/english-law.ts';
import type { Worded } from './versions.ts';

/** The words of a unit of law, limb by limb; those that only some of its versions rest on say which. */
export function wordBlocks<V>(
  words: LawWording,
  unit: Worded,
  versions: readonly InOrder<V>[],
  limbsOf: (version: V) => readonly string[],
): readonly Block[] {
  const { lawBook, lawVersions } = words;
  const entries = Object.keys(unit.limbs).map((limb): Entry => {
    const within = versions.filter(({ version }) => limbsOf(version).includes(limb)).map(({ number }) => number);
    const text = limbText({ words }, unit.cite, limb, unit);
    if (within.length === versions.length) return { text };
    const note = within.length === 0 ? lawVersions.inNone : lawVersions.inVersions(within);
    return { text, under: [{ is: 'text', text: note, tone: 'quiet' }] };
  });
  return [
    { is: 'section', text: unit.words === 'ours' ? lawBook.gist : lawBook.words },
    { is: 'list', of: entries },
  ];
}
