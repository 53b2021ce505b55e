import type { Case, Judgement, Means, Person, Segment, SignedBy, Target, Track, Word } from '../src/case/index.ts';
import type { Chance } from './random.ts';
import { chance } from './random.ts';

const signed: SignedBy = { by: 'Sam Reviewer', role: 'disclosure officer', on: '2026-10-20' };

const people: readonly Person[] = [
  { id: 'requester', name: 'Robin Marsh', role: 'data subject' },
  { id: 'officer-1', role: 'police officer', capacity: 'on duty' },
  { id: 'officer-2', role: 'police officer', capacity: 'on duty' },
  { id: 'neighbour', name: 'Ann Example', role: 'witness', consent: 'refused', confidence: 'expected' },
  { id: 'passer-by', role: 'member of the public', consent: 'no record', risk: 'none recorded' },
];

const vocabulary = 'he came round late and she said that nobody was at home so we waited by the gate until they left again'.split(' ');

/**
 * An incident as a body camera has it, of about so many segments over its sound and its picture: an hour is 1,200.
 * Five people, screenings, judgements that cover runs of it, some speakers nobody has named, and some time nobody has described.
 */
export function incident(segments: number, seed = 1): Case {
  const by = chance(seed);
  const ms = segments * 3_000;
  const heard = Math.floor((segments * 3) / 4);
  const sound = soundOf(by, heard, ms);
  const picture = pictureOf(by, segments - heard, ms);
  return {
    format: 'subject-access/case@1',
    id: `incident-${segments}`,
    synthetic: true,
    decidedOn: '2026-11-02',
    request: { receivedOn: '2026-10-12', channel: 'email', text: 'Everything about me', identity: { doubted: 'no' } },
    controller: { name: 'Vale Police', jurisdiction: 'england and wales', competentAuthority: 'schedule 7' },
    dataSubject: 'requester',
    people,
    items: [
      {
        id: 'bwv',
        kind: 'body-worn video',
        title: 'Visit to Harbour Street',
        purpose: 'law enforcement',
        relates: 'content',
        origin: 'officer-1',
        flags: [],
        tracks: [sound, picture],
      },
    ],
    screenings: [{ id: 'grounds', grounds: ['dpa-2018/*'], items: 'all', result: 'screened out', signed }],
    roleScreenings: [{ id: 'officers', people: 'everyone on duty', reasons: 'Checked against the duty roll', signed }],
    judgements: judgementsOn(by, sound, picture),
  };
}

/** Speech in turns, most of it with word times as a transcriber gives them. */
function soundOf(by: Chance, count: number, ms: number): Track {
  const step = Math.floor(ms / count);
  const segments = Array.from({ length: count }, (_, index): Segment => {
    const from = index * step;
    const to = from + Math.floor(step * (by.often(0.15) ? 0.6 : 1));
    const speaker = by.often(0.03)
      ? ({ is: 'unknown', why: 'not asked', among: ['neighbour', 'passer-by'] } as const)
      : by.one(['requester', 'requester', 'officer-1', 'officer-1', 'officer-2', 'neighbour', 'passer-by']);
    const discussed = by.often(0.3) ? ['requester'] : by.often(0.15) ? ['neighbour', 'requester'] : [];
    const words = wordsBetween(by, from, to);
    return {
      id: `s${index}`,
      from,
      to,
      speaker,
      discussed: { people: discussed, complete: 'yes' },
      text: words.map((word) => word.text).join(' '),
      ...(by.often(0.8) ? { words } : {}),
    };
  });
  return { id: 'sound', kind: 'sound', extent: { is: 'time', ms }, complete: 'unknown', segments };
}

function wordsBetween(by: Chance, from: number, to: number): readonly Word[] {
  const count = 4 + by.below(8);
  const step = Math.floor((to - from) / count);
  return Array.from({ length: count }, (_, index) => ({
    text: by.one(vocabulary),
    from: from + index * step,
    to: from + (index + 1) * step,
  }));
}

/** Shots of who is in view, each described in full but for a few. */
function pictureOf(by: Chance, count: number, ms: number): Track {
  const step = Math.floor(ms / count);
  const segments = Array.from({ length: count }, (_, index): Segment => {
    const seen = ['requester', 'officer-1', 'officer-2', 'neighbour', 'passer-by'].filter(() => by.often(0.35));
    return {
      id: `p${index}`,
      from: index * step,
      to: index * step + Math.floor(step * (by.often(0.1) ? 0.7 : 1)),
      seen: { people: seen, complete: by.often(0.95) ? 'yes' : 'unknown' },
    };
  });
  return { id: 'picture', kind: 'picture', extent: { is: 'time', ms, framesPerSecond: 25 }, complete: 'unknown', segments };
}

/** One judgement for each stretch of about two hundred segments, and one that covers all of each track but part of it. */
function judgementsOn(by: Chance, sound: Track, picture: Track): readonly Judgement[] {
  const runs = [...inRuns(sound, 150), ...inRuns(picture, 50)];
  return runs.map(
    ({ track, target }, index): Judgement => ({
      id: `j${index}`,
      provision: 'dpa-2018/section-45/4/e',
      scope: [target],
      people: [index % 3 === 2 ? 'passer-by' : 'neighbour'],
      ...findings(by, track),
      reasons: 'The person fears reprisal',
      factors: { '*': 'not known' },
      signed,
    }),
  );
}

function inRuns(track: Track, length: number): readonly { readonly track: Track; readonly target: Target }[] {
  const count = Math.max(2, Math.round(track.segments.length / length));
  const size = Math.floor(track.segments.length / count);
  return Array.from({ length: count }, (_, run) => {
    const [first, last] = [track.segments[run * size], track.segments[run * size + Math.floor(size * 0.8)]];
    return { track, target: { item: 'bwv', track: track.id, segments: [`${first?.id}..${last?.id}`] } };
  });
}

function findings(by: Chance, track: Track): Pick<Judgement, 'finds' | 'means' | 'exercise'> {
  if (by.often(0.2)) return { finds: { 'rightsOfOthers.atRisk': 'no' } };
  const means: Means =
    track.kind === 'picture' ? { picture: 'blur' } : by.often(0.5) ? { voice: 'alter' } : { voice: 'mute', words: 'withhold' };
  const finds = { 'rightsOfOthers.atRisk': 'yes', 'rightsOfOthers.necessary': 'yes', 'rightsOfOthers.proportionate': 'yes' };
  return by.often(0.85) ? { finds, means, exercise: 'restrict' } : { finds, means };
}
