import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extent, Segment, Target, Track } from '../../src/case/index.ts';
import { cellsOf, domainOf, lengthOf, listOf, segmentIdsOf, spanOf } from '../../src/case/index.ts';

function trackOf(extent: Extent, segments: readonly Segment[]): Track {
  return { id: 'track', kind: 'text', extent, complete: 'unknown', segments };
}

describe('a fact', () => {
  it('that is bare is known', () => {
    expect(domainOf('yes')).toEqual({ known: 'yes' });
    expect(domainOf(0)).toEqual({ known: 0 });
  });

  it('that is stated is known on its basis', () => {
    expect(domainOf({ is: 'known', value: 'yes', basis: 'log 4' })).toEqual({ known: 'yes', basis: 'log 4' });
  });

  it('that is absent has not been asked, and may be anything', () => {
    expect(domainOf(undefined)).toEqual({ unknown: 'any', why: 'not asked' });
  });

  it('that is unknown is what it may still be', () => {
    expect(domainOf({ is: 'unknown', why: 'disputed' })).toEqual({ unknown: 'any', why: 'disputed' });
    expect(domainOf({ is: 'unknown', why: 'asked', among: ['yes'] })).toEqual({ unknown: ['yes'], why: 'asked' });
  });
});

describe('a list of people', () => {
  it('that is absent leaves out nobody only where the track says so', () => {
    expect(listOf(undefined, 'yes')).toEqual({ people: [], complete: 'yes' });
    expect(listOf(undefined, 'no')).toEqual({ people: [], complete: 'no' });
    expect(listOf(undefined, 'unknown')).toEqual({ people: [], complete: 'unknown' });
  });

  it('that is bare takes the mark of its track', () => {
    expect(listOf(['witness'], 'yes')).toEqual({ people: ['witness'], complete: 'yes' });
    expect(listOf([], 'unknown')).toEqual({ people: [], complete: 'unknown' });
  });

  it('that has a mark keeps it, whatever the track says', () => {
    expect(listOf({ people: ['witness'], complete: 'no' }, 'yes')).toEqual({ people: ['witness'], complete: 'no' });
    expect(listOf({ people: ['witness'], complete: 'unknown' }, 'yes').complete).toBe('unknown');
    expect(listOf({ people: ['witness'], complete: 'yes' }, 'unknown').complete).toBe('yes');
  });
});

describe('a track', () => {
  it('is as long as its extent', () => {
    expect(lengthOf({ is: 'time', ms: 5 })).toBe(5);
    expect(lengthOf({ is: 'text', length: 6 })).toBe(6);
    expect(lengthOf({ is: 'cells', rows: 3, columns: 4 })).toBe(12);
    expect(lengthOf({ is: 'whole' })).toBe(1);
  });
});

describe('a segment', () => {
  it('covers its span, the whole, or its cells', () => {
    const time = trackOf({ is: 'time', ms: 9 }, []);

    expect(spanOf({ id: '1', from: 2, to: 5 }, time)).toEqual([{ from: 2, to: 5 }]);
    expect(spanOf({ id: '1' }, trackOf({ is: 'whole' }, []))).toEqual([{ from: 0, to: 1 }]);
    expect(spanOf({ id: '1', cells: 'A1' }, trackOf({ is: 'cells', rows: 2, columns: 2 }, []))).toEqual([{ from: 0, to: 1 }]);
  });

  it('covers nothing where it has no place', () => {
    expect(spanOf({ id: '1' }, trackOf({ is: 'text', length: 9 }, []))).toEqual([]);
    expect(spanOf({ id: '1' }, trackOf({ is: 'cells', rows: 2, columns: 2 }, []))).toEqual([]);
  });
});

