import { match } from 'ts-pattern';
import type { Case, Item, Segment, Track } from '../case/index.ts';
import { listOf } from '../case/index.ts';
import type { Relation } from './exposure.ts';
import { relatesBy } from './exposure.ts';
import { valueIn } from './knowing.ts';
import { once } from './once.ts';

/** Someone a stretch of a track may concern: a person in the case, or someone not yet identified. */
export interface Present {
  /** Absent where it is someone nobody has identified. */
  readonly person?: string;
  readonly relations: readonly Relation[];
}

/** What is claimed of a stretch: whose data it is, and everyone else in it. */
export interface Claims {
  /** Does it relate to the data subject, so far as those who described it say? */
  readonly relates: 'yes' | 'no' | 'unknown';
  /** Is the data subject the one speaking or writing? */
  readonly ownWords: boolean;
  readonly people: readonly Present[];
  /** What is missing from the description, each a question of its own. */
  readonly missing: readonly ('description' | 'speaker' | 'people')[];
  /** Where the requester may be the one speaking: what is claimed if they are, and what if somebody else is. Otherwise none. */
  readonly readings: readonly Claims[];
  /** True of a reading: somebody is only supposed to be speaking, so a judgement of whose data it is contradicts nothing. */
  readonly supposed: boolean;
}

/** Which of the segments whose speaker is unknown the requester is taken to be speaking in; absent where nothing is taken. */
type Reading = ReadonlySet<Segment>;

/** Unknown voices at once, at the most, that are each read both ways. */
const mostVoices = 4;

type Gathered = Map<string, Set<Relation>>;

/** Lists that a track of this kind must carry before it says who is in it. */
const expected = once(
  (kind: Track['kind']): ReadonlySet<Relation> =>
    match(kind)
      .with('sound', 'text', () => new Set(['speaker', 'discussed'] as const))
      .with('picture', () => new Set(['seen'] as const))
      .with('metadata', () => new Set(['discussed'] as const))
      .exhaustive(),
);

/** Puts together what every segment covering a stretch says of it. */
export function claimsAt(case_: Case, item: Item, track: Track, segments: readonly Segment[]): Claims {
  if (segments.length === 0) return undescribed(case_, item, track);
  const claims = read(case_, item, track, segments, undefined);
  const unsure = segments.filter(({ speaker }) => mayBe(case_.dataSubject, speaker));
  if (unsure.length === 0 || unsure.length > mostVoices) return claims;
  const readings = Array.from({ length: 1 << unsure.length }, (_, bits) =>
    read(case_, item, track, segments, new Set(unsure.filter((__, index) => ((bits >> index) & 1) !== 0))),
  );
  return { ...claims, readings };
}

/** Is it not known who speaks, and may it be this person? */
function mayBe(person: string, speaker: Segment['speaker']): boolean {
  return typeof speaker === 'object' && speaker.is === 'unknown' && (speaker.among?.includes(person) ?? true);
}

