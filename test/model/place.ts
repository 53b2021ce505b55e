import type { Case, Item, Segment, Track } from '../../src/case/index.ts';

/** One point of one track of one item. */
export interface Place {
  readonly case: Case;
  readonly item: Item;
  readonly track: Track;
  readonly at: number;
}

/** The segments that cover a point. */
export function segmentsAt({ track, at }: Place): readonly Segment[] {
  return track.segments.filter((segment) => covers(segment, track, at));
}

/** Does a segment cover a point of its track? */
export function covers(segment: Segment, track: Track, at: number): boolean {
  if (track.extent.is === 'whole') return true;
  if (track.extent.is === 'cells') return isIn(segment.cells ?? '', Math.floor(at / track.extent.columns), at % track.extent.columns);
  return segment.from !== undefined && segment.to !== undefined && segment.from <= at && at < segment.to;
}

/** Is a cell, counted from 0, within `B2` or `B2:D10`? */
function isIn(cells: string, row: number, column: number): boolean {
  const [first = '', last = first] = cells.split(':');
  const [top, left] = cellOf(first);
  const [bottom, right] = cellOf(last);
  return top <= row && row <= bottom && left <= column && column <= right;
}

function cellOf(name: string): readonly [row: number, column: number] {
  const letters = name.replace(/\d+$/, '');
  let column = 0;
  for (const letter of letters) column = column * 26 + 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(letter) + 1;
  return [Number(name.slice(letters.length)) - 1, column - 1];
}

/** How many points a track has. */
export function lengthOf({ extent }: Track): number {
  if (extent.is === 'time') return extent.ms;
  if (extent.is === 'text') return extent.length;
  return extent.is === 'cells' ? extent.rows * extent.columns : 1;
}

/** Every point where what covers a track may change: nothing happens between two of them. */
export function distinctPoints(case_: Case, item: Item, track: Track): readonly number[] {
  const length = lengthOf(track);
  if (track.extent.is === 'cells') return Array.from({ length }, (_, at) => at);
  const edges = track.segments.flatMap(({ from = 0, to = 0 }) => [from, to]);
  const judged = (case_.judgements ?? []).flatMap(({ scope }) =>
    scope.flatMap((target) => ('from' in target && target.item === item.id && target.track === track.id ? [target.from, target.to] : [])),
  );
  return [...new Set([0, ...edges, ...judged])].filter((at) => at < length).sort((a, b) => a - b);
}
