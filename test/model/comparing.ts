import type { Case, Item, Segment, Track } from '../../src/case/index.ts';
import type { CaseDecision, PartOutcome } from '../../src/deciding/index.ts';
import { distinctPoints } from './place.ts';
import { possibleAt } from './possible.ts';

/** A point where the library and the model differ. */
export interface Disagreement {
  readonly where: string;
  readonly library: readonly string[];
  readonly model: readonly string[];
  readonly exact: boolean;
}

/** Takes away what edges snap to, so that every edge stays where it was put. */
export function withoutSnapping(case_: Case): Case {
  const plainSegment = ({ text: _text, words: _words, ...segment }: Segment): Segment => segment;
  const plainTrack = (track: Track): Track => {
    const { extent } = track;
    const plain = extent.is === 'time' ? ({ is: 'time', ms: extent.ms } as const) : extent;
    return { ...track, extent: plain, segments: track.segments.map(plainSegment) };
  };
  return { ...case_, items: case_.items.map((item): Item => ({ ...item, tracks: item.tracks.map(plainTrack) })) };
}

/** Every point at which a decision does not hold what the model says: all of it, and nothing else where it is exact. */
export function disagreements(case_: Case, decision: CaseDecision, most: typeof possibleAt = possibleAt): readonly Disagreement[] {
  return case_.items.flatMap((item) =>
    item.tracks.flatMap((track) => {
      const parts = decision.items.find((one) => one.item === item.id)?.tracks.find((one) => one.track === track.id)?.parts ?? [];
      const points = new Set([...distinctPoints(case_, item, track), ...parts.map(({ from }) => from)]);
      return [...points].flatMap((at) => {
        const place = { case: case_, item, track, at };
        const part = parts.find(({ from, to }) => from <= at && at < to);
        const library = (part?.possible ?? []).map(printed).sort();
        const model = possibleAt(place).map(printed).sort();
        const exact = part?.exact ?? false;
        const lost = model.filter((outcome) => !library.includes(outcome));
        const extra = exact ? library.filter((outcome) => !model.includes(outcome)) : [];
        const allowed = extra.length === 0 ? [] : most(place).map(printed);
        if (lost.length === 0 && extra.every((outcome) => allowed.includes(outcome))) return [];
        return [{ where: `${item.id}/${track.id}@${at}`, library, model, exact }];
      });
    }),
  );
}

/** An outcome as it reads: its kind, and what is done on each channel. */
export function printed(outcome: PartOutcome): string {
  if (!('means' in outcome)) return outcome.kind;
  const { picture = 'none', voice = 'none', words = 'none' } = outcome.means;
  return `${outcome.kind}: picture ${picture}, voice ${voice}, words ${words}`;
}
