import { match } from 'ts-pattern';
import type { CaseDecision, Conflict, Part, RegimeName } from './decision.ts';
import { once } from './once.ts';
import type { PartOutcome } from './outcome.ts';

interface Stands {
  readonly under: RegimeName;
  readonly item: string;
  readonly track: string;
  readonly part: Part;
  readonly side: 'given' | 'kept back' | undefined;
}

/** Does what is decided of a part give it, or keep it back? What goes to another law, or is not theirs, does neither. */
function sideOf({ status, outcome }: Part): Stands['side'] {
  return status === 'decided' && outcome !== undefined ? sideOfKind(outcome.kind) : undefined;
}

const sideOfKind = once((kind: PartOutcome['kind']) =>
  match(kind)
    .with('disclose', 'disclose edited', () => 'given' as const)
    .with('withhold', 'exempt', () => 'kept back' as const)
    .with('excluded', 'out of scope', 'route elsewhere', () => undefined)
    .exhaustive(),
);

/** Stretches that one law gives and another keeps back. What is decided under one law alone cannot clash. */
export function conflictsBetween(decisions: readonly CaseDecision[]): readonly Conflict[] {
  if (decisions.length < 2) return [];
  const [first, ...others] = decisions.map(standing);
  return (first ?? []).flatMap((one) =>
    others.flat().flatMap((other): readonly Conflict[] => {
      if (one.item !== other.item || one.track !== other.track || one.side === other.side) return [];
      if (one.side === undefined || other.side === undefined) return [];
      const from = Math.max(one.part.from, other.part.from);
      const to = Math.min(one.part.to, other.part.to);
      return from < to ? [{ item: one.item, track: one.track, from, to, between: [one, other].map(against) }] : [];
    }),
  );
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
