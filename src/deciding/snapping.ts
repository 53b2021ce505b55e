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
  return { down: (edge) => outward(words, edge)?.[0] ?? edge, up: (edge) => outward(words, edge)?.[1] ?? edge };
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

type Stretch = readonly [number, number];

/** Every stretch that must not be cut, in order and merged where they overlap, so that one edge moves once. */
function wordsOf(track: Track): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const segment of track.segments) stretches.push(...wordsIn(segment, track));
  if (areInOrder(stretches)) return stretches;
  const merged: [number, number][] = [];
  for (const [from, to] of stretches.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged[merged.length - 1];
    if (last !== undefined && from < last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** Words in order, none over another, as a transcript of one voice at a time has them. */
function areInOrder(stretches: readonly Stretch[]): boolean {
  return stretches.every(([from], index) => index === 0 || (stretches[index - 1] as Stretch)[1] <= from);
}

/**
 * The words of a segment with their places: by their times where a transcript gives them, by their letters in a text.
 * A spoken segment with no word times is not cut either: nobody knows where its words are.
 */
function wordsIn(segment: Segment, track: Track): readonly Stretch[] {
  const { from, to, text, words } = segment;
  if (from === undefined || to === undefined) return [];
  if (track.kind === 'sound') {
    const timed: Stretch[] = [];
    for (const word of words ?? [])
      if (word.from !== undefined && word.to !== undefined && word.to > word.from) timed.push([word.from, word.to]);
    return timed;
  }
  if (track.extent.is !== 'text' || text === undefined || text.length !== to - from) return [];
  return [...text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)].map((found): Stretch => [from + found.index, from + found.index + found[0].length]);
}

/** The stretch an edge falls strictly inside, found by halving. */
function outward(stretches: readonly Stretch[], edge: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch)[0] < edge) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low - 1];
  return found !== undefined && edge < found[1] ? found : undefined;
}
