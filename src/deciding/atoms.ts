import type { Segment, Track } from '../case/index.ts';
import { lengthOf, spanOf } from '../case/index.ts';
import type { Reach } from './scope.ts';
import type { Snapping } from './snapping.ts';
import type { Weighed } from './standing-judgements.ts';

/** The shortest stretch over which nothing in the description or the judgements changes. Half-open. */
export interface Atom {
  readonly from: number;
  readonly to: number;
  readonly segments: readonly Segment[];
  readonly judgements: readonly Weighed[];
}

interface Span<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/**
 * Cuts a track into atoms in one sweep. Every edge of a segment or a judgement is a cut, and so is every place
 * such an edge could move to, so that moving it later never splits an atom.
 */
export function atomsOf(track: Track, reaches: readonly Reach[], snapping: Snapping): readonly Atom[] {
  const length = lengthOf(track.extent);
  const segments = track.segments.flatMap((segment): Span<Segment>[] =>
    spanOf(segment, track).map(({ from, to }) => ({ from, to, value: segment })),
  );
  const judgements = reaches.map(({ from, to, weighed }): Span<Weighed> => ({ from, to, value: weighed }));
  const edges = edgesOf([...segments, ...judgements], length, snapping);
  const activeSegments = sweep(segments, edges);
  const activeJudgements = sweep(judgements, edges);
  const atoms: Atom[] = [];
  for (let index = 0; index + 1 < edges.length; index += 1) {
    atoms.push({
      from: edges[index] as number,
      to: edges[index + 1] as number,
      segments: activeSegments[index] as readonly Segment[],
      judgements: eachOnce(activeJudgements[index] as readonly Weighed[]),
    });
  }
  return atoms;
}

/** Every edge of some spans, and every place that one could move to, in order. */
function edgesOf(spans: readonly Span<unknown>[], length: number, snapping: Snapping): readonly number[] {
  const cuts = new Set<number>([0, length]);
  const cut = (edge: number) => {
    if (edge > 0 && edge < length) cuts.add(edge);
  };
  const met = new Set<number>();
  const meet = (edge: number) => {
    if (met.has(edge)) return;
    met.add(edge);
    cut(edge);
    cut(snapping.down(edge));
    cut(snapping.up(edge));
  };
  for (const { from, to } of spans) {
    meet(from);
    meet(to);
  }
  return [...cuts].sort((a, b) => a - b);
}

/** A judgement signed over several segments that meet here speaks once. */
function eachOnce(judgements: readonly Weighed[]): readonly Weighed[] {
  return judgements.length < 2 ? judgements : [...new Set(judgements)];
}

/** For each stretch between edges, the spans that cover it, in the order they start. */
function sweep<Value>(spans: readonly Span<Value>[], edges: readonly number[]): readonly (readonly Value[])[] {
  const waiting = [...spans].sort((a, b) => a.from - b.from || a.to - b.to);
  const covering: Value[][] = [];
  let active: Span<Value>[] = [];
  let next = 0;
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const from = edges[index] as number;
    active = active.filter((span) => span.to > from);
    while (next < waiting.length && (waiting[next] as Span<Value>).from <= from) {
      const span = waiting[next] as Span<Value>;
      if (span.to > from) active.push(span);
      next += 1;
    }
    covering.push(active.map((span) => span.value));
  }
  return covering;
}
