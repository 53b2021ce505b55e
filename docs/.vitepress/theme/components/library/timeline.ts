import type { Case, Item, Known, PeopleList, Segment, Track } from '../../../../../src/case/index.ts';
import { lengthOf, listOf, spanOf } from '../../../../../src/case/index.ts';
import type { CaseDecision, Part, TrackDecision } from '../../../../../src/deciding/index.ts';
import type { Fate } from '../../../../../src/telling/fates.ts';
import { fateOf } from '../../../../../src/telling/fates.ts';
import { english } from '../../../../../src/telling/index.ts';
import type { Stretch } from '../../../../../src/telling/places.ts';
import { endsOf, merged, stretchText } from '../../../../../src/telling/places.ts';

/** What a bar of the picture stands for: someone who is there, or what becomes of a stretch. */
export type BarKind = 'there' | Fate;

/** One bar: half-open, in the units of its track. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly kind: BarKind;
}

/** One lane of the picture: someone, or what becomes of one track. */
export interface Lane {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** The same in words, to be read without the picture. */
  readonly stretches: readonly string[];
}

/** Lanes that say the same kind of thing. */
export interface LaneGroup {
  readonly label: string;
  readonly lanes: readonly Lane[];
}

/** One row of the table under the picture: what becomes of a stretch, and who is in it. */
export interface Row {
  readonly when: string;
  readonly fate: Fate;
  readonly outcome: string;
  readonly who: readonly string[];
}

/** One track told in rows. */
export interface TrackRows {
  readonly label: string;
  readonly rows: readonly Row[];
}

/** An item drawn over its length, and told in words. */
export interface Timeline {
  readonly id: string;
  readonly title: string;
  readonly length: number;
  readonly ends: readonly [string, string];
  readonly groups: readonly LaneGroup[];
  readonly tracks: readonly TrackRows[];
  /** Every fate that is drawn, in the order of the legend. */
  readonly fates: readonly { readonly fate: Fate; readonly label: string }[];
}

/** What becomes of something, in a word or two. */
type FateWords = Readonly<Record<Fate, string>>;
const fateWords: FateWords = {
  given: 'Given',
  edited: 'Given, edited',
  withheld: 'Withheld',
  exempt: 'Exempt',
  excluded: 'Outside the right',
  routed: 'Answered under other law',
  'not theirs': 'Not their data: left out',
  open: 'Open: still to be settled',
  conflict: 'Conflict',
  gap: 'Gap in the law',
};

/** The same under the law that a case is decided under: a request for information is not for anybody's own data. */
function wordsUnder(under: CaseDecision['under']): FateWords {
  if (under !== 'foia' && under !== 'eir') return fateWords;
  return { ...fateWords, 'not theirs': 'Not held, or not asked for: left out' };
}

