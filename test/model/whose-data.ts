import { distinct, every, valuesOf } from './every.ts';
import { found, judgementsAt } from './judged.ts';
import type { Place } from './place.ts';
import type { Scene } from './scene.ts';

const ways = ['purpose', 'effect', 'content', 'no'] as const;

/** For each scene, whether the point may be the requester's data (s3), as described and as judged. */
export function mayRelate(place: Place, scenes: readonly Scene[]): readonly (readonly boolean[])[] {
  const described = scenes.map((scene) => asDescribed(place, scene));
  const overall = distinct(described.flat());
  const judged = found(judgementsAt(place, 'dpa-2018/section-3'), 'data.relates').map((answer) => answer === 'yes');
  if (judged.length === 0) return described;
  // A judgement settles what the description leaves open, and disputes what it does not.
  const settled = overall.length > 1 ? judged : distinct([...judged, ...overall]);
  return scenes.map(() => settled);
}

function asDescribed({ case: { dataSubject }, item }: Place, scene: Scene): readonly boolean[] {
  const isHere = ['speaker', 'seen', 'discussed'].some((relation) => scene.includes(`${relation} ${dataSubject}`));
  const isNamed = scene.includes(`named ${dataSubject}`);
  const completions = every({ way: valuesOf(item.relates, ways), aNameIsEnough: [true, false] });
  return distinct(
    completions.map(({ way, aNameIsEnough }) => {
      if (way === 'purpose' || way === 'effect') return true;
      if (isHere) return true;
      return way === 'content' && isNamed && aNameIsEnough;
    }),
  );
}
