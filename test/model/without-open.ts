import type { Case, Item, Judgement, Segment, Track } from '../../src/case/index.ts';
import { knownValue } from './every.ts';
import { isScreenedOut } from './screened.ts';

/** Takes out of a case what the library and the model are known to read differently: `README.md` lists each, and `open.test.ts` holds its smallest case. */
export function withoutOpenDisagreements(case_: Case): Case {
  const official = (id: string) =>
    case_.people.some(({ id: one, role }) => one === id && !['member of the public', 'child', 'suspect'].includes(String(role)));
  return {
    ...case_,
    roleScreenings: (case_.roleScreenings ?? []).map((one) =>
      typeof one.people === 'string' ? one : { ...one, people: one.people.filter(official) },
    ),
    judgements: (case_.judgements ?? []).filter((judgement) => !isOpen(case_, judgement)).map(withOnePlan),
    items: case_.items.map((item) => settledItem(case_, item)),
  };
}

/** Privilege judged under the old law; or an officer whose judgement has lapsed, and whom a screening by role would answer for. */
function isOpen({ request, decidedOn, items }: Case, { provision, people, reviewOn, until = [], scope }: Judgement): boolean {
  if (provision === 'dpa-2018/section-45A') return request.receivedOn < '2025-09-05';
  if (people?.includes('p-o') !== true) return false;
  const changed = scope.some(
    (target) => 'item' in target && target.hash !== undefined && target.hash !== items.find(({ id }) => id === target.item)?.hash,
  );
  return changed || until.length > 0 || (reviewOn !== undefined && reviewOn < decidedOn);
}

/** Of several plans, the first is chosen. */
function withOnePlan(judgement: Judgement): Judgement {
  return Array.isArray(judgement.means) && judgement.chosen === undefined ? { ...judgement, chosen: 0 } : judgement;
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
    tracks: item.tracks.map(
      (track): Track => ({ ...track, segments: track.segments.map((segment) => settledSegment(segment, relates === 'no')) }),
    ),
  };
}

function settledSegment(segment: Segment, isNotTheirs: boolean): Segment {
  const { source, named, ...rest } = segment;
  const unidentified = typeof source === 'object' && source.is === 'unknown' && source.among === undefined;
  return {
    ...rest,
    ...(source === undefined || unidentified ? {} : { source }),
    ...(named === undefined ? {} : { named: isNotTheirs ? { people: 'people' in named ? named.people : named, complete: 'yes' } : named }),
  };
}
