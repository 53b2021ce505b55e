import type { Cue } from './transcript.ts';

/** Finds the cues an officer means by an id, by the id of a cue that several voices share, or by a run such as `3..7`. */
export function cueFinder(cues: readonly Cue[]): (written: string) => readonly Cue[] | undefined {
  const places = new Map<string, { first: number; last: number }>();
  cues.forEach(({ id }, index) => {
    places.set(id, { first: index, last: index });
  });
  cues.forEach(({ partOf }, index) => {
    if (partOf !== undefined) places.set(partOf, { first: places.get(partOf)?.first ?? index, last: index });
  });

  return (written) => {
    const one = places.get(written);
    if (one !== undefined) return cues.slice(one.first, one.last + 1);
    const dots = written.indexOf('..');
    const from = places.get(written.slice(0, dots).trim());
    const to = places.get(written.slice(dots + 2).trim());
    if (dots === -1 || from === undefined || to === undefined || to.last < from.first) return undefined;
    return cues.slice(from.first, to.last + 1);
  };
}
