import type { Judgement, Target } from '../../src/case/index.ts';
import { distinct } from './every.ts';
import { covers, type Place } from './place.ts';

/** The judgements about a provision, and about one person where it protects one, that stand and cover a point. */
export function judgementsAt(place: Place, provision: string, person?: string): readonly Judgement[] {
  return (place.case.judgements ?? []).filter(
    (judgement) =>
      judgement.provision === provision &&
      isAboutTheData(judgement) &&
      (person === undefined || judgement.people?.includes(person) === true) &&
      stands(judgement, place) &&
      judgement.scope.some((target) => reaches(target, judgement, place)),
  );
}

/** What some judgements find on one test: every value, where they contradict one another. */
export function found(judgements: readonly Judgement[], test: string): readonly string[] {
  return distinct(judgements.flatMap(({ finds }) => (Object.hasOwn(finds, test) ? [finds[test] as string] : [])));
}

function isAboutTheData({ element }: Judgement): boolean {
  return element === undefined || element === 'dpa-2018/section-45/1/b';
}

/** A judgement is ignored once it is replaced, past its review, or past every event it was to last until. */
function stands({ id, reviewOn, until }: Judgement, { case: { judgements = [], decidedOn } }: Place): boolean {
  if (judgements.some(({ replaces }) => replaces === id)) return false;
  if (reviewOn !== undefined && reviewOn < decidedOn) return false;
  return until === undefined || until.length === 0 || !until.every(({ on, passed }) => passed ?? (on !== undefined && on < decidedOn));
}

function reaches(target: Target, { signed }: Judgement, place: Place): boolean {
  const { item, track, at } = place;
  if ('request' in target) {
    const foundLater = item.foundOn !== undefined && signed.on < item.foundOn;
    return !foundLater && target.except?.includes(item.id) !== true;
  }
  if (target.item !== item.id || (target.hash !== undefined && target.hash !== item.hash)) return false;
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
