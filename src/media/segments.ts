import { match } from 'ts-pattern';
import type { Complete, Known, PeopleList, Segment } from '../case/index.ts';
import { cueFinder } from './cue-runs.ts';
import type { Note, Problem, Remarks } from './remarks.ts';
import { remarks as newRemarks, quoted } from './remarks.ts';
import type { Discussed, Speakers, Voiced } from './speaker-file.ts';
import type { Cue, Transcript } from './transcript.ts';

/** What is known beside the transcript and the speaker file. */
export interface SegmentsOptions {
  /** The ids of everyone in the case: a speaker file that names anyone else has a problem. */
  readonly people?: Iterable<string>;
}

/** The segments of a sound track; or every problem found in the speaker file, with its line there. */
export type MadeSegments =
  | { readonly ok: true; readonly segments: readonly Segment[]; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Turns cues into segments: who speaks, so far as a named person has confirmed it, and who is talked about. */
export function segmentsOf(transcript: Transcript, speakers: Speakers | undefined, { people }: SegmentsOptions = {}): MadeSegments {
  const remarks = newRemarks();
  if (speakers !== undefined) {
    remarkOnLabels(transcript, speakers, remarks);
    if (people !== undefined) sayStrangers(speakers, new Set(people), remarks);
  }
  const talk = talkByCue(transcript, speakers, remarks);
  const problems = remarks.problems();
  if (problems.length > 0) return { ok: false, problems };

  const segments = transcript.cues.map((cue): Segment => {
    const speaker = speakerOf(cue, speakers);
    return {
      id: cue.id,
      from: cue.from,
      to: cue.to,
      ...(speaker === undefined ? {} : { speaker }),
      ...talk.get(cue.id),
      text: cue.text,
      ...(cue.words === undefined ? {} : { words: cue.words }),
    };
  });
  return { ok: true, segments: [...segments, ...alsoHeardIn(transcript, speakers)], notes: remarks.notes() };
}

/** The speaker of a cue. Until a named person confirms the labels no label is anybody, is narrowed to anybody, or is known to be nobody. */
function speakerOf({ label }: Cue, speakers: Speakers | undefined): Known<string> | undefined {
  return voiceOf(label === undefined ? undefined : speakers?.labels.get(label), speakers);
}

function voiceOf(voiced: Voiced | undefined, speakers: Speakers | undefined): Known<string> | undefined {
  if (voiced === undefined || speakers?.confirmed === undefined) return { is: 'unknown', why: 'not asked' };
  return match<Voiced, Known<string> | undefined>(voiced)
    .with({ is: 'person' }, ({ person }) => person)
    .with({ is: 'one of' }, ({ people }) => ({ is: 'unknown', why: 'asked', among: people }))
    .with({ is: 'unknown' }, () => ({ is: 'unknown', why: 'asked' }))
    .with({ is: 'nobody' }, () => undefined)
    .exhaustive();
}

/** The ids of the cues that each entry of a speaker file's `discusses` covers, in its order; a cue that is not there is left out. */
export function cuesDiscussed({ cues }: Transcript, { discusses }: Pick<Speakers, 'discusses'>): readonly (readonly string[])[] {
  const find = cueFinder(cues);
  return discusses.map(({ cues: written }) => [...new Set(written.flatMap((one) => find(one) ?? []).map(({ id }) => id))]);
}

/** A segment for each stretch on which somebody is heard besides the cues. Its id is of where it stands, so that none changes when another is added. */
function alsoHeardIn({ cues }: Transcript, speakers: Speakers | undefined): readonly Segment[] {
  const taken = new Set(cues.map(({ id }) => id));
  return (speakers?.alsoHeard ?? []).map(({ from, to, speaker: voiced, discussed, named, complete: written, describedOn }): Segment => {
    const stem = `also-${from}-${to}`;
    let id = stem;
    for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
    taken.add(id);
    const complete = speakers?.confirmed === undefined ? unconfirmed(written) : written;
    const speaker = voiceOf(voiced, speakers);
    return {
      id,
      from,
      to,
      ...(speaker === undefined ? {} : { speaker }),
      ...(discussed === undefined ? {} : { discussed: { people: discussed, complete } }),
      ...(named === undefined ? {} : { named: { people: named, complete } }),
      ...(describedOn === undefined ? {} : { describedOn }),
    };
  });
}

interface Talk {
  readonly discussed?: PeopleList;
  readonly named?: PeopleList;
}

/** Who is talked about in each cue, by its id. Where two entries cover one cue their lists are joined, and the less complete of them governs. */
function talkByCue({ cues }: Transcript, speakers: Speakers | undefined, remarks: Remarks): ReadonlyMap<string, Talk> {
  const talk = new Map<string, Talk>();
  const find = cueFinder(cues);
  for (const entry of speakers?.discusses ?? []) {
    const complete = speakers?.confirmed === undefined ? unconfirmed(entry.complete) : entry.complete;
    const covered = new Set<string>();
    for (const written of entry.cues) {
      const found = find(written);
      if (found === undefined) {
        remarks.problem(
          { line: entry.line },
          `${quoted(written)} is no cue, or run of cues, of this transcript`,
          'use the ids of the transcript, such as `7` or `3..7`',
        );
      }
      for (const { id } of found ?? []) covered.add(id);
    }
    for (const id of covered) talk.set(id, joined(talk.get(id) ?? {}, entry, complete));
  }
  return talk;
}

function joined(before: Talk, { discussed, named }: Discussed, complete: Complete): Talk {
  const join = (list: PeopleList | undefined, more: readonly string[] | undefined): PeopleList | undefined => {
    if (more === undefined) return list;
    return {
      people: [...new Set([...(list?.people ?? []), ...more])],
      complete: list === undefined ? complete : leastComplete(list.complete, complete),
    };
  };
  const both = { discussed: join(before.discussed, discussed), named: join(before.named, named) };
  return {
    ...(both.discussed === undefined ? {} : { discussed: both.discussed }),
    ...(both.named === undefined ? {} : { named: both.named }),
  };
}

const leastComplete = (one: Complete, other: Complete): Complete =>
  (['no', 'unknown', 'yes'] as const).find((level) => level === one || level === other) ?? 'unknown';

/** Only a named person can say that nothing is left out. */
export const unconfirmed = (complete: Complete): Complete => (complete === 'yes' ? 'unknown' : complete);

function remarkOnLabels({ cues }: Transcript, { labels }: Speakers, remarks: Remarks): void {
  const used = new Map<string, number>();
  for (const { label } of cues) if (label !== undefined) used.set(label, (used.get(label) ?? 0) + 1);
  for (const [label, { line }] of labels) {
    if (!used.has(label)) remarks.note({ line }, `no cue has the label ${quoted(label)}: check its spelling against the transcript`);
  }
  for (const [label, count] of used) {
    if (labels.has(label)) continue;
    const times = count === 1 ? '1 cue' : `${count} cues`;
    remarks.note({ line: 1 }, `the label ${quoted(label)}, on ${times}, is not listed: its speaker is unknown`);
  }
}

function sayStrangers({ labels, discusses, alsoHeard }: Speakers, people: ReadonlySet<string>, remarks: Remarks): void {
  const mentioned = [
    ...[...labels.values(), ...alsoHeard.map(({ speaker, line }) => ({ ...speaker, line }))].flatMap((voiced) => {
      const named = voiced.is === 'person' ? [voiced.person] : voiced.is === 'one of' ? voiced.people : [];
      return named.map((person) => ({ person, line: voiced.line }));
    }),
    ...[...discusses, ...alsoHeard].flatMap(({ discussed = [], named = [], line }) =>
      [...discussed, ...named].map((person) => ({ person, line })),
    ),
  ];
  for (const { person, line } of mentioned) {
    if (!people.has(person)) {
      remarks.problem(
        { line },
        `no person in the case has the id ${quoted(person)}`,
        'use the id of a person in `people`, or add the person to the case first',
      );
    }
  }
}
