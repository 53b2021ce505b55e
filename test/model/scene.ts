import type { Known, PeopleList, Segment, TrackKind } from '../../src/case/index.ts';
import { distinct } from './every.ts';
import type { Place } from './place.ts';
import { segmentsAt } from './place.ts';

/** How a person may come into a stretch. */
export type Relation = 'speaker' | 'seen' | 'named' | 'discussed' | 'source';

/** Someone nobody has identified. He stands for any other person of the case too, who could ask for no more than he may. */
const someone = '(someone)';

/** One way things may be at a point: who comes into it, and how, as `relation person`. */
export type Scene = readonly string[];

/** What a description of each kind of track is expected to say. */
const expected: Readonly<Record<TrackKind, readonly Relation[]>> = {
  picture: ['seen'],
  sound: ['speaker', 'discussed'],
  text: ['speaker', 'discussed'],
  metadata: ['discussed'],
};

/** Every way things may be at a point, so far as the description goes. */
export function scenesAt(place: Place): readonly Scene[] {
  const { track } = place;
  const segments = segmentsAt(place);
  let scenes: readonly Scene[] = [[]];
  const allow = (ways: readonly Scene[]) => {
    scenes = distinct(scenes.flatMap((scene) => ways.map((way) => [...new Set([...scene, ...way])].sort())));
  };
  const allowAnyone = (relation: Relation) => {
    const requester = `${relation} ${place.case.dataSubject}`;
    allow([[], [requester], [`${relation} ${someone}`], [requester, `${relation} ${someone}`]]);
  };
  for (const segment of segments) {
    for (const relation of ['speaker', 'source'] as const) {
      if (segment[relation] !== undefined) allow(whoever(segment[relation], place).map((person) => [`${relation} ${person}`]));
    }
    for (const relation of ['seen', 'named', 'discussed'] as const) {
      allow([peopleIn(segment[relation]).map((person) => `${relation} ${person}`)]);
      if (mayLeaveOut(segment, relation, place)) allowAnyone(relation);
    }
  }
  const unspoken = expected[track.kind].includes('speaker') && segments.every(({ speaker }) => speaker === undefined);
  if (unspoken && track.complete !== 'yes') allowAnyone('speaker');
  if (segments.length === 0 && track.complete !== 'yes') for (const relation of expected[track.kind]) allowAnyone(relation);
  return scenes;
}

/** Who one person may be. */
function whoever(known: Known<string>, { case: { dataSubject } }: Place): readonly string[] {
  if (typeof known === 'string') return [known];
  if (known.is === 'known') return [known.value];
  return known.among ?? [dataSubject, someone];
}

function peopleIn(list: Segment['seen']): readonly string[] {
  if (list === undefined) return [];
  return 'people' in list ? list.people : list;
}

/** May a list leave someone out? An absent one only where the track is expected to have it. */
function mayLeaveOut(segment: Segment, relation: 'seen' | 'named' | 'discussed', { track }: Place): boolean {
  const list: readonly string[] | PeopleList | undefined = segment[relation];
  if (list === undefined) return expected[track.kind].includes(relation) && track.complete !== 'yes';
  return 'people' in list ? list.complete !== 'yes' : track.complete !== 'yes';
}
