import { andList, count, grouped } from './lists.ts';

/** The stream a stretch is on. */
export type Stream = 'picture' | 'sound' | 'text' | 'metadata';

const streams: Readonly<Record<Stream, string>> = { picture: 'picture', sound: 'sound', text: 'text', metadata: 'metadata' };

/** Stretches of items, already written as `00:14–00:31` or `B2:D10`. */
export const places = {
  stream: (stream: Stream): string => streams[stream],
  /** A track where its item is clear, `Sound, 26:01`. */
  track: ({ stream, length, id }: { readonly stream: Stream; readonly length: string; readonly id?: string }): string =>
    `${streams[stream][0]?.toUpperCase()}${streams[stream].slice(1)}${id === undefined ? '' : ` (${id})`}, ${length}`,
  /** A track anywhere: `the sound of bwv-4411`. */
  trackOf: ({ stream, item, id }: { readonly stream: Stream; readonly item: string; readonly id?: string }): string =>
    `the ${streams[stream]}${id === undefined ? '' : ` (${id})`} of ${item}`,
  between: ({ from, to }: { readonly from: string; readonly to: string }): string => `between ${from} and ${to}`,
  at: (place: string): string => `at ${place}`,
  several: (number: number): string => `in ${count(number, 'passage')}`,
  passages: (number: number): string => count(number, 'passage'),
  /** Several stretches as one: `in 15 passages between 00:14 and 12:31`. */
  among: ({ number, from, to }: { readonly number: number; readonly from: string; readonly to: string }): string =>
    `in ${count(number, 'passage')} between ${from} and ${to}`,
  on: ({ place, track }: { readonly place: string; readonly track: string }): string => `${place} on ${track}`,
  characters: (number: number): string => count(number, 'character'),
  cells: (number: number): string => count(number, 'cell'),
  charactersFrom: ({ from, to }: { readonly from: number; readonly to: number }): string => `characters ${grouped(from)}–${grouped(to)}`,
  rowByRow: ({ from, to }: { readonly from: string; readonly to: string }): string => `${from} to ${to}, row by row`,
  whole: 'the whole of it',
  andMore: (number: number): string => `and ${grouped(number)} more`,
  list: andList,
  /** Longer pieces in a row, which may have an *and* of their own. */
  pieces: (pieces: readonly string[]): string =>
    pieces.length < 2 ? pieces.join('') : `${pieces.slice(0, -1).join('; ')}; and ${pieces.at(-1)}`,
  brief: ({ amount, item, stream }: { readonly amount: string; readonly item: string; readonly stream: Stream }): string =>
    `${amount} of ${item} ${streams[stream]}`,
  item: ({
    place,
    of,
    id,
    title,
    kind,
  }: {
    readonly place: number;
    readonly of: number;
    readonly id: string;
    readonly title: string;
    readonly kind: string;
  }): string => `${place} of ${of} · ${id}${title === '' ? '' : ` · ${title}`} (${kind})`,
  source: (item: string): string => `the source of ${item}`,
};
