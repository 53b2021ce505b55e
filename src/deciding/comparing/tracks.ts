import type { ItemDecision, Part, TrackDecision } from '../decision.ts';
import type { ItemChange, SpanChange, TrackChange } from './comparison.ts';
import { alike, namedIn, saidOf, sides } from './saying.ts';

/** A stretch on which both decisions have one part each, or one of them none. */
export interface Aligned {
  readonly from: number;
  readonly to: number;
  readonly before?: Part;
  readonly after?: Part;
}

/** Lays two cuttings of one track over each other: the ends of the parts of either are the ends of the stretches. */
export function aligned(before: readonly Part[], after: readonly Part[]): readonly Aligned[] {
  const ends = [...before, ...after].flatMap(({ from, to }) => [from, to]);
  const cuts = [...new Set(ends)].sort((a, b) => a - b);
  const [one, other] = [over(before), over(after)];
  return cuts.slice(0, -1).map((from, index) => ({ from, to: cuts[index + 1] ?? from, ...sides(one(from), other(from)) }));
}

/** Reads parts in order, as the points asked about go up. */
function over(parts: readonly Part[]): (at: number) => Part | undefined {
  const ordered = [...parts].sort((a, b) => a.from - b.from);
  let next = 0;
  return (at) => {
    while (next < ordered.length && (ordered[next]?.to ?? at) <= at) next += 1;
    const part = ordered[next];
    return part !== undefined && part.from <= at ? part : undefined;
  };
}

/** The items of which something changes, each with the tracks on which it does. */
export function itemChanges(before: readonly ItemDecision[], after: readonly ItemDecision[]): readonly ItemChange[] {
  const [ones, others] = [byItem(before), byItem(after)];
  return namedIn(ones.keys(), others.keys()).flatMap((item): readonly ItemChange[] => {
    const [one, other] = [ones.get(item), others.get(item)];
    const outcome = sides(one && saidOf(one), other && saidOf(other));
    const moved = !alike(outcome.before, outcome.after);
    const tracks = trackChanges(one?.tracks ?? [], other?.tracks ?? []);
    return moved || tracks.length > 0 ? [{ item, ...(moved ? { outcome } : {}), tracks }] : [];
  });
}

function byItem(items: readonly ItemDecision[]): ReadonlyMap<string, ItemDecision> {
  return new Map(items.map((one) => [one.item, one]));
}

/** The tracks of both, by id. */
export function byTrack(tracks: readonly TrackDecision[]): ReadonlyMap<string, TrackDecision> {
  return new Map(tracks.map((one) => [one.track, one]));
}

function trackChanges(before: readonly TrackDecision[], after: readonly TrackDecision[]): readonly TrackChange[] {
  const [ones, others] = [byTrack(before), byTrack(after)];
  return namedIn(ones.keys(), others.keys()).flatMap((id): readonly TrackChange[] => {
    const [one, other] = [ones.get(id), others.get(id)];
    const like = other ?? one;
    const spans = spanChanges(aligned(one?.parts ?? [], other?.parts ?? []));
    if (like === undefined || spans.length === 0) return [];
    const { track, kind, unit, columns } = like;
    return [{ track, kind, unit, ...(columns === undefined ? {} : { columns }), length: sides(one?.length, other?.length), spans }];
  });
}

/** The stretches that differ, neighbours that differ alike made one. */
function spanChanges(stretches: readonly Aligned[]): readonly SpanChange[] {
  const spans: SpanChange[] = [];
  for (const { from, to, before, after } of stretches) {
    const said = sides(before && saidOf(before), after && saidOf(after));
    if (alike(said.before, said.after)) continue;
    const last = spans.at(-1);
    if (last !== undefined && last.to === from && alike(last.before, said.before) && alike(last.after, said.after))
      spans[spans.length - 1] = { ...last, to };
    else spans.push({ from, to, ...said });
  }
  return spans;
}
