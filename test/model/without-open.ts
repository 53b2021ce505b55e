import type { Case, Item, Screening, Segment, Track } from '../../src/case/index.ts';
import { knownValue } from './every.ts';
import { isScreenedOut } from './screened.ts';

/** Takes out of a case what the library and the model are known to read differently: `README.md` lists each, and `open.test.ts` holds its smallest case. */
export function withoutOpenDisagreements(case_: Case): Case {
  return { ...case_, screenings: (case_.screenings ?? []).map(withTwins), items: case_.items.map((item) => settledItem(case_, item)) };
}

/** Grounds the library takes for one: what closes or raises either does so for both. */
const twins = [
  ['dpa-2018/section-45A', 'common-law/privilege'],
  ['dpa-2018/section-78A', 'dpa-2018/section-45/4/d'],
] as const;

/** A screening names both of two twins or neither. */
function withTwins(screening: Screening): Screening {
  const named = (ground: string) => screening.grounds.some((pattern) => pattern === ground || (pattern.endsWith('/*') && ground.startsWith(pattern.slice(0, -1))));
  return { ...screening, grounds: [...new Set([...screening.grounds, ...twins.filter((pair) => pair.some(named)).flat()])] };
}

function settledItem(case_: Case, item: Item): Item {
  const { court, relates, ...rest } = item;
  // Court material that a screening passed over, with its other facts unknown.
  const stated = knownValue(court?.contained);
  const passedOver = stated !== undefined && stated !== 'other' && isScreenedOut(case_, item, 'dpa-2018/section-43/3');
  const known = relates !== undefined && !(typeof relates === 'object' && 'among' in relates);
  return {
    ...rest,
    ...(court === undefined || passedOver ? {} : { court }),
    ...(known ? { relates } : {}),
    tracks: item.tracks.map((track): Track => (relates === 'no' ? { ...track, segments: track.segments.map(wholeNames) } : track)),
  };
}

/** Of something that is not the requester's, whoever else may be named makes no difference. */
function wholeNames(segment: Segment): Segment {
  const { named } = segment;
  if (named === undefined) return segment;
  return { ...segment, named: { people: 'people' in named ? named.people : named, complete: 'yes' } };
}
