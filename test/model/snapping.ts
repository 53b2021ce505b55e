import type { Segment, Track, TrackKind } from '../../src/case/index.ts';
import type { PartOutcome } from '../../src/deciding/index.ts';
import { distinct } from './every.ts';
import { lengthOf } from './place.ts';
import { allKeptBack, together } from './plans.ts';

/** A half-open stretch of a track. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What an edit may not cut through: the words of speech and of text, and the frames of a picture. */
export function wholesOf(track: Track): readonly Span[] {
  const { kind, extent } = track;
  if (kind === 'picture')
    return extent.is === 'time' && extent.framesPerSecond !== undefined ? frames(extent.ms, extent.framesPerSecond) : [];
  return track.segments.flatMap((segment) =>
    extent.is === 'time' ? spokenWords(segment) : extent.is === 'text' ? writtenWords(segment) : [],
  );
}

/** Each frame from the millisecond it begins in to the one the next begins in. */
function frames(ms: number, perSecond: number): readonly Span[] {
  const spans: Span[] = [];
  for (let frame = 0; (frame * 1000) / perSecond < ms; frame += 1) {
    spans.push({ from: Math.floor((frame * 1000) / perSecond), to: Math.min(ms, Math.floor(((frame + 1) * 1000) / perSecond)) });
  }
  return spans;
}

function spokenWords({ words = [] }: Segment): readonly Span[] {
  return words.flatMap(({ from, to }) => (from === undefined || to === undefined ? [] : [{ from, to }]));
}

/** Runs of letters, digits and apostrophes, where the text is the segment's own, unit for unit. */
function writtenWords({ from = 0, to = 0, text = '' }: Segment): readonly Span[] {
  if (text.length !== to - from) return [];
  return [...text.matchAll(/[\p{L}\p{N}'’]+/gu)].map(({ 0: word, index }) => ({ from: from + index, to: from + index + word.length }));
}

/** Everything that must go the way of a point: the wholes it is in, those that overlap them, and so on. */
export function boundTo(at: number, wholes: readonly Span[]): Span {
  let bound: Span = { from: at, to: at + 1 };
  for (;;) {
    const { from, to } = bound;
    const cut = wholes.filter((whole) => whole.from < to && from < whole.to);
    const wider = { from: Math.min(from, ...cut.map((whole) => whole.from)), to: Math.max(to, ...cut.map((whole) => whole.to)) };
    if (wider.from === from && wider.to === to) return bound;
    bound = wider;
  }
}

/** Every point where what stands on a track, or a word or a frame, begins or ends. */
export function edgesOf(track: Track, stretches: readonly Span[]): readonly number[] {
  const length = lengthOf(track);
  const edges = [...stretches, ...wholesOf(track)].flatMap(({ from, to }) => [from, to]);
  return [...new Set([0, ...edges])].filter((at) => at < length).sort((a, b) => a - b);
}

/** What may become of a point, given what may become, before anything snaps, of every stretch that goes its way. */
export function snapped(
  kind: TrackKind,
  here: readonly PartOutcome[],
  others: readonly (readonly PartOutcome[])[],
): readonly PartOutcome[] {
  let possible = here;
  for (const there of others) possible = distinct(possible.flatMap((one) => there.map((other) => drawnOver(kind, one, other))));
  return possible;
}

/** One outcome with the edit of another drawn over it. What is not given anyway stays what it is. */
function drawnOver(kind: TrackKind, one: PartOutcome, other: PartOutcome): PartOutcome {
  if (!['disclose', 'disclose edited', 'withhold'].includes(one.kind)) return one;
  if (other.kind === 'exempt') return other;
  if (!('means' in other)) return one;
  const means = 'means' in one ? together(kind, one.means, other.means) : other.means;
  const all = JSON.stringify(means) === JSON.stringify(allKeptBack(kind));
  return { kind: all ? 'withhold' : 'disclose edited', means };
}
