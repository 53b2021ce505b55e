import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, Judgement, Means, Segment, Track, TrackKind, Word } from '../../src/case/index.ts';
import type { PartOutcome } from '../../src/deciding/index.ts';
import { decide, judgementProblems } from '../../src/deciding/index.ts';
import { printed } from './comparing.ts';
import { distinctPoints } from './place.ts';
import { possibleAt } from './possible.ts';
import { item, judgement, segment, smallCase, track } from './small-case.ts';
import { boundTo, edgesOf, snapped, wholesOf } from './snapping.ts';

const runs = Number(process.env['SUBJECT_ACCESS_RUNS'] || 200);
const timeout = 60_000 + runs * 100;
const length = 60;

/** Words that run on from one another, some with gaps between them, from a row of places to cut. */
const words: fc.Arbitrary<readonly Word[]> = fc
  .record({
    cuts: fc.uniqueArray(fc.integer({ min: 0, max: length }), { maxLength: 8 }),
    gaps: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  })
  .map(({ cuts, gaps }) => {
    const sorted = [...cuts].sort((a, b) => a - b);
    return sorted.slice(1).flatMap((to, index) => (gaps[index] === true ? [] : [{ text: 'word', from: sorted[index] ?? 0, to }]));
  });

const text = fc
  .array(fc.constantFrom('a', 'B', '7', "'", ' ', ' ', '-'), { minLength: length, maxLength: length })
  .map((letters) => letters.join(''));

const means: fc.Arbitrary<Means> = fc.record({
  picture: fc.constantFrom('none', 'blur', 'mask', 'withhold') as fc.Arbitrary<NonNullable<Means['picture']>>,
  voice: fc.constantFrom('none', 'alter', 'mute') as fc.Arbitrary<NonNullable<Means['voice']>>,
  words: fc.constantFrom('none', 'names out', 'summary', 'withhold') as fc.Arbitrary<NonNullable<Means['words']>>,
});

/** What is judged of one stretch: nothing, that there is no risk, or what would protect. */
const judged = fc.oneof(fc.constant('nothing' as const), fc.constant('no risk' as const), fc.constant('no risk' as const), means);

interface Drawn {
  readonly kind: TrackKind;
  readonly rate: number | undefined;
  readonly own: readonly Word[];
  readonly theirs: readonly Word[];
  readonly text: string;
  readonly cuts: readonly number[];
  readonly judged: readonly ('nothing' | 'no risk' | Means)[];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  kind: fc.constantFrom<TrackKind>('sound', 'sound', 'text', 'picture'),
  rate: fc.constantFrom(undefined, 24, 29.97, 60, 250),
  own: words,
  theirs: words,
  text,
  cuts: fc.uniqueArray(fc.integer({ min: 1, max: length - 1 }), { maxLength: 4 }),
  judged: fc.array(judged, { minLength: 5, maxLength: 5 }),
});

/** A track over all of which the requester and `p-a` are, judged stretch by stretch. */
function caseOf({ kind, rate, own, theirs, text: written, cuts, judged: found }: Drawn): Case {
  const whole = { from: 0, to: length };
  const said = (all: readonly Word[]) => (kind === 'sound' && all.length > 0 ? { words: all, text: 'word' } : {});
  const segments: readonly Segment[] =
    kind === 'picture'
      ? [{ id: '1', ...whole, seen: { people: ['p-r', 'p-a'], complete: 'yes' } }]
      : [
          segment({ id: '1', ...whole, ...(kind === 'text' ? { text: written } : said(own)) }),
          segment({ id: '2', ...whole, speaker: 'p-a', ...said(theirs) }),
        ];
  const extent: Track['extent'] =
    kind === 'text'
      ? { is: 'text', length }
      : { is: 'time', ms: length, ...(kind === 'picture' && rate !== undefined ? { framesPerSecond: rate } : {}) };
  const edges = [0, ...[...cuts].sort((a, b) => a - b), length];
  const judgements = edges.slice(1).flatMap((to, index) => judgementOf(found[index] ?? 'nothing', edges[index] ?? 0, to));
  return smallCase({ items: [item({ relates: 'purpose', tracks: [track({ kind, extent, segments })] })], judgements });
}

function judgementOf(what: 'nothing' | 'no risk' | Means, from: number, to: number): readonly Judgement[] {
  if (what === 'nothing') return [];
  const scope = [{ item: 'i', track: 't', from, to }];
  if (what !== 'no risk') return [judgement({ id: `j-${from}`, scope, means: what })];
  const { means: _means, exercise: _exercise, ...rest } = judgement({ id: `j-${from}`, scope, finds: { 'rightsOfOthers.atRisk': 'no' } });
  return [rest];
}

describe('edits that snap outward', () => {
  test('every word and frame goes the way of the most that any of it needs, nothing else moves, and the requester’s own words are counted', {
    timeout,
  }, () => {
    let moved = 0;
    fc.assert(
      fc.property(drawn.map(caseOf), (case_) => {
        fc.pre(judgementProblems(case_).length === 0);
        const [one = item()] = case_.items;
        const [on = track()] = one.tracks;
        const [found] = decide(case_).items[0]?.tracks ?? [];
        const points = distinctPoints(case_, one, on);
        const before = points.map((from, index) => {
          return { from, to: points[index + 1] ?? length, possible: possibleAt({ case: case_, item: one, track: on, at: from }) };
        });
        const wholes = wholesOf(on);
        const lost = { own: 0, bySnapping: 0 };
        const edges = edgesOf(on, before);
        for (const [index, at] of edges.entries()) {
          const bound = boundTo(at, wholes);
          const here = before.find(({ from, to }) => from <= at && at < to)?.possible ?? [];
          const others = before.filter(({ from, to }) => from < bound.to && bound.from < to).map(({ possible }) => possible);
          const expected = snapped(on.kind, here, others);
          const part = found?.parts.find(({ from, to }) => from <= at && at < to);
          expect({ at, possible: (part?.possible ?? []).map(printed).sort() }).toEqual({ at, possible: expected.map(printed).sort() });
          const size = (edges[index + 1] ?? length) - at;
          if (isLost(expected)) lost.own += size;
          if (isLost(expected) && isGiven(here)) lost.bySnapping += size;
          if (expected.length !== here.length) moved += 1;
        }
        if (on.kind !== 'picture') expect(found?.cost).toEqual(lost);
      }),
      { numRuns: runs },
    );
    expect(moved).toBeGreaterThan(0);
  });
});

/** Is it decided that these words are not given as they were spoken? */
function isLost(possible: readonly PartOutcome[]): boolean {
  return possible.length === 1 && possible[0]?.kind !== 'disclose';
}

/** Is it decided that they would be? */
function isGiven(possible: readonly PartOutcome[]): boolean {
  return possible.length === 1 && possible[0]?.kind === 'disclose';
}
