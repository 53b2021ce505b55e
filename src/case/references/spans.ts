import type { Rectangle } from '../cells.ts';
import { rectangleOf } from '../cells.ts';
import type { Extent, Segment } from '../items.ts';
import type { Fault, Path } from '../problem.ts';
import { quoted } from '../wording.ts';
import type { Report } from './report.ts';
import type { Sound } from './sound.ts';
import { each } from './sound.ts';

type SoundExtent = Sound<Extent> | undefined;

/** Checks that a segment has the kind of span its track has, and lies inside the track. */
export function checkSpan(segment: Sound<Segment>, extent: SoundExtent, at: Path, report: Report): void {
  if (extent?.is === undefined) return;
  const linear = extent.is === 'time' || extent.is === 'text';
  for (const key of ['from', 'to', 'cells'] as const) {
    const wanted = extent.is === 'whole' ? false : linear === (key !== 'cells');
    if (wanted && segment[key] === undefined) report([...at, key], missing(key, extent.is));
    if (!wanted && segment[key] !== undefined) report([...at, key], misplaced(key, extent.is));
  }
  if (linear) checkInterval(segment.from, segment.to, soundLength(extent), at, report);
  else if (extent.is === 'cells' && segment.cells !== undefined) checkCells(segment.cells, extent, [...at, 'cells'], report);
}

/** Checks that an interval runs forwards and ends on the track. */
export function checkInterval(
  from: number | undefined,
  to: number | undefined,
  length: number | undefined,
  at: Path,
  report: Report,
): void {
  if (from !== undefined && to !== undefined && from >= to) {
    report([...at, 'to'], {
      code: 'span',
      message: `expected an end after the start, \`${from}\`, found \`${to}\``,
      remedy: 'end it at least one unit after its start; the end is not part of it',
    });
  }
  if (length === undefined) return;
  for (const [key, place] of [['from', from] as const, ['to', to] as const]) {
    if (place !== undefined && place > length) {
      report([...at, key], {
        code: 'span',
        message: `expected a place on the track, which ends at \`${length}\`, found \`${place}\``,
        remedy: "end it on the track, or correct the track's extent",
      });
    }
  }
}

/** Checks that words run in order inside their segment, so far as they are timed: at both ends, at one or at neither. A transcript may time a word at one moment. */
export function checkWords(segment: Sound<Segment>, extent: SoundExtent, at: Path, report: Report): void {
  let latest = 0;
  for (const [{ from, to }, index] of each(segment.words)) {
    const here = [...at, 'words', index];
    if (from === undefined && to === undefined) continue;
    if (extent?.is === 'whole' || extent?.is === 'cells') {
      report(here, misplaced(from === undefined ? 'to' : 'from', extent.is));
      continue;
    }
    if (from !== undefined && to !== undefined && to < from) report([...here, 'to'], reversed(from, to));
    if (isOutside(from, segment)) report([...here, 'from'], outside(from, segment));
    if (isOutside(to, segment)) report([...here, 'to'], outside(to, segment));
    if (from !== undefined && from < latest) report([...here, 'from'], backwards(from, latest));
    latest = Math.max(latest, from ?? 0);
  }
}

/** The length of a track in its own units, so far as its extent is sound. */
export function soundLength(extent: SoundExtent): number | undefined {
  if (extent?.is === 'time') return extent.ms;
  if (extent?.is === 'text') return extent.length;
  if (extent?.is === 'whole') return 1;
  if (extent?.is !== 'cells' || extent.rows === undefined || extent.columns === undefined) return undefined;
  return extent.rows * extent.columns;
}

/** How many stretches of a sheet may be described, counted row by row. */
export const mostRuns = 2_000_000;

/** How many stretches a segment of cells falls into. */
export function runsOf(segment: Sound<Segment>, extent: SoundExtent): number {
  if (extent?.is !== 'cells' || segment.cells === undefined) return 0;
  const { top = 0, bottom = 0, left = 0, right = 0 } = rectangleOf(segment.cells) ?? {};
  return right - left === extent.columns ? 1 : bottom - top;
}

/** The fault where a sheet is described in too many stretches. */
export const tooManyRuns: Fault = {
  code: 'too large',
  message: `expected at most ${mostRuns} stretches of cells on a track, found more`,
  remedy: 'describe whole rows, or split the sheet into tracks',
};

function checkCells(cells: string, extent: Extract<SoundExtent, { is?: 'cells' | undefined }>, at: Path, report: Report): void {
  const rectangle = rectangleOf(cells);
  if (rectangle === undefined) {
    report(at, {
      code: 'span',
      message: `expected cells such as \`B2:D10\`, top left to bottom right, found ${quoted(cells)}`,
      remedy: 'write the letters of the column in capitals and the row after them, without `$` or a sheet name',
    });
  } else if (outsideSheet(rectangle, extent)) {
    report(at, {
      code: 'span',
      message: `expected cells within ${extent.rows} rows and ${extent.columns} columns, found ${quoted(cells)}`,
      remedy: "end them on the sheet, or correct the track's extent",
    });
  }
}

function outsideSheet(
  { bottom, right }: Rectangle,
  { rows, columns }: { rows?: number | undefined; columns?: number | undefined },
): boolean {
  return (rows !== undefined && bottom > rows) || (columns !== undefined && right > columns);
}

const missing = (key: string, kind: Extent['is']): Fault => {
  const ends = `both ends of the segment, in ${kind === 'time' ? 'milliseconds' : 'UTF-16 code units'}`;
  const expected = kind === 'cells' ? 'the cells of the segment, such as `B2:D10`' : ends;
  return { code: 'missing', message: `\`${key}\` is missing: expected ${expected}`, remedy: `add \`${key}\`` };
};

const misplaced = (key: string, kind: Extent['is']): Fault => ({
  code: 'span',
  message: `expected no \`${key}\` on a track whose extent is \`${kind}\``,
  remedy: `remove it, or correct the track's extent`,
});

function isOutside(place: number | undefined, { from, to }: Sound<Segment>): place is number {
  return place !== undefined && (place < (from ?? 0) || place > (to ?? place));
}

const outside = (place: number, { from, to }: Sound<Segment>): Fault => ({
  code: 'span',
  message: `expected a word inside its segment, \`${from ?? '?'}\` to \`${to ?? '?'}\`, found \`${place}\``,
  remedy: 'correct the time of the word, or move it to its own segment',
});

const reversed = (from: number, to: number): Fault => ({
  code: 'span',
  message: `expected a word that ends no earlier than its start, \`${from}\`, found \`${to}\``,
  remedy: 'correct one of the two times, or leave both out',
});

const backwards = (place: number, latest: number): Fault => ({
  code: 'span',
  message: `expected a word that starts no earlier than the one before it, at \`${latest}\`, found \`${place}\``,
  remedy: 'list the words in the order of their starts',
});
