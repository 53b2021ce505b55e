import type { InOrder } from '../../provisions/index.ts';
import { limbText } from '../cites.ts';
import type { Block, Entry } from '../page.ts';
import type { LawWording } from '../wording/english-law.ts';
import type { Worded } from './versions.ts';

/** The words of a unit of law, limb by limb, less those told elsewhere; those that only some of its versions rest on say which. */
export function wordBlocks<V>(
  words: LawWording,
  unit: Worded,
  versions: readonly InOrder<V>[],
  limbsOf: (version: V) => readonly string[],
  elsewhere: readonly string[] = [],
): readonly Block[] {
  const { lawBook, lawVersions } = words;
  const told = Object.keys(unit.limbs).filter((limb) => !elsewhere.includes(limb));
  if (told.length === 0) return [];
  const entries = told.map((limb): Entry => {
    const within = versions.filter(({ version }) => limbsOf(version).includes(limb)).map(({ number }) => number);
    const text = limbText({ words }, unit.cite, limb, unit);
    if (within.length === versions.length) return { mark: '-', text };
    const note = within.length === 0 ? lawVersions.inNone : lawVersions.inVersions(within);
    return { mark: '-', text, under: [{ is: 'text', text: note, tone: 'quiet' }] };
  });
  return [
    { is: 'section', text: unit.words === 'ours' ? lawBook.gist : lawBook.words },
    { is: 'list', of: entries },
  ];
}
