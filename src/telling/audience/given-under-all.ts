import type { CaseDecision, Part, TrackDecision } from '../../deciding/index.ts';

type Span = readonly [from: number, to: number];

/** A decision and those beside it, with nothing told as given that any of them keeps back, or has yet to decide. */
export interface GivenUnderAll {
  readonly first: CaseDecision;
  readonly others: readonly CaseDecision[];
}

/**
 * Leaves out of each decision whatever another keeps back: the laws pull apart on it, or one has yet to speak, and until a person
 * resolves it nobody is given it. A law that does not govern a stretch says nothing of it. Nothing shows where it was left out.
 */
export function givenUnderAll(whole: CaseDecision): GivenUnderAll {
  const { alongside, ...first } = whole;
  const all = [first, ...(alongside ?? [])];
  const [one = first, ...others] = all.map((decision) => without(decision, all.filter((other) => other !== decision).map(keptBackIn)));
  return { first: one, others };
}

type KeptBack = (item: string, track: string) => readonly Span[];

/** The stretches that a law governs, or may, and does not give. */
function keptBackIn({ request, items }: CaseDecision): KeptBack {
  const tracks = new Map(items.flatMap(({ item, tracks: of }) => of.map((one) => [JSON.stringify([item, one.track]), one] as const)));
  const silent = request.status === 'decided' && request.outcome?.kind !== 'answer' && request.outcome?.kind !== 'route elsewhere';
  return (item, track) => {
    const parts = tracks.get(JSON.stringify([item, track]))?.parts ?? [];
    return parts.filter((part) => !apart(part) && (silent || !given(part))).map(({ from, to }): Span => [from, to]);
  };
}

function apart({ status, outcome }: Part): boolean {
  return status === 'decided' && (outcome?.kind === 'excluded' || outcome?.kind === 'out of scope' || outcome?.kind === 'route elsewhere');
}

function given({ status, outcome }: Part): boolean {
  return status === 'decided' && (outcome?.kind === 'disclose' || outcome?.kind === 'disclose edited');
}

function without(decision: CaseDecision, others: readonly KeptBack[]): CaseDecision {
  if (others.length === 0) return decision;
  const less = (item: string, track: TrackDecision): TrackDecision => {
    const spans = others.flatMap((kept) => kept(item, track.track));
    return { ...track, parts: track.parts.flatMap((part) => outside(part, spans)) };
  };
  return { ...decision, items: decision.items.map((one) => ({ ...one, tracks: one.tracks.map((track) => less(one.item, track)) })) };
}

/** What is left of a part outside the spans, in order. */
function outside(part: Part, spans: readonly Span[]): readonly Part[] {
  return spans.reduce<readonly Part[]>(
    (left, [from, to]) =>
      left.flatMap((one) => {
        if (to <= one.from || one.to <= from) return [one];
        const before = one.from < from ? [{ ...one, to: from }] : [];
        return to < one.to ? [...before, { ...one, from: to }] : before;
      }),
    [part],
  );
}
