import type { Part, Question, TrackDecision } from '../../deciding/index.ts';
import type { Matter } from '../matter.ts';
import type { Stretch } from '../places.ts';
import { amountText, endsOf, merged, stretchText, totalOf } from '../places.ts';
import { shortened } from '../safe-text.ts';

/** What a question bears on, on one track. */
export interface Reach {
  readonly item: string;
  readonly track: TrackDecision;
  readonly parts: readonly Part[];
  readonly stretches: readonly Stretch[];
  /** The ways people of the case come into it, by person. */
  readonly how: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Every stretch some questions bear on, alone or with others. */
export function reachOf(matter: Matter, ...asked: readonly Question[]): readonly Reach[] {
  const ids = new Set(asked.map(({ id }) => id));
  return matter.tracks.flatMap(({ item, track, passages }): readonly Reach[] => {
    const parts = passages.filter(({ questions }) => questions.some((id) => ids.has(id))).flatMap((one) => one.parts);
    if (parts.length === 0) return [];
    const how = new Map<string, Set<string>>();
    for (const { person, as } of parts.flatMap((part) => part.people)) how.set(person, new Set([...(how.get(person) ?? []), ...as]));
    return [{ item, track, parts, stretches: merged(parts.map(({ from, to }): Stretch => [from, to])), how }];
  });
}

/** How much a question bears on, track by track: `08:01 of the sound of bwv-4411 in 41 passages`. */
export function reachText(matter: Matter, reach: readonly Reach[]): string {
  const { words } = matter;
  return words.places.pieces(
    reach.map(({ item, track, stretches }) =>
      words.questions.reach({
        amount: amountText(words, totalOf(stretches), track.unit),
        passages: words.places.passages(stretches.length),
        track: trackText(matter, item, track),
      }),
    ),
  );
}

/** The same for a summary: `08:01 of bwv-4411 sound`. */
export function briefReach({ words }: Matter, reach: readonly Reach[]): readonly string[] {
  return reach.map(({ item, track, stretches }) =>
    words.places.brief({ amount: amountText(words, totalOf(stretches), track.unit), item: shortened(item, 30), stream: track.kind }),
  );
}

/** A track by its stream and item, and by its id where the item has another of that kind. */
export function trackText(matter: Matter, item: string, track: TrackDecision): string {
  const twins = matter.tracks.filter((one) => one.item === item && one.track.kind === track.kind);
  return matter.words.places.trackOf({ stream: track.kind, item, ...(twins.length > 1 ? { id: track.track } : {}) });
}

/** Where stretches are, in words: one between its ends, several between the first and the last. */
export function placeText(matter: Matter, { item, track, stretches }: Pick<Reach, 'item' | 'track' | 'stretches'>): string {
  const { words } = matter;
  const [first] = stretches;
  const last = stretches.at(-1);
  const on = trackText(matter, item, track);
  if (first === undefined || last === undefined || track.unit === 'whole') return words.places.on({ place: words.places.whole, track: on });
  const number = stretches.length;
  if (track.unit !== 'ms') {
    return words.places.on({
      place: number === 1 ? words.places.at(stretchText(words, first, track)) : words.places.several(number),
      track: on,
    });
  }
  const [from] = endsOf(first, track);
  const [, to] = endsOf(last, track);
  return words.places.on({
    place: number === 1 ? words.places.between({ from, to }) : words.places.among({ number, from, to }),
    track: on,
  });
}

/** Stretches one by one; past so many, how many more. */
export function stretchesText(matter: Matter, stretches: readonly Stretch[], track: TrackDecision, mostStretches = 36): string {
  const { words } = matter;
  const shown = stretches.slice(0, mostStretches).map((stretch) => stretchText(words, stretch, track));
  const more = stretches.length - shown.length;
  return [...shown, ...(more > 0 ? [words.places.andMore(more)] : [])].join(track.unit === 'cells' ? '; ' : ', ');
}
