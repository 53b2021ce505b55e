import type { Segment, Track } from '../case/index.ts';

/** Where an edit's edge must move so that it cuts through no word and no frame. */
export interface Snapping {
  readonly down: (edge: number) => number;
  readonly up: (edge: number) => number;
}

/** How edges move on a track: outward to frames on a picture, to words on sound and text, and not at all elsewhere. */
export function snappingOn(track: Track): Snapping {
  if (track.kind === 'picture' && track.extent.is === 'time' && track.extent.framesPerSecond !== undefined) {
    return toFrames(track.extent.framesPerSecond, track.extent.ms);
  }
  const words = wordsOf(track);
  const outward = (edge: number, sides: readonly number[]) => {
    const word = around(words, edge);
    return word === undefined ? edge : (sides[word] as number);
  };
  return { down: (edge) => outward(edge, words.starts), up: (edge) => outward(edge, words.ends) };
}

function toFrames(framesPerSecond: number, length: number): Snapping {
  const start = (frame: number) => Math.floor((frame * 1000) / framesPerSecond);
  return {
    down: (edge) => {
      let frame = Math.ceil((edge * framesPerSecond) / 1000);
      while (start(frame) > edge) frame -= 1;
      return start(frame);
    },
    up: (edge) => {
      let frame = Math.floor((edge * framesPerSecond) / 1000);
      while (start(frame) < edge) frame += 1;
      return Math.min(length, start(frame));
    },
  };
}

/** Stretches that must not be cut: where each starts, and where each ends. */
interface Uncut {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Every stretch that must not be cut, in order and merged where they overlap, so that one edge moves once. */
function wordsOf(track: Track): Uncut {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const segment of track.segments) {
    eachWordIn(segment, track, (from, to) => {
      starts.push(from);
      ends.push(to);
    });
  }
  return areInOrder(starts, ends) ? { starts, ends } : merged(starts, ends);
}

/** Words in order, none over another, as a transcript of one voice at a time has them. */
function areInOrder(starts: readonly number[], ends: readonly number[]): boolean {
  return starts.every((from, index) => index === 0 || (ends[index - 1] as number) <= from);
}

function merged(starts: readonly number[], ends: readonly number[]): Uncut {
  const stretches = starts.map((from, index) => [from, ends[index] as number] as const);
  const joined: [number, number][] = [];
  for (const [from, to] of stretches.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined[joined.length - 1];
    if (last !== undefined && from < last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return { starts: joined.map(([from]) => from), ends: joined.map(([, to]) => to) };
}

/**
 * The words of a segment with their places: by their times where a transcript gives them, by their letters in a text.
 * A spoken segment with no word times is not cut either: nobody knows where its words are.
 */
function eachWordIn(segment: Segment, track: Track, see: (from: number, to: number) => void): void {
  const { from, to, text, words } = segment;
  if (from === undefined || to === undefined) return;
  if (track.kind === 'sound') {
    for (const word of words ?? []) if (word.from !== undefined && word.to !== undefined && word.to > word.from) see(word.from, word.to);
  } else if (track.extent.is === 'text' && text !== undefined && text.length === to - from) {
    for (const found of text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)) see(from + found.index, from + found.index + found[0].length);
  }
}

/** The stretch an edge falls strictly inside, by its place, found by halving. */
function around({ starts, ends }: Uncut, edge: number): number | undefined {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < edge) low = middle + 1;
    else high = middle;
  }
  return low > 0 && edge < (ends[low - 1] as number) ? low - 1 : undefined;
}