function read(case_: Case, item: Item, track: Track, segments: readonly Segment[], reading: Reading | undefined): Claims {
  const people: Gathered = new Map();
  const unidentified = new Set<Relation>();
  const missing = new Set<Claims['missing'][number]>();
  const expects = expected(track.kind);
  const wholly = itemRelates(item);
  let relates: Claims['relates'] = 'no';
  let ownWords = false;

  const add = (person: string, relation: Relation) => {
    const relations = people.get(person) ?? new Set<Relation>();
    people.set(person, relations.add(relation));
  };
  const perhaps = () => {
    if (relates === 'no') relates = 'unknown';
  };

  let someoneSpeaks = false;
  for (const segment of segments) {
    const { speaker, source } = segment;
    if (speaker !== undefined) someoneSpeaks = true;
    if (reading?.has(segment) === true) {
      add(case_.dataSubject, 'speaker');
      ownWords = true;
    } else if (typeof speaker === 'string' || speaker?.is === 'known') {
      const id = typeof speaker === 'string' ? speaker : speaker.value;
      add(id, 'speaker');
      if (id === case_.dataSubject) ownWords = true;
    } else if (speaker !== undefined) {
      missing.add('speaker');
      if (speaker.among === undefined) unidentified.add('speaker');
      for (const id of speaker.among ?? []) if (id !== case_.dataSubject) add(id, 'speaker');
      if (reading === undefined && mayBe(case_.dataSubject, speaker)) perhaps();
    }
    if (typeof source === 'string') add(source, 'source');
    else if (source?.is === 'known') add(source.value, 'source');
    else if (source !== undefined && source.among === undefined) {
      missing.add('people');
      unidentified.add('source');
    } else for (const id of source?.among ?? []) add(id, 'source');
  }
  if (!someoneSpeaks && expects.has('speaker') && track.complete !== 'yes') {
    missing.add('speaker');
    unidentified.add('speaker');
    perhaps();
  }

  for (const relation of ['seen', 'named', 'discussed'] as const) {
    let open = false;
    for (const segment of segments) {
      const list = listOf(segment[relation], track.complete);
      for (const id of list.people) add(id, relation);
      // Each list speaks for its own segment: what one leaves open, another beside it does not close.
      if (list.complete !== 'yes' && (expects.has(relation) || segment[relation] !== undefined)) open = true;
    }
    if (open) {
      missing.add('people');
      unidentified.add(relation);
      // In an item that is not the requester's, one more name makes nothing theirs.
      if (relation !== 'named' || wholly !== 'not') perhaps();
    }
  }

  const own = [...(people.get(case_.dataSubject) ?? [])].map(relatesBy);
  if (own.includes('yes') || wholly === 'wholly') relates = 'yes';
  else if (wholly === 'unknown' || (own.includes('perhaps') && (wholly === 'by its words' || wholly === 'not wholly'))) relates = 'unknown';
  people.delete(case_.dataSubject);
  for (const id of bystanders(case_, item)) add(id, 'at risk');

  return {
    relates,
    ownWords,
    people: present(people, unidentified),
    missing: [...missing].sort(),
    readings: [],
    supposed: reading !== undefined,
  };
}

/** A stretch nobody has described is open, unless a named person has said that nothing was left out. */
function undescribed(case_: Case, item: Item, track: Track): Claims {
  const wholly = itemRelates(item);
  const known = track.complete === 'yes';
  const people: Gathered = new Map();
  for (const id of bystanders(case_, item)) people.set(id, new Set<Relation>(['at risk']));
  return {
    relates: wholly === 'wholly' ? 'yes' : known && wholly !== 'unknown' ? 'no' : 'unknown',
    ownWords: false,
    people: present(people, new Set<Relation>(known ? [] : ['at risk'])),
    missing: known ? [] : ['description'],
    readings: [],
    supposed: false,
  };
}

/**
 * Whether the item as a whole is the data subject's, because of why it was made or what it does to them; or only so far
 * as its words are about them; or, found on looking, not at all. Where nobody has said, it may be; where all that is left
 * is that it is not, or is only by its words, it is *not wholly*.
 */
function itemRelates(item: Item): 'wholly' | 'by its words' | 'not' | 'not wholly' | 'unknown' {
  const relates = valueIn(item.relates);
  if (relates !== undefined) return relatesAs(relates);
  const left = typeof item.relates === 'object' && item.relates.is === 'unknown' ? (item.relates.among ?? []) : [];
  const kinds = new Set(left.map(relatesAs));
  const [only] = kinds;
  if (kinds.size === 1 && only !== undefined) return only;
  return kinds.size === 0 || kinds.has('wholly') ? 'unknown' : 'not wholly';
}

const relatesAs = once((relates: 'purpose' | 'effect' | 'content' | 'no') =>
  match(relates)
    .with('purpose', 'effect', () => 'wholly' as const)
    .with('content', () => 'by its words' as const)
    .with('no', () => 'not' as const)
    .exhaustive(),
);

/** People an answer could touch though they appear nowhere in it: those the item names, and those at recorded risk from it. */
function bystanders(case_: Case, item: Item): readonly string[] {
  const atRisk = case_.people.filter(
    (person) =>
      person.id !== case_.dataSubject &&
      person.risk !== undefined &&
      person.risk !== 'none recorded' &&
      person.risk.some((risk) => risk.items === undefined || risk.items.includes(item.id)),
  );
  return [...(item.touches ?? []), ...atRisk.map((person) => person.id)].filter((id) => id !== case_.dataSubject);
}

function present(people: Gathered, unidentified: ReadonlySet<Relation>): readonly Present[] {
  const known = [...people]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([person, relations]) => ({ person, relations: [...relations].sort() }));
  return unidentified.size === 0 ? known : [...known, { relations: [...unidentified].sort() }];
}
