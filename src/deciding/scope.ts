import type { Interval, Item, Judgement, Segment, Target, Track } from '../case/index.ts';
import { segmentIdsOf, spanOf } from '../case/index.ts';
import { judgedProvisions } from './judged-under.ts';
import type { Regime } from './regime.ts';
import type { Weighed } from './standing-judgements.ts';

/** A stretch of a track a judgement was signed over, half-open. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  readonly weighed: Weighed;
}

/** The element a judgement restricts: the data, where it names none. */
export function elementOf({ data }: Regime, judgement: Judgement): string {
  return judgement.element ?? data;
}

/** Does a judgement speak under a law: is it under one of its provisions, and of nothing but its elements? */
export function speaksUnder(law: Regime, { element, provision }: Judgement): boolean {
  return (element === undefined || law.pack.elements.includes(element)) && judgedProvisions(law.pack).has(provision);
}

/** The stretches of a track that judgements about an element were signed over. What is found later is not swept in. */
export function reachesOn(law: Regime, item: Item, track: Track, weighed: readonly Weighed[], element: string): readonly Reach[] {
  const segments = new Map(track.segments.map((segment) => [segment.id, segment]));
  return weighed
    .filter(({ judgement, lapse }) => lapse !== 'replaced' && elementOf(law, judgement) === element)
    .flatMap((one) =>
      one.judgement.scope.flatMap((target) =>
        joined(stretches(target, item, track, segments, one.judgement.signed.on)).map(({ from, to }) => ({ from, to, weighed: one })),
      ),
    );
}

/** Stretches in order, each that begins where the last one ends made one with it. */
function joined(intervals: readonly Interval[]): readonly Interval[] {
  const runs: { from: number; to: number }[] = [];
  let last: { from: number; to: number } | undefined;
  for (const { from, to } of intervals) {
    if (last !== undefined && from === last.to) last.to = to;
    else {
      last = { from, to };
      runs.push(last);
    }
  }
  return runs;
}

function stretches(
  target: Target,
  item: Item,
  track: Track,
  segments: ReadonlyMap<string, Segment>,
  signedOn: string,
): readonly Interval[] {
  if (!('item' in target) || target.item !== item.id) return [];
  if (target.track !== undefined && target.track !== track.id) return [];
  if ('from' in target) return [{ from: target.from, to: target.to }];
  return segmentIdsOf(target, track, signedOn).flatMap((id) => {
    const segment = segments.get(id);
    return segment === undefined ? [] : spanOf(segment, track);
  });
}
