import type { Judgement, Target } from '../../src/case/index.ts';
import { distinct } from './every.ts';
import type { Place } from './place.ts';
import { covers } from './place.ts';

/** The judgements about a provision, and about one person where it protects one, that stand and cover a point. */
export function judgementsAt(place: Place, provision: string, person?: string): readonly Judgement[] {
  return covering(place, provision, person).filter((judgement) => !isReplaced(judgement, place) && !hasLapsed(judgement, place));
}

/** Was something judged here that reads as open now? What lapses is to be looked at again, and is never a release. */
export function hasLapsedAt(place: Place, provision: string, person?: string): boolean {
  return covering(place, provision, person).some((judgement) => !isReplaced(judgement, place) && hasLapsed(judgement, place));
}

/** What some judgements find on one test: every value, where they contradict one another. */
export function found(judgements: readonly Judgement[], test: string): readonly string[] {
  return distinct(judgements.flatMap(({ finds }) => (Object.hasOwn(finds, test) ? [finds[test] as string] : [])));
}

function covering(place: Place, provision: string, person: string | undefined): readonly Judgement[] {
  return (place.case.judgements ?? []).filter(
    (judgement) =>
      judgement.provision === provision &&
      isAboutTheData(judgement) &&
      (person === undefined || judgement.people?.includes(person) === true) &&
      judgement.scope.some((target) => reaches(target, place)),
  );
}

function isAboutTheData({ element }: Judgement): boolean {
  return element === undefined || element === 'dpa-2018/section-45/1/b';
}

function isReplaced({ id }: Judgement, { case: { judgements = [] } }: Place): boolean {
  return judgements.some(({ replaces }) => replaces === id);
}

/** Past its review, past all it was to last until, or about an item that is no longer what it was. */
function hasLapsed({ reviewOn, until = [], scope }: Judgement, { case: { decidedOn, items } }: Place): boolean {
  if (reviewOn !== undefined && reviewOn < decidedOn) return true;
  if (until.length > 0 && until.every(({ on, passed }) => passed ?? (on !== undefined && on < decidedOn))) return true;
  return scope.some(
    (target) => 'item' in target && target.hash !== undefined && target.hash !== items.find(({ id }) => id === target.item)?.hash,
  );
}

/** Does a target cover a point? Nothing found is judged by the request as a whole. */
function reaches(target: Target, { item, track, at }: Place): boolean {
  if ('request' in target || target.item !== item.id) return false;
  if (target.track !== undefined && target.track !== track.id) return false;
  if ('from' in target) return target.from <= at && at < target.to;
  const order = [...track.segments].sort(byPlace);
  return target.segments.some((entry) => {
    const [first, last = first] = entry.split('..');
    const [start, end] = [order.findIndex(({ id }) => id === first), order.findIndex(({ id }) => id === last)];
    return start >= 0 && order.slice(start, end + 1).some((segment) => covers(segment, track, at));
  });
}

interface Placed {
  readonly id: string;
  readonly from?: number;
  readonly to?: number;
  readonly cells?: string;
}

function byPlace(a: Placed, b: Placed): number {
  const [one, other] = [`${a.cells ?? ''} ${a.id}`, `${b.cells ?? ''} ${b.id}`];
  return (a.from ?? 0) - (b.from ?? 0) || (a.to ?? 0) - (b.to ?? 0) || (one < other ? -1 : 1);
}
