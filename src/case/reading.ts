import { rectangleOf } from './cells.ts';
import type { Extent, PeopleList, Segment, Track } from './items.ts';
import type { Target } from './judgements.ts';
import type { Complete, Known, WhyUnknown } from './known.ts';
import { inTrackOrder } from './track-order.ts';

/** A half-open stretch of a track in its own units: milliseconds, UTF-16 code units, or cells row by row. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** A fact as it can be reasoned from: its value, or what it may still be. */
export type Domain<Value> =
  | { readonly known: Value; readonly basis?: string }
  | { readonly unknown: readonly Value[] | 'any'; readonly why: WhyUnknown };

/** Reads a fact of a case file: a bare value is known, and an absent one has not been asked. */
export function domainOf<Value extends string | number>(known: Known<Value> | undefined): Domain<Value> {
  if (known === undefined) return { unknown: 'any', why: 'not asked' };
  if (typeof known !== 'object') return { known };
  if (known.is === 'known') return { known: known.value, basis: known.basis };
  return { unknown: known.among ?? 'any', why: known.why };
}

/** Reads a list of people: a bare or absent list leaves out nobody only where the track says so. */
export function listOf(list: readonly string[] | PeopleList | undefined, trackComplete: Complete): PeopleList {
  if (list === undefined) return { people: [], complete: trackComplete };
  return 'people' in list ? list : { people: list, complete: trackComplete };
}

/** The length of a track in its own units; a track that runs as a whole is one unit long. */
export function lengthOf(extent: Extent): number {
  switch (extent.is) {
    case 'time':
      return extent.ms;
    case 'text':
      return extent.length;
    case 'cells':
      return extent.rows * extent.columns;
    case 'whole':
      return 1;
  }
}

/** The stretches of a track that a segment covers. */
export function spanOf(segment: Segment, track: Track): readonly Interval[] {
  if (track.extent.is === 'whole') return [{ from: 0, to: 1 }];
  if (track.extent.is === 'cells') return cellsOf(segment.cells ?? '', track.extent.rows, track.extent.columns);
  return segment.from === undefined || segment.to === undefined ? [] : [{ from: segment.from, to: segment.to }];
}

/** The cells of `B2:D10` as stretches of a sheet read row by row; none for cells that a parsed case cannot hold. */
export function cellsOf(cells: string, rows: number, columns: number): readonly Interval[] {
  const rectangle = rectangleOf(cells);
  if (rectangle === undefined || rectangle.bottom > rows || rectangle.right > columns) return [];
  const { top, left, bottom, right } = rectangle;
  if (right - left === columns) return [{ from: top * columns, to: bottom * columns }];
  return Array.from({ length: bottom - top }, (_, row) => ({ from: (top + row) * columns + left, to: (top + row) * columns + right }));
}

/** The ends of a run of segments, `3..9`; undefined where the text is one id. */
export function runOf(entry: string): readonly [first: string, last: string] | undefined {
  const dots = entry.indexOf('..');
  return dots < 0 ? undefined : [entry.slice(0, dots), entry.slice(dots + 2)];
}

/**
 * The segments of a track that a target signed on a day names, in track order, with runs such as `3..9` written out. A segment that was
 * described on that day or later is in no run: only by its own id is it named.
 */
export function segmentIdsOf(target: Target, track: Track, signedOn: string): readonly string[] {
  if (!('segments' in target) || (target.track !== undefined && target.track !== track.id)) return [];
  const { ids, positions, describedOn } = inOrder(track);
  const ends = new Set(target.segments.flatMap((entry) => runOf(entry) ?? [entry]));
  const runs = target.segments.flatMap((entry): readonly (readonly [from: number, to: number])[] => {
    const [first, last] = runOf(entry) ?? [entry, entry];
    const from = positions.get(first);
    const to = positions.get(last);
    return from === undefined || to === undefined || from > to ? [] : [[from, to + 1]];
  });
  let reached = 0;
  return [...runs]
    .sort((a, b) => a[0] - b[0])
    .flatMap(([from, to]) => {
      const named = ids.slice(Math.max(from, reached), Math.max(to, reached));
      reached = Math.max(reached, to);
      return describedOn.size === 0 ? named : named.filter((id) => ends.has(id) || (describedOn.get(id) ?? '') < signedOn);
    });
}

interface InOrder {
  readonly ids: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
  /** The days on which segments were described after the rest. */
  readonly describedOn: ReadonlyMap<string, string>;
}

/** Tracks already put in order: every judgement's scope is read from its track, and a track has one order. */
const alreadyInOrder = new WeakMap<Track, InOrder>();

function inOrder(track: Track): InOrder {
  const known = alreadyInOrder.get(track);
  if (known !== undefined) return known;
  const ids = [...track.segments].sort(inTrackOrder).map((segment) => segment.id);
  const later = track.segments.flatMap(({ id, describedOn }) => (describedOn === undefined ? [] : [[id, describedOn] as const]));
  const ordered = { ids, positions: new Map(ids.map((id, position) => [id, position])), describedOn: new Map(later) };
  alreadyInOrder.set(track, ordered);
  return ordered;
}