describe('cells', () => {
  it('are stretches of the sheet row by row', () => {
    expect(cellsOf('B2:C3', 3, 4)).toEqual([
      { from: 5, to: 7 },
      { from: 9, to: 11 },
    ]);
  });

  it('of whole rows are one stretch', () => {
    expect(cellsOf('A2:D3', 3, 4)).toEqual([{ from: 4, to: 12 }]);
  });

  it('beyond the column Z have two letters', () => {
    expect(cellsOf('AA1', 1, 30)).toEqual([{ from: 26, to: 27 }]);
    expect(cellsOf('ZZ1', 1, 702)).toEqual([{ from: 701, to: 702 }]);
  });

  it.each(['D10:B2', 'E1', 'A4', 'a1', ''])('that are not on the sheet are none: %j', (cells) => {
    expect(cellsOf(cells, 3, 4)).toEqual([]);
  });

  it('cover as many cells as the rectangle has', () => {
    const side = fc.integer({ min: 0, max: 25 });

    fc.assert(
      fc.property(side, side, side, side, (top, left, height, width) => {
        const letter = (column: number) => String.fromCharCode(65 + column);
        const bottom = Math.min(top + height, 25);
        const right = Math.min(left + width, 25);
        const runs = cellsOf(`${letter(left)}${top + 1}:${letter(right)}${bottom + 1}`, 26, 26);
        const covered = runs.reduce((sum, { from, to }) => sum + to - from, 0);

        expect(covered).toBe((bottom - top + 1) * (right - left + 1));
        expect(runs.every(({ from }, index) => index === 0 || from > (runs[index - 1]?.to ?? from))).toBe(true);
      }),
    );
  });
});

describe('a target', () => {
  const track = trackOf(
    { is: 'text', length: 9 },
    ['3', '10', 'a', '4', '9'].map((id, from) => ({ id, from, to: from + 1 })),
  );
  const target = (...segments: readonly string[]): Target => ({ item: 'item', segments });

  it('names segments in the order of the track', () => {
    expect(segmentIdsOf(target('9', '3'), track, '2026-10-20')).toEqual(['3', '9']);
  });

  it('names runs in the order of the track, not of the alphabet or of numbers', () => {
    expect(segmentIdsOf(target('3..a'), track, '2026-10-20')).toEqual(['3', '10', 'a']);
    expect(segmentIdsOf(target('10..4', 'a..9', '4'), track, '2026-10-20')).toEqual(['10', 'a', '4', '9']);
  });

  it('takes into a run nothing that was described on the day it was signed or after, and names it by its own id', () => {
    const later = trackOf({ is: 'text', length: 9 }, [
      { id: '1', from: 0, to: 1 },
      { id: 'before', from: 1, to: 2, describedOn: '2026-10-19' },
      { id: 'that-day', from: 2, to: 3, describedOn: '2026-10-20' },
      { id: 'after', from: 3, to: 4, describedOn: '2026-10-21' },
      { id: '5', from: 4, to: 5 },
    ]);

    expect(segmentIdsOf(target('1..5'), later, '2026-10-20')).toEqual(['1', 'before', '5']);
    expect(segmentIdsOf(target('1..5', 'after'), later, '2026-10-20')).toEqual(['1', 'before', 'after', '5']);
    expect(segmentIdsOf(target('that-day..5'), later, '2026-10-20')).toEqual(['that-day', '5']);
  });

  it('names nothing on a track it does not name', () => {
    expect(segmentIdsOf({ item: 'item', track: 'other', segments: ['3'] }, track, '2026-10-20')).toEqual([]);
    expect(segmentIdsOf({ item: 'item', track: 'track', segments: ['3'] }, track, '2026-10-20')).toEqual(['3']);
  });

  it('names no segment by an interval, by the request, or by an id that is not there', () => {
    expect(segmentIdsOf({ item: 'item', track: 'track', from: 0, to: 1 }, track, '2026-10-20')).toEqual([]);
    expect(segmentIdsOf({ request: true }, track, '2026-10-20')).toEqual([]);
    expect(segmentIdsOf(target('5', '3..5', '9..3', 'constructor'), track, '2026-10-20')).toEqual([]);
  });
});