/** A law as it stands after the name of a track. */
function lawName(under: CaseDecision['under']): string {
  const name = english.frame.underLaw[under ?? 'part 3'];
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

const ways = ['speaker', 'seen', 'named', 'discussed'] as const;
type Way = (typeof ways)[number];
const wayWords: Readonly<Record<Way, { readonly heading: string; readonly row: string }>> = {
  speaker: { heading: 'Who speaks or writes', row: 'speaks' },
  seen: { heading: 'Who is seen', row: 'is seen' },
  named: { heading: 'Who is named', row: 'is named' },
  discussed: { heading: 'Who is talked about', row: 'is talked about' },
};

const unit = { time: 'ms', text: 'characters', cells: 'cells', whole: 'whole' } as const;

/** Draws each item of a case over its length: one picture for the tracks that share one, such as the sound and the picture of a video. */
export function timelinesOf(case_: Case, decision: CaseDecision): readonly Timeline[] {
  return case_.items.flatMap((item) => {
    const laws = [decision, ...(decision.alongside ?? [])];
    const decided = laws.flatMap((one): readonly Decided[] => {
      const tracks = one.items.find(({ item: id }) => id === item.id)?.tracks ?? [];
      return tracks.map((track) => ({ track, under: one.under, several: laws.length > 1 }));
    });
    const groups = new Map<string, Track[]>();
    for (const track of item.tracks) {
      const key = `${track.extent.is}:${lengthOf(track.extent)}`;
      groups.set(key, [...(groups.get(key) ?? []), track]);
    }
    return [...groups.values()].map((tracks) => timelineOf(case_, item, tracks, decided));
  });
}

/** What becomes of a track under one law. */
interface Decided {
  readonly track: TrackDecision;
  readonly under: CaseDecision['under'];
  /** Whether the case is decided under other laws beside it. */
  readonly several: boolean;
}

function timelineOf(case_: Case, item: Item, tracks: readonly Track[], decided: readonly Decided[]): Timeline {
  const [first] = tracks;
  const length = first === undefined ? 1 : lengthOf(first.extent);
  const told = tracks.flatMap((track) =>
    decided
      .filter((one) => one.track.track === track.id)
      .map(({ track: decision, under, several }) => ({
        track,
        decision,
        words: wordsUnder(under),
        label: several ? `${trackName(track)}, ${lawName(under)}` : trackName(track),
      })),
  );
  const measured = measureOf(first);
  const ends = measured.unit === 'whole' ? (['start', 'end'] as const) : endsOf([0, length], measured);
  const outcomes = told.map(({ track, decision, label, words }) => outcomeLane(track, decision, label, words));
  const drawn = new Set(told.flatMap(({ decision }) => decision.parts.map(fateOf)));
  return {
    id: [item.id, ...tracks.map(({ id }) => id)].join('-').replace(/[^\w-]+/g, '_'),
    title: item.title,
    length,
    ends,
    groups: [
      ...ways.flatMap((way): readonly LaneGroup[] => {
        const lanes = lanesOf(case_, tracks, way);
        return lanes.length === 0 ? [] : [{ label: wayWords[way].heading, lanes }];
      }),
      { label: 'What becomes of it', lanes: outcomes },
    ],
    tracks: told.map(({ track, decision, label, words }) => ({ label, rows: rowsOf(case_, track, decision, words) })),
    fates: (Object.keys(fateWords) as Fate[])
      .filter((fate) => drawn.has(fate))
      .map((fate) => ({ fate, label: told[0]?.words[fate] ?? fateWords[fate] })),
  };
}

function trackName({ kind, id }: Track): string {
  const names = { sound: 'Sound', picture: 'Picture', text: 'Text', metadata: 'Metadata' } as const;
  return kind === 'sound' || kind === 'picture' ? names[kind] : `${names[kind]} (${id})`;
}

function measureOf(track: Track | undefined): Pick<TrackDecision, 'unit' | 'columns'> {
  if (track === undefined) return { unit: 'whole' };
  return track.extent.is === 'cells' ? { unit: 'cells', columns: track.extent.columns } : { unit: unit[track.extent.is] };
}

function outcomeLane(track: Track, { parts }: TrackDecision, label: string, words: FateWords): Lane {
  const measured = measureOf(track);
  const bars = parts.map((part): Bar => ({ from: part.from, to: part.to, kind: fateOf(part) }));
  const joined = joinedBars(bars);
  return {
    label,
    bars: joined,
    stretches: joined.map(({ from, to, kind }) => `${stretchText(english, [from, to], measured)}: ${words[kind as Fate]}`),
  };
}

/** Neighbours of one kind made one. */
function joinedBars(bars: readonly Bar[]): readonly Bar[] {
  const joined: Bar[] = [];
  for (const bar of bars) {
    const last = joined.at(-1);
    if (last !== undefined && last.kind === bar.kind && last.to === bar.from) joined[joined.length - 1] = { ...last, to: bar.to };
    else joined.push(bar);
  }
  return joined;
}

/** A lane for each person who comes into the tracks in one way, in the order they first do. */
function lanesOf(case_: Case, tracks: readonly Track[], way: Way): readonly Lane[] {
  const stretches = new Map<string, Stretch[]>();
  for (const track of tracks) {
    for (const segment of track.segments) {
      for (const person of peopleIn(segment, way, track)) {
        const before = stretches.get(person) ?? [];
        before.push(...spanOf(segment, track).map(({ from, to }): Stretch => [from, to]));
        stretches.set(person, before);
      }
    }
  }
  const measured = measureOf(tracks[0]);
  return [...stretches].map(([person, all]): Lane => {
    const whole = merged(all);
    return {
      label: nameOf(case_, person),
      bars: whole.map(([from, to]): Bar => ({ from, to, kind: 'there' })),
      stretches: whole.map((stretch) => stretchText(english, stretch, measured)),
    };
  });
}

const somebody = '';

function peopleIn(segment: Segment, way: Way, track: Track): readonly string[] {
  if (way === 'speaker') return segment.speaker === undefined ? [] : [known(segment.speaker)];
  return listOf(segment[way] as readonly string[] | PeopleList | undefined, track.complete).people;
}

function known(speaker: Known<string>): string {
  if (typeof speaker === 'string') return speaker;
  return speaker.is === 'known' ? speaker.value : somebody;
}

/** What someone is called on the page: the case is invented, and the names with it. */
export function nameOf({ people, dataSubject, request }: Case, id: string): string {
  if (id === somebody) return 'Somebody nobody has identified';
  const name = people.find((person) => person.id === id)?.name ?? id;
  // Whoever asks for information is an applicant; whoever asks for their own data, a requester.
  const asking = (request.right ?? 'access') === 'access' ? 'the requester' : 'the applicant';
  return id === dataSubject ? `${name} (${asking})` : name;
}

function rowsOf(case_: Case, track: Track, decision: TrackDecision, words: FateWords): readonly Row[] {
  const measured = measureOf(track);
  const segments = new Map(track.segments.map((segment) => [segment.id, segment]));
  const rows: { from: number; to: number; fate: Fate; outcome: string; who: readonly string[] }[] = [];
  for (const part of decision.parts) {
    const row = {
      from: part.from,
      to: part.to,
      fate: fateOf(part),
      outcome: outcomeOf(part, words),
      who: whoIn(case_, track, part, segments),
    };
    const last = rows.at(-1);
    const same = last !== undefined && last.outcome === row.outcome && last.who.join('|') === row.who.join('|') && last.to === row.from;
    if (same) last.to = row.to;
    else rows.push(row);
  }
  return rows.map(({ from, to, ...row }) => ({ ...row, when: stretchText(english, [from, to], measured) }));
}

function outcomeOf(part: Part, words: FateWords): string {
  const fate = fateOf(part);
  return fate === 'edited' && part.outcome?.kind === 'disclose edited' ? english.outcomes.edited(part.outcome.means) : words[fate];
}

function whoIn(case_: Case, track: Track, part: Part, segments: ReadonlyMap<string, Segment>): readonly string[] {
  const said = part.segments.flatMap((id) => {
    const segment = segments.get(id);
    if (segment === undefined) return [];
    return ways.flatMap((way) => peopleIn(segment, way, track).map((person) => `${nameOf(case_, person)} ${wayWords[way].row}`));
  });
  return [...new Set(said)];
}
