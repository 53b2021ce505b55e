import { match } from 'ts-pattern';
import type { CaseDecision, Conflict, Part, RegimeName } from './decision.ts';
import { once } from './once.ts';
import type { PartOutcome } from './outcome.ts';

interface Stands {
  readonly under: RegimeName;
  readonly item: string;
  readonly track: string;
  readonly part: Part;
  readonly side: 'given' | 'kept back' | 'left to another law' | undefined;
}

/** Does what is decided of a part give it, keep it back, or leave it to another law? What is not theirs is none of these. */
function sideOf({ status, outcome }: Part): Stands['side'] {
  return status === 'decided' && outcome !== undefined ? sideOfKind(outcome.kind) : undefined;
}

const sideOfKind = once((kind: PartOutcome['kind']) =>
  match(kind)
    .with('disclose', 'disclose edited', () => 'given' as const)
    .with('withhold', 'exempt', () => 'kept back' as const)
    .with('route elsewhere', () => 'left to another law' as const)
    .with('excluded', 'out of scope', () => undefined)
    .exhaustive(),
);

/**
 * Stretches that one law gives and another keeps back, and those that the two laws on information each leave to the other, so that neither
 * answers. What is decided under one law alone cannot clash.
 */
export function conflictsBetween(decisions: readonly CaseDecision[]): readonly Conflict[] {
  if (decisions.length < 2) return [];
  const [first, ...others] = decisions.map(standing);
  const beside = others.map(byTrack);
  return (first ?? []).flatMap((one) =>
    beside.flatMap((tracks) =>
      over(one, tracks.get(trackOf(one)) ?? []).flatMap((other): readonly Conflict[] => {
        if (!clash(one, other)) return [];
        const from = Math.max(one.part.from, other.part.from);
        const to = Math.min(one.part.to, other.part.to);
        return [{ item: one.item, track: one.track, from, to, between: [one, other].map(against) }];
      }),
    ),
  );
}

function byTrack(stands: readonly Stands[]): ReadonlyMap<string, readonly Stands[]> {
  const tracks = new Map<string, Stands[]>();
  for (const one of stands) {
    const track = tracks.get(trackOf(one)) ?? [];
    track.push(one);
    tracks.set(trackOf(one), track);
  }
  return tracks;
}

function trackOf({ item, track }: Stands): string {
  return JSON.stringify([item, track]);
}

/** The parts of a track, which are in order, that a part decided under another law overlaps: the first of them found by halving. */
function over({ part: { from, to } }: Stands, parts: readonly Stands[]): readonly Stands[] {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle] as Stands).part.to <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < parts.length && (parts[end] as Stands).part.from < to) end += 1;
  return parts.slice(low, end);
}

function clash(one: Stands, other: Stands): boolean {
  if (one.side === 'left to another law' && other.side === 'left to another law') return onInformation(one) && onInformation(other);
  const takesASide = ({ side }: Stands) => side === 'given' || side === 'kept back';
  return takesASide(one) && takesASide(other) && one.side !== other.side;
}

function onInformation({ under }: Stands): boolean {
  return under === 'foia' || under === 'eir';
}

function standing({ under, items }: CaseDecision): readonly Stands[] {
  return items.flatMap(({ item, tracks }) =>
    tracks.flatMap(({ track, parts }) =>
      parts.map((part) => ({ under: under ?? ('part 3' as const), item, track, part, side: sideOf(part) })),
    ),
  );
}

function against({ under, part }: Stands): Conflict['between'][number] {
  return { under, part: part.id, outcome: part.outcome as PartOutcome };
}
