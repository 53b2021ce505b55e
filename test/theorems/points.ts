import type { CaseDecision, Part } from '../../src/deciding/index.ts';

/** The outcomes possible at every point of every track, as texts that compare: `item/track` to one set for each unit. */
export function pointsOf(decision: CaseDecision): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  const points = new Map<string, readonly ReadonlySet<string>[]>();
  for (const item of decision.items) {
    for (const track of item.tracks) {
      const sets: ReadonlySet<string>[] = [];
      for (const part of track.parts) {
        const set = new Set(part.possible.map((outcome) => JSON.stringify(outcome)));
        for (let at = part.from; at < part.to; at += 1) sets.push(set);
      }
      points.set(`${item.item}/${track.track}`, sets);
    }
  }
  return points;
}

/** Every part of a decision. */
export function partsOf(decision: CaseDecision): readonly Part[] {
  return decision.items.flatMap((item) => item.tracks.flatMap((track) => track.parts));
}

/** The first place where one decision allows less than another, or nothing. */
export function firstShrink(known: CaseDecision, less: CaseDecision): string | undefined {
  const after = pointsOf(less);
  for (const [track, sets] of pointsOf(known)) {
    const wider = after.get(track) ?? [];
    for (const [at, set] of sets.entries()) {
      for (const outcome of set)
        if (wider[at]?.has(outcome) !== true) return `${track}@${at}: ${outcome} is lost; left ${[...(wider[at] ?? [])].join(' ')}`;
    }
  }
  return undefined;
}
