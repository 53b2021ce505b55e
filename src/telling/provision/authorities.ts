import type { Authority } from '../../provisions/index.ts';
import type { Block, Entry } from '../page.ts';
import type { LawWording } from '../wording/english-law.ts';

/** Every authority: what it held, which way it went on each fact in play, and how far it can be leaned on. */
export function authorityBlocks(words: LawWording, authorities: readonly Authority[], facts: readonly string[]): readonly Block[] {
  if (authorities.length === 0) return [];
  return [
    { is: 'section', text: words.lawBook.authorities },
    { is: 'list', of: authorities.map((authority) => authorityEntry(words, authority, facts)) },
  ];
}

function authorityEntry({ law, lawBook }: LawWording, authority: Authority, facts: readonly string[]): Entry {
  const { held, source, bearsOn } = authority;
  const under: readonly Entry[] = [
    { text: held },
    ...bearsOn.filter(({ fact }) => facts.includes(fact)).map((bears) => ({ text: lawBook.bears(bears) })),
    { text: law.standing(authority) },
    { text: source, tone: 'quiet', address: true },
  ];
  return { text: law.authority(authority), tone: 'strong', under: [{ is: 'list', of: under }] };
}
