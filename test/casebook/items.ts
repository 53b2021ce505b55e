import type { Item, ItemKind, Segment, Track } from '../../src/case/index.ts';

/** One line or paragraph: who speaks or writes, what is said, and about whom. */
export interface Line extends Partial<Pick<Segment, 'named' | 'source'>> {
  readonly by: string;
  readonly says: string;
  readonly about: readonly string[];
}

type Kept = Partial<Omit<Item, 'id' | 'kind' | 'tracks'>>;

/** A recording with a sound track, `sound`: five seconds to a line, lines numbered from 1, all of it described. */
export function recording(id: string, kind: ItemKind, lines: readonly Line[], kept: Kept = {}): Item {
  const segments = lines.map((line, index) => ({ ...said(line, index), from: index * 5000, to: (index + 1) * 5000 }));
  return found(id, kind, { id: 'sound', kind: 'sound', extent: { is: 'time', ms: lines.length * 5000 }, complete: 'yes', segments }, kept);
}

/** A recording with a picture track, `picture`: five seconds to a shot, shots numbered from 1, everyone in shot listed. */
export function footage(id: string, kind: ItemKind, shots: readonly (readonly string[])[], kept: Kept = {}): Item {
  const segments = shots.map((seen, index) => ({ id: String(index + 1), from: index * 5000, to: (index + 1) * 5000, seen }));
  const extent = { is: 'time', ms: shots.length * 5000, framesPerSecond: 25 } as const;
  return found(id, kind, { id: 'picture', kind: 'picture', extent, complete: 'yes', segments }, kept);
}

/** A document with a text track, `text`: paragraphs numbered from 1. */
export function document(id: string, kind: ItemKind, paragraphs: readonly Line[], kept: Kept = {}): Item {
  let length = 0;
  const segments = paragraphs.map((paragraph, index) => {
    const from = length;
    length += paragraph.says.length;
    return { ...said(paragraph, index), from, to: length };
  });
  const processing = kind === 'email' ? {} : ({ processing: 'filing system' } as const);
  return found(
    id,
    kind,
    { id: 'text', kind: 'text', extent: { is: 'text', length }, complete: 'yes', segments },
    { ...processing, ...kept },
  );
}

function said({ by, says, about, ...more }: Line, index: number): Segment {
  return { id: String(index + 1), speaker: by, discussed: about, text: says, ...more };
}

function found(id: string, kind: ItemKind, track: Track, kept: Kept): Item {
  return {
    id,
    kind,
    title: id,
    purpose: 'law enforcement',
    flags: [],
    relates: 'content',
    origin: 'the force’s own record',
    ...kept,
    tracks: [track],
  };
}
